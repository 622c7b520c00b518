/**
 * Where a page's article begins: the line of its title, and the lines around
 * it in which pages say who wrote it and when. What stands in another part of
 * the page - a menu, a teaser, a comment - is told by `isElsewhere`.
 */
import type { Element } from "hast"
import type { Line, PageView } from "./PageView.ts"
import { letterSize } from "../../../text/letterSize.ts"
import { plainKey } from "../../../text/plainKey.ts"

export interface HeadOfArticle {
  /** Of the title; that of the first line of text where the page shows none. */
  readonly titleLine: number
  readonly hasTitle: boolean
  /** From the first to before the last. */
  readonly lines: readonly [from: number, to: number]
  /** Of an element of the page: whether what stands in it is not the article's. */
  readonly isElsewhere: (element: Element) => boolean
  /** Whether it stands in a box beside the text, and that in the article. */
  readonly isInBox: (element: Element) => boolean
}

/** So many lines before a title may speak of it. */
const linesBefore = 8
const linesAfter = 30
/** The second paragraph of prose ends the head of an article. */
const paragraphs = 2
const proseLength = 160

export const headOfArticle = (view: PageView, title: string | null, element: Element | null): HeadOfArticle => {
  const shown = titleLine(view, title, element)
  const at = shown ?? Math.max(0, view.lines.findIndex(isText))
  let from = at
  while (from > 0 && at - from < linesBefore) from -= 1
  const to = shown === null ? at : endOfHead(view.lines, at)
  const holdsTitle = (one: Element): boolean => {
    const [first, end] = view.span(one)
    return first <= at && at < end
  }
  const below = shown === null ? null : articleBelow(view, at)
  const isOther = (part: Element | null): boolean => part !== null && part !== below && !holdsTitle(part)
  return {
    titleLine: at,
    hasTitle: shown !== null,
    lines: [from, to],
    isElsewhere: (one) => {
      const { outside, beside, comment, article } = view.around(one)
      return [outside, beside, comment, article].some(isOther)
    },
    isInBox: (one) => {
      const { outside, beside, comment, article } = view.around(one)
      return article !== null && isOther(beside) && ![outside, comment, article].some(isOther)
    }
  }
}

/** Systems that show the title above the element of the article: the one that begins below it and holds most of the page's prose. */
const articleBelow = (view: PageView, title: number): Element | null => {
  const prose = new Map<Element | null, number>()
  let all = 0
  for (const line of view.lines) {
    const { text, around } = line
    if (!isText(line) || around.heading > 0 || around.comment !== null) continue
    const size = letterSize(text)
    all += size
    prose.set(around.article, (prose.get(around.article) ?? 0) + size)
  }
  const most = [...prose].find(([, length]) => length * 2 > all)?.[0] ?? null
  const begin = most === null ? 0 : view.span(most)[0]
  return begin > title && begin - title <= linesBefore ? most : null
}

const endOfHead = (lines: ReadonlyArray<Line>, at: number): number => {
  let prose = 0
  let to = at + 1
  for (; to < lines.length && to - at <= linesAfter; to += 1) {
    const line = lines[to]
    if (line !== undefined && isProse(line)) prose += 1
    if (prose >= paragraphs) break
  }
  return to
}

const titleLine = (view: PageView, title: string | null, element: Element | null): number | null => {
  const [from, to] = element === null ? [0, 0] : view.span(element)
  if (to > from) return from
  if (title === null) return null
  const key = plainKey(title)
  const same = (line: Line): boolean => line.text.length < title.length * 2 + 20 && plainKey(line.text) === key
  const inHeading = view.lines.findIndex((line) => line.around.heading > 0 && same(line))
  const found = inHeading >= 0 ? inHeading : view.lines.findIndex((line) => line.around.outside === null && same(line))
  return found < 0 ? null : found
}

/** Where no title is shown, the first line of more than some words begins the text. */
const isText = ({ text, around }: Line): boolean => around.outside === null && letterSize(text) > 60

const isProse = ({ text, around }: Line): boolean => letterSize(text) > proseLength && around.heading === 0
