/** What every HTML page begins with: its character set, within the first 1024 bytes, and how it fits a small screen. */
import type { Element } from "hast"
import { h } from "../../markup/html/h.ts"

export const pageBasics = (): ReadonlyArray<Element> => [
  h("meta", { charSet: "utf-8" }),
  h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" })
]
