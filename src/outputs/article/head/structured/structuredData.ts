/** A graph of schema.org in the head of a page. */
import type { Element } from "hast"
import { h } from "../../../../markup/html/h.ts"
import { wellFormed } from "../../../html/wellFormed.ts"

export const structuredData = (graph: ReadonlyArray<unknown>): Element =>
  h("script", { type: "application/ld+json" }, toJson({ "@context": "https://schema.org", "@graph": graph }))

/** Without the one character that could end the script element or begin a comment in it. */
const toJson = (value: unknown): string => JSON.stringify(value, wellFormed).replaceAll("<", "\\u003c")
