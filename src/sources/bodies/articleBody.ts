/**
 * The body of the article in a page: of the units of its text those that are
 * the article, and what belongs to them. A fragment is an article already.
 */
import type { Element, ElementContent, Root, RootContent } from "hast"
import { attribute } from "../../markup/elements.ts"
import { oneLine } from "../../markup/oneLine.ts"
import { isTaskBox } from "../../markup/taskBox.ts"
import { withFigures } from "./captions.ts"
import { chooseUnits } from "./chooseUnits.ts"
import { keepUnits } from "./keepUnits.ts"
import { type Unit, unitsOf } from "./units.ts"

export interface ArticleBody {
  readonly body: Root
  /** Which part of the prose of the page is in it. */
  readonly share: number
}

export const articleBody = (
  page: Root,
  { isWhole, title }: { readonly isWhole: boolean; readonly title: string }
): ArticleBody => {
  if (!isWhole) return { body: withoutSurroundings(page), share: 1 }
  const marked = withFigures(page)
  const all = unitsOf(marked)
  const chosen = chooseUnits(marked, all)
  const headings = all.units.filter(isTitle)
  const kept = new Set(
    [...chosen.kept].filter((unit) => !(isTitle(unit) && (headings.length === 1 || oneLine(unit.text) === title)))
  )
  return { body: keepUnits(all, { ...chosen, kept }), share: chosen.share }
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
