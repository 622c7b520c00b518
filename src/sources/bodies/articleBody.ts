/**
 * The body of the article in a page: of the units of its text those that are
 * the article, and what belongs to them. A fragment is an article already.
 */
import type { Element, Root } from "hast"
import { attribute } from "../../markup/elements.ts"
import { oneLine } from "../../markup/oneLine.ts"
import { rewritten } from "../../markup/rewritten.ts"
import { isTaskBox } from "../../markup/taskBox.ts"
import { type BodyReading, bodyReading } from "./bodyReading.ts"
import { withFigures } from "./captions.ts"
import { chooseUnits } from "./chooseUnits.ts"
import { keepUnits } from "./keepUnits.ts"
import { type Unit, unitsOf } from "./units.ts"

export interface ArticleBody {
  readonly body: Root
  /** Null for a fragment. */
  readonly reading: BodyReading | null
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
  const first = all.units.find((unit) => chosen.kept.has(unit) && oneLine(unit.text) !== "")
  const lostLabel = labelAtEnd(all.units, chosen.kept)
  const kept = new Set(
    [...chosen.kept].filter(
      (unit) =>
        !(isTitle(unit) && (headings.length === 1 || oneLine(unit.text) === title)) &&
        !(unit === first && isHeading(unit) && oneLine(unit.text) === title) &&
        unit !== lostLabel
    )
  )
  return { body: keepUnits(all, { ...chosen, kept }), reading: bodyReading(all, chosen) }
}

/** `Tags:` at the end of the text, whose list is not a part of it. */
const labelAtEnd = (units: ReadonlyArray<Unit>, kept: ReadonlySet<Unit>): Unit | undefined => {
  const at = units.findLastIndex((unit) => kept.has(unit))
  const last = units[at]
  const isLabel = last !== undefined && /^[^.!?。؟]{1,30}[:：]$/u.test(oneLine(last.text))
  return isLabel && units[at + 1] !== undefined && kept.size > 1 ? last : undefined
}

/** The title as themes set it whose `<h1>` is the name of the site. */
const isHeading = ({ nodes: [node] }: Unit): boolean => node?.type === "element" && /^h[2-4]$/.test(node.tagName)

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

const withoutSurroundings = <T extends Root | Element>(fragment: T): T =>
  rewritten(fragment, (child) => {
    if (child.type === "comment") return []
    if (child.type !== "element") return child
    return isAround(child) ? [] : withoutSurroundings(child)
  })
