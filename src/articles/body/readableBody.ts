/**
 * A body as readers of feeds and pages without scripts can use it: pictures
 * that a script would load later stand in their places, embedded films and
 * posts become links, boxes of tasks characters, and what only counts readers
 * is gone.
 */
import type { Root, RootContent } from "hast"
import { elementsIn } from "../../markup/elements.ts"
import { isTaskBox, markOfBox } from "../../markup/taskBox.ts"
import { embedLink, isEmbed } from "./embeds.ts"
import { realNoscript, realPicture, shownAddresses } from "./realPictures.ts"

export interface ReadableBody {
  readonly body: Root
  /** Addresses of the embeds that are links now. */
  readonly linked: ReadonlyArray<string>
}

export const readableBody = (body: Root): ReadableBody => {
  // Most bodies are as readers can use them, and need no copy.
  if (!elementsIn(body).some((one) => isEmbed(one) || ["img", "noscript", "input"].includes(one.tagName)))
    return { body, linked: [] }
  const linked: Array<string> = []
  const visit = <T extends RootContent>(children: ReadonlyArray<T>, isInline: boolean): Array<T | RootContent> => {
    let shown: ReadonlySet<string> | null = null
    return children.flatMap((child): Array<T | RootContent> => {
      if (child.type !== "element") return [child]
      if (child.tagName === "img") return [...realPicture(child)]
      if (child.tagName === "noscript")
        return realNoscript(child, (shown ??= shownAddresses(children))).flatMap(realPicture)
      if (isTaskBox(child)) return [{ type: "text", value: markOfBox(child) }]
      if (isEmbed(child)) {
        const link = embedLink(child, isInline)
        if (link !== null) linked.push(link.address)
        return link === null ? [] : [link.element]
      }
      const inner = visit(child.children, isInline || phrasing.has(child.tagName))
      return [{ ...child, children: inner as typeof child.children }]
    })
  }
  return { body: { ...body, children: visit(body.children, false) as Root["children"] }, linked }
}

/** Elements that a paragraph may not stand in. */
const phrasing = new Set("p span a b strong i em small td th li dt dd figcaption h1 h2 h3 h4 h5 h6".split(" "))
