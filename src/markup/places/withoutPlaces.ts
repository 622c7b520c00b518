/** A page without its places for fanfare's own pieces: what stands in them comes from an earlier build, and is not text of the page. */
import type { Element, Root, RootContent } from "hast"
import { attribute } from "../elements.ts"

export const withoutPlaces = (page: Root): Root => ({ ...page, children: kept(page.children) })

export const isPlace = (element: Element): boolean => attribute(element, "dataFanfare") !== undefined

const kept = <T extends RootContent>(children: ReadonlyArray<T>): Array<T> =>
  children.flatMap((child) => {
    if (child.type !== "element") return [child]
    return isPlace(child) ? [] : [{ ...child, children: kept(child.children) }]
  })
