/** Targets whose content is text. */
import type { Element } from "hast"
import { type Order, type Target, order } from "../../model/Target.ts"
import { fragmentHtml } from "./fragmentHtml.ts"
import { jsonText } from "./jsonText.ts"

export const textTarget = (path: string, type: string, at: Order, render: () => string): Target => ({
  path,
  type,
  order: at,
  content: { _tag: "Text", render }
})

/** A piece of HTML of an article that other pages include. */
export const fragment = (path: string, elements: () => ReadonlyArray<Element>): Target =>
  textTarget(path, "text/html; charset=utf-8", order.fragment, () => fragmentHtml(elements()))

/** A JSON file of an article. */
export const jsonTarget = (path: string, at: Order, value: () => unknown): Target =>
  textTarget(path, "application/json", at, () => jsonText(value()))
