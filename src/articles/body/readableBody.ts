/**
 * A body as readers of feeds and pages without scripts can use it: pictures
 * that a script would load later stand in their places, embedded films and
 * posts become links, and what only counts readers is gone.
 */
import type { Root, RootContent } from "hast"
import { embedLink, isEmbed } from "./embeds.ts"
import { realPicture, realNoscript } from "./realPictures.ts"

export interface ReadableBody {
  readonly body: Root
  /** Addresses of the embeds that are links now. */
  readonly linked: ReadonlyArray<string>
}

export const readableBody = (body: Root): ReadableBody => {
  const linked: Array<string> = []
  const visit = <T extends RootContent>(children: ReadonlyArray<T>, isInline: boolean): Array<T | RootContent> =>
    children.flatMap((child): Array<T | RootContent> => {
      if (child.type !== "element") return [child]
      if (child.tagName === "img") return [...realPicture(child)]
      if (child.tagName === "noscript") return realNoscript(child, children).flatMap((one) => visit([one], isInline))
      if (isEmbed(child)) {
        const link = embedLink(child, isInline)
        if (link !== null) linked.push(link.address)
        return link === null ? [] : [link.element]
      }
      const inner = visit(child.children, isInline || phrasing.has(child.tagName))
      return [{ ...child, children: inner as typeof child.children }]
    })
  return { body: { ...body, children: visit(body.children, false) as Root["children"] }, linked }
}

/** Elements that a paragraph may not stand in. */
const phrasing = new Set("p span a b strong i em small td th li dt dd figcaption h1 h2 h3 h4 h5 h6".split(" "))
