/** What is in the head of every page of fanfare's, whatever it shows; its styles come last and are not here. */
import type { Element } from "hast"
import { h } from "../../markup/html/h.ts"
import { pageBasics } from "./pageBasics.ts"
import { iconLink } from "./iconLink.ts"
import type { Facts } from "../Facts.ts"

/** `path` is where the page stands in the output. */
export const pageHead = (path: string, facts: Facts): ReadonlyArray<Element> => [
  ...pageBasics(),
  h("meta", { name: "color-scheme", content: "light dark" }),
  h("meta", { name: "generator", content: facts.generator }),
  iconLink(path, facts)
]
