/**
 * Who wrote the article by what readers see: elements that call themselves
 * author or byline, lines that begin with "By", sentences that say who wrote
 * it, names at the head of the article.
 */
import type { Element } from "hast"
import { attribute } from "../../../markup/elements.ts"
import type { Candidate } from "./Candidate.ts"
import type { HeadOfArticle } from "./HeadOfArticle.ts"
import type { Line, PageView } from "./PageView.ts"
import { publishedWords, writtenBy } from "../../../text/bylines/bylineWords.ts"
import {
  beforeOffice,
  behindBy,
  isBylineLabel,
  looksLikePerson,
  namesOtherRole,
  personNames
} from "../../../text/bylines/personNames.ts"
import { namesAtHead } from "./namesAtHead.ts"
import { type BylineRequest, type Names, people } from "./Names.ts"
import { isTopicLink } from "./topicLinks.ts"

export const shownAuthors = (request: BylineRequest): ReadonlyArray<Candidate<Names>> => [
  ...markedAuthors(request),
  ...bylines(request),
  ...sentences(request),
  ...namesAtHead(request)
]

const authorName =
  /^(?:authors?(?:name|s|info|line)?|bylines?|writers?|contributors?|autor(?:es|en|in)?|auteurs?|verfasser(?:in)?|autore|autori)$/
const otherName =
  /^(?:bio|avatar|images?|img|photo|picture|thumb|title|role|position|job|description|desc|social|follow|count|comments?|more|posts|related|date|time|published|updated|icon|twitter|category|archive|subscribe)$/

/** Words of classes: `ArticleAuthor_name__x1` holds article, author, name, x1. */
const nameWords = (names: string): ReadonlyArray<string> =>
  names
    .slice(0, 300)
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[\s_-]+/)

const isAuthorClass = (element: Element): boolean =>
  (attribute(element, "className") ?? "").split(" ").some((one) => {
    if (!/aut|byline|writer|contrib|verfasser/i.test(one)) return false
    const words = nameWords(one)
    return words.some((word) => authorName.test(word)) && !words.some((word) => otherName.test(word))
  })

/** So many elements of one page, and so many lines in each, are looked at. */
const mostElements = 200
const mostLines = 6

const markedAuthors = ({ view, head, isHouse }: BylineRequest): ReadonlyArray<Candidate<Names>> => {
  const found: Array<Marked> = []
  let seen = 0
  for (const element of view.elements) {
    if (seen >= mostElements) break
    const kind = markOf(element, view)
    if (kind === null || isElsewhere(element, { view, head }, kind)) continue
    seen += 1
    if (isOtherRole(element, view) || holdsTitle(element, view, head)) continue
    if (kind.from === "byline" && isWide(element, view)) continue
    const names = namesIn(element, view, isHouse)
    if (names.length === 0) continue
    const weight =
      kind.weight * nearness(element, view, head) * (names.every(({ name }) => looksLikePerson(name)) ? 1 : 0.8)
    found.push({ value: names, weight, from: kind.from, element, hand: "byline" })
  }
  return [...found, ...inRows(found, view)]
}

type Marked = Candidate<Names> & { readonly element: Element }

/** Each author in an element of its own, one behind the other and all of one class. */
const inRows = (found: ReadonlyArray<Marked>, view: PageView): ReadonlyArray<Marked> => {
  const rows: Array<Array<Marked>> = []
  for (const one of found) {
    const before = rows.at(-1)?.at(-1)
    if (before !== undefined && isNext(before.element, one.element, view)) rows.at(-1)?.push(one)
    else rows.push([one])
  }
  return rows.flatMap((row) => {
    const [first] = row
    const names = new Map(row.flatMap(({ value }) => value).map((one) => [one.name, one]))
    const value = [...names.values()]
    return first === undefined || value.length < 2 || !value.every(({ name }) => looksLikePerson(name))
      ? []
      : [{ ...first, value, weight: row.reduce((least, { weight }) => Math.min(least, weight), 1) }]
  })
}

const isNext = (one: Element, next: Element, view: PageView): boolean => {
  const [[from, to], [start]] = [view.span(one), view.span(next)]
  return (
    one.tagName === next.tagName &&
    ["className", "rel", "itemProp"].every((name) => attribute(one, name) === attribute(next, name)) &&
    start >= from &&
    start <= to
  )
}

interface Mark {
  readonly from: string
  readonly weight: number
}

const markingNames = ["itemProp", "rel", "className"]

const markOf = (element: Element, view: PageView): Mark | null => {
  if (markingNames.every((name) => element.properties[name] === undefined)) return null
  if (element.tagName === "meta" || element.tagName === "link" || element.tagName === "body") return null
  const says = (name: string, word: RegExp): boolean => word.test(attribute(element, name) ?? "")
  if (says("itemProp", /(?:^|\s)(?:author|creator)(?:\s|$)/)) {
    const type = attribute(view.around(element).item ?? element, "itemType") ?? ""
    return /Comment|Product|Answer/.test(type) ? null : { from: "itemprop author", weight: 0.88 }
  }
  if (says("rel", /(?:^|\s)author(?:\s|$)/i)) return { from: "rel author", weight: 0.88 }
  if (says("className", /(?:^|\s)p-author(?:\s|$)/)) return { from: "h-entry", weight: 0.88 }
  return isAuthorClass(element) ? { from: "byline", weight: 0.82 } : null
}

/** What says `rel=author` in a box below the article speaks of it as well. */
const isElsewhere = (element: Element, { view, head }: Pick<BylineRequest, "view" | "head">, { from }: Mark): boolean =>
  from === "byline" || from === "rel author"
    ? head.isElsewhere(element)
    : view.around(element).comment !== null && head.isElsewhere(element)

/** Whether what stands before an element says that it names a reviewer, a photographer and the like. */
const isOtherRole = (element: Element, view: PageView): boolean => {
  const [from] = view.span(element)
  const line = view.lines[from]
  const own = view.textOf(element).slice(0, 200)
  const at = line === undefined || own === "" ? -1 : line.text.indexOf(own.slice(0, 40))
  const before = at > 0 ? (line?.text.slice(Math.max(0, at - 40), at) ?? "") : (view.lines[from - 1]?.text ?? "")
  return (before.length <= 40 && namesOtherRole(before)) || namesOtherRole(own.slice(0, 30).replace(/\bby\b.*/i, ""))
}

const holdsTitle = (element: Element, view: PageView, { titleLine, hasTitle }: HeadOfArticle): boolean => {
  const [from, to] = view.span(element)
  return hasTitle && from <= titleLine && titleLine < to
}

/** Of classes such as `author-jane` on what holds a whole article. */
const isWide = (element: Element, view: PageView): boolean => {
  const [from, to] = view.span(element)
  return element.tagName === "article" || to - from > 4 * mostLines
}

/** In the head of the article, below it, or above. */
const nearness = (element: Element, view: PageView, { lines: [from, to] }: HeadOfArticle): number => {
  const [first] = view.span(element)
  return first >= from && first < to ? 1 : first >= to ? 0.72 : 0.5
}

const namesIn = (element: Element, view: PageView, isHouse: BylineRequest["isHouse"]): Names => {
  const [from, to] = view.span(element)
  if (element.properties["content"] !== undefined && to === from)
    return people(personNames(attribute(element, "content") ?? "", isHouse))
  const url = element.tagName === "a" ? attribute(element, "href") : undefined
  // An element in a line is a part of it.
  const texts =
    to - from <= 1
      ? [view.textOf(element)]
      : view.lines.slice(from, Math.min(to, from + mostLines)).map(({ text }) => text)
  const found: Array<string> = []
  for (const [index, text] of texts.entries()) {
    if (isBylineLabel(text) || isTopicLine(view.lines[from + index])) continue
    const names = nearestNames(text, isHouse, view.lines[from + index])
    // Further authors stand below each other; offices and dates do not look like people.
    const isFurther =
      names.length > 0 &&
      names.every(looksLikePerson) &&
      (found.length > 1 || /[,&]$|\band$/.test(texts[index - 1] ?? ""))
    if (found.length > 0 && !isFurther) break
    for (const name of names) found.push(name)
  }
  return people(found, url)
}

/** Whether a line is nothing but a link to a topic, which many a byline begins with. */
const isTopicLine = (line: Line | undefined): boolean =>
  line !== undefined && line.runs.length === 1 && line.around.link !== null && isTopicLink(line.around.link)

/** Where an office follows a name without a comma, the element of the name tells where it ends. */
const nearestNames = (
  text: string,
  isHouse: BylineRequest["isHouse"],
  line: Line | undefined
): ReadonlyArray<string> => {
  const names = personNames(text, isHouse)
  if (names.length === 1 && names[0] !== undefined && !looksLikePerson(names[0]) && line !== undefined) {
    const [name] = names
    const run = line.runs.find((one) => looksLikePerson(one) && name.startsWith(one))
    return run === undefined ? names : [run]
  }
  return names
}

/** In a language whose "by" has other meanings, only what looks like people is believed. */
const surelyBy =
  /^\W*(?:(?:written|words|text|story|posted|published|authored|reported?|article|guide|review|photography and words)\s+)?by\b|^\W*(?:geschrieben|verfasst)?\s*von\b|^\W*(?:written|written by)\b|بقلم|מאת|記者|记者|기자|作者/iu
const midBy = /(?:^|[\s|•·–—-])(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|بقلم|מאת)[\s:]+(?=\p{Lu}|\p{Lo})/u
const longestByline = 200

/** The one line below the text that is but "By", and the next a person who is a link: a box with who wrote it. */
const onlyLabelBelow = ({ view, head, isHouse }: BylineRequest): number | undefined => {
  const found: Array<number> = []
  for (const [index, { text, element }] of view.lines.entries()) {
    const next = view.lines[index + 1]
    if (index < head.lines[1] || next === undefined || !isBylineLabel(text) || head.isElsewhere(element)) continue
    if (next.around.link !== null && personNames(next.text, isHouse).some(looksLikePerson)) found.push(index)
  }
  return found.length === 1 ? found[0] : undefined
}

const bylines = (request: BylineRequest): ReadonlyArray<Candidate<Names>> => {
  const { view, head, isHouse } = request
  const found: Array<Candidate<Names>> = []
  const [from, to] = head.lines
  let isBehind = false
  const boxLabel = onlyLabelBelow(request)
  for (const [index, line] of view.lines.entries()) {
    const { text, element } = line
    const isInBox = head.isInBox(element)
    const isNear = !isInBox && index >= from && index < to && index !== head.titleLine
    if (text.length > longestByline || (!isNear && index < from) || (!isInBox && head.isElsewhere(element))) continue
    const isLabel = isBylineLabel(text)
    if (isInBox && !isLabel) continue
    if (namesOtherRole(text.slice(0, 30)) && !/^\W*(?:written|by|text)\b/i.test(text)) continue
    const next = isLabel ? view.lines[index + 1] : undefined
    const said = isLabel
      ? next?.text
      : (behindBy(text) ?? (isNear ? (beforeOffice(text) ?? behindMidBy(text)) : undefined))
    if (said === undefined) continue
    const names = nearestNames(said, isHouse, next ?? line)
    const isSure = isLabel || surelyBy.test(text)
    if (names.length === 0 || !(names.every(looksLikePerson) || (isSure && isNear && said.length < 80))) continue
    if (
      !isNear &&
      !isInBox &&
      index !== boxLabel &&
      !(isSure && names.every(looksLikePerson) && /^(?:\W*(?:written|words|text|posted|authored))/i.test(text))
    )
      continue
    // What stands nearer below the title speaks of the article rather than of a book in it.
    const weight = (names.every(looksLikePerson) ? 0.88 : 0.7) * (isNear ? (isBehind ? 0.75 : 1) : 0.75)
    isBehind ||= isNear && index > head.titleLine
    found.push({ value: people(names), weight, from: "byline", element, hand: "byline" })
  }
  return found
}

/** `Released: June 17 by Quay Press` says who made something else. */
const otherLabel = new RegExp(`^(?!(?:${publishedWords.replaceAll(" ", "\\s+")})\\s*[:：])[\\p{L}\\s]{2,30}[:：]`, "iu")

const behindMidBy = (text: string): string | undefined => {
  const found = text.length > 140 || otherLabel.test(text) ? null : midBy.exec(text)
  return found === null ? undefined : text.slice(found.index + found[0].length)
}

const forms = writtenBy.map((form) => {
  const isAtEnd = form.endsWith("…")
  return new RegExp(form.replaceAll(" ", "\\s+").replace("…", `(\\p{L}.{1,90}${isAtEnd ? "" : "?"})`), "iu")
})

/** Whether one of the forms may be there: each is asked only of a line that holds its words. */
const formWords = new RegExp(
  writtenBy.map((form) => form.replaceAll(" ", "\\s+").replace("…", "\\p{L}.*")).join("|"),
  "iu"
)

const sentences = ({ view, head, isHouse }: BylineRequest): ReadonlyArray<Candidate<Names>> => {
  const found: Array<Candidate<Names>> = []
  for (const { text, element } of view.lines) {
    if (text.length > 4 * longestByline || !formWords.test(text) || head.isElsewhere(element)) continue
    for (const form of forms) {
      const names: Array<string> = []
      // From the first part on that is no person, it goes on about something else.
      for (const part of (form.exec(text)?.[1] ?? "").split(",")) {
        const next = personNames(part, isHouse)
        if (next.length === 0 || !next.every(looksLikePerson)) break
        for (const one of next) names.push(one)
      }
      if (names.length > 0) found.push({ value: people(names), weight: 0.8, from: "byline", element, hand: "byline" })
    }
  }
  return found
}
