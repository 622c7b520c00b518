/**
 * The body of the article in a page: of the units of its text those that are
 * the article, and what belongs to them. A fragment is an article already.
 */
import type { Element, Root } from "hast"
import { attribute } from "../../markup/elements.ts"
import { oneLine } from "../../markup/oneLine.ts"
import { paragraphsOfBreaks } from "../../markup/paragraphsOfBreaks.ts"
import { rewritten } from "../../markup/rewritten.ts"
import { isSpeaking } from "../../markup/html/speakingScript.ts"
import { isTaskBox } from "../../markup/taskBox.ts"
import { type Known, withoutAsides } from "./asides.ts"
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

export interface ArticleBodyRequest extends Known {
  /** Whether it is a whole page, with what pages have around their article. */
  readonly isWhole: boolean
}

export const articleBody = (page: Root, { isWhole, ...known }: ArticleBodyRequest): ArticleBody => {
  if (!isWhole) return { body: withoutSurroundings(page), reading: null }
  const marked = withFigures(paragraphsOfBreaks(page))
  const all = unitsOf(marked)
  const chosen = chooseUnits(marked, all)
  const kept = new Set(withoutAsides(all.units, chosen.kept, known))
  const lostLabel = labelAtEnd(all.units, kept)
  if (lostLabel !== undefined) kept.delete(lostLabel)
  return { body: keepUnits(all, { ...chosen, kept }), reading: bodyReading(all, chosen) }
}

/** `Tags:` at the end of the text, whose list is not a part of it. */
const labelAtEnd = (units: ReadonlyArray<Unit>, kept: ReadonlySet<Unit>): Unit | undefined => {
  const at = units.findLastIndex((unit) => kept.has(unit))
  const last = units[at]
  const isLabel = last !== undefined && /^[^.!?。؟]{1,30}[:：]$/u.test(oneLine(last.text))
  return isLabel && units[at + 1] !== undefined && kept.size > 1 ? last : undefined
}

const around = new Set(
  "nav aside footer form script style template head title link meta base button input select textarea dialog".split(" ")
)
const roles = new Set(["navigation", "complementary", "banner", "contentinfo", "search", "dialog"])

const isAround = (element: Element): boolean =>
  (around.has(element.tagName) && !isTaskBox(element) && !isSpeaking(element)) ||
  roles.has(attribute(element, "role") ?? "") ||
  element.properties["hidden"] === true ||
  attribute(element, "ariaHidden") === "true"

const withoutSurroundings = <T extends Root | Element>(fragment: T): T =>
  rewritten(fragment, (child) => {
    if (child.type === "comment") return []
    if (child.type !== "element") return child
    return isAround(child) ? [] : withoutSurroundings(child)
  })
