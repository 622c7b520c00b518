/** The tags of an article's head as they are written: once for the piece and for the page. */
import type { Element } from "hast"
import { treeHtml } from "../../../markup/html/treeHtml.ts"
import type { Entry } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"
import { remembered } from "../../remembered.ts"
import { headElements } from "./headElements.ts"

/** In the order of the file. */
export const headTags = remembered(
  (entry: Entry, facts: Facts): ReadonlyMap<Element, string> =>
    new Map(headElements(entry, facts).map((element) => [element, treeHtml(element)]))
)
