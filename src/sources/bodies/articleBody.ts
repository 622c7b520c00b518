/**
 * The body of the article in a page: of the units of its text those that are
 * the article, and what belongs to them. A fragment is an article already.
 */
import type { Element, ElementContent, Root, RootContent } from "hast"
import { attribute } from "../../markup/elements.ts"
import { oneLine } from "../../markup/oneLine.ts"
import { isTaskBox } from "../../markup/taskBox.ts"
import { withFigures } from "./captions.ts"
import { type Chosen, chooseUnits } from "./chooseUnits.ts"
import { keepUnits } from "./keepUnits.ts"
import { type Unit, type Units, unitsOf } from "./units.ts"

export interface ArticleBody {
  readonly body: Root
  /** Null for a fragment. */
  readonly reading: BodyReading | null
}

/** How a page's text is shared out. */
export interface BodyReading {
  /** Which part of the page's prose is in the body; which part of all its text. */
  readonly share: number
  readonly part: number
  /** Characters of long paragraphs in the body. */
  readonly prose: number
  /** Which part of all text is in links. */
  readonly linked: number
  /** Short texts with an amount of money. */
  readonly prices: number
}

export interface ArticleBodyRequest {
  /** Whether it is a whole page, with what pages have around their article. */
  readonly isWhole: boolean
  readonly title: string
}

export const articleBody = (page: Root, { isWhole, title }: ArticleBodyRequest): ArticleBody => {
  if (!isWhole) return { body: withoutSurroundings(page), reading: null }
  const marked = withFigures(page)
  const all = unitsOf(marked)
  const chosen = chooseUnits(marked, all)
  const headings = all.units.filter(isTitle)
  const kept = new Set(
    [...chosen.kept].filter((unit) => !(isTitle(unit) && (headings.length === 1 || oneLine(unit.text) === title)))
  )
  return { body: keepUnits(all, { ...chosen, kept }), reading: readingOf(all, chosen) }
}

const price = /[$€£¥]\s?\d|\d\s?(?:€|EUR|USD|kr|zł)/

const sum = (group: Iterable<Unit>, of: (unit: Unit) => number): number => {
  let total = 0
  for (const unit of group) total += of(unit)
  return total
}

const readingOf = ({ units }: Units, { kept, share }: Chosen): BodyReading => {
  const all = sum(units, ({ text }) => text.length) || 1
  return {
    share,
    part: sum(kept, ({ text }) => text.length) / all,
    prose: sum(kept, ({ kind, text, linked }) =>
      kind === "prose" && text.length >= 100 && linked < 0.3 ? text.length : 0
    ),
    linked: sum(units, ({ text, linked }) => text.length * linked) / all,
    prices: units.filter(({ text }) => text.length < 60 && price.test(text)).length
  }
}

const isTitle = ({ nodes: [node] }: Unit): boolean => node?.type === "element" && node.tagName === "h1"

const around = new Set(
  "nav aside footer form script style template head title link meta base button input select textarea dialog".split(" ")
)
const roles = new Set(["navigation", "complementary", "banner", "contentinfo", "search", "dialog"])

const isAround = (element: Element): boolean =>
  (around.has(element.tagName) && !isTaskBox(element)) ||
  roles.has(attribute(element, "role") ?? "") ||
  element.properties["hidden"] === true ||
  attribute(element, "ariaHidden") === "true"

const withoutSurroundings = (fragment: Root): Root => ({ type: "root", children: clean(fragment.children) })

const clean = <T extends RootContent>(children: ReadonlyArray<T>): Array<T | ElementContent> =>
  children.flatMap((child): Array<T | ElementContent> => {
    if (child.type === "comment") return []
    if (child.type !== "element") return [child]
    if (isAround(child)) return []
    return [{ ...child, children: clean(child.children) }]
  })
