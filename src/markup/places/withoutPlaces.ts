/** A page without its places for fanfare's own pieces: what stands in them comes from an earlier build, and is not text of the page. */
import type { Element, Root } from "hast"
import { attribute } from "../elements.ts"
import { rewritten } from "../rewritten.ts"

export const withoutPlaces = <T extends Root | Element>(page: T): T =>
  rewritten(page, (child) => (child.type !== "element" ? child : isPlace(child) ? [] : withoutPlaces(child)))

/** Whether the page itself has the place: one that fanfare put in says nothing of the page. */
export const isOwnPlace = (element: Element): boolean =>
  isPlace(element) && attribute(element, "dataFanfareAdded") === undefined

const isPlace = (element: Element): boolean => attribute(element, "dataFanfare") !== undefined
