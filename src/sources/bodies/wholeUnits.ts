/** Which lists and tables are one unit of a text, and which are there to lay a page out. */
import type { Element } from "hast"
import { elementsIn } from "../../markup/elements.ts"

const sections = new Set(["table", "article", "section", "form", "figure", "pre", "h1", "h2", "h3", "h4", "h5", "h6"])

/** A list of text: no headings, tables or sections in it. */
export const isPlainList = (list: Element): boolean => !elementsIn(list).some(({ tagName }) => sections.has(tagName))

/** A table of data says so by its headings or its caption, or holds short cells in rows. */
export const isDataTable = (table: Element): boolean => {
  const counts = new Map<string, number>()
  for (const { tagName } of elementsIn(table)) counts.set(tagName, (counts.get(tagName) ?? 0) + 1)
  const count = (...names: ReadonlyArray<string>): number =>
    names.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0)
  if (count("table") > 0) return false
  if (count("th", "caption", "thead") > 0) return true
  const cells = count("td")
  const rows = count("tr")
  return rows > 1 && cells > rows && count("div", "p", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6") <= cells
}
