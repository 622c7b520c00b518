/**
 * The body of the article in a page: of the units of its text those that are
 * the article, and what belongs to them. A fragment is an article already.
 */
import type { Element, Root, RootContent } from "hast"
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
  for (const one of labelsAtEnd(all.units, kept)) kept.delete(one)
  return { body: keepUnits(all, { ...chosen, kept }), reading: bodyReading(all, chosen) }
}

/** `Tags:` at the end of the text, or a heading, whose list of links is not a part of it; with the lists of other pages. */
const labelsAtEnd = (units: ReadonlyArray<Unit>, kept: ReadonlySet<Unit>): ReadonlySet<Unit> => {
  const lost = new Set<Unit>()
  for (let at = units.length - 1; at >= 0; at -= 1) {
    const unit = units[at]
    if (unit === undefined || !kept.has(unit)) continue
    const [before, next] = [units[at - 1], units[at + 1]]
    const isLost =
      next !== undefined && !(kept.has(next) && !lost.has(next))
        ? isLabel(unit) || (unit.kind === "heading" && isOfLinks(next))
        : false
    if (!isLost && !(before?.kind === "heading" && before.holder === unit.holder && isListOfPages(unit))) break
    lost.add(unit)
  }
  return lost.size < kept.size ? lost : new Set()
}

const isLabel = ({ text }: Unit): boolean => /^[^.!?。؟]{1,30}[:：]$/u.test(oneLine(text))

const isOfLinks = (unit: Unit): boolean => unit.linked > 0.5 || unit.kind === "control" || isListOfPages(unit)

/** In a list or a table of at least two links, nothing else is said but numbers, such as days and how many comments there are. */
const isListOfPages = ({ kind, linked, nodes }: Unit): boolean => {
  if ((kind !== "list" && kind !== "table") || linked === 0) return false
  let [links, isSaid] = [0, false]
  const visit = (node: RootContent): void => {
    if (node.type === "text" && /\p{L}/u.test(node.value)) isSaid = true
    if (node.type !== "element") return
    if (node.tagName === "a") links += 1
    else for (const child of node.children) visit(child)
  }
  for (const node of nodes) visit(node)
  return links > 1 && !isSaid
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
