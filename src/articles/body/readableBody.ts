/**
 * A body as readers of feeds and pages without scripts can use it: pictures
 * that a script would load later stand in their places, embedded films and
 * posts become links, polls lists, boxes of tasks characters, paragraphs that
 * breaks part are such, and what only counts readers is gone.
 */
import type { Element, Root } from "hast"
import { paragraphsOfBreaks } from "../../markup/paragraphsOfBreaks.ts"
import { rewritten } from "../../markup/rewritten.ts"
import { isTaskBox, markOfBox } from "../../markup/taskBox.ts"
import { embedLink, isEmbed } from "./embeds.ts"
import { pollOf } from "./poll.ts"
import { realNoscript, realPicture, shownAddresses } from "./realPictures.ts"

export interface ReadableBody {
  readonly body: Root
  /** Addresses of the embeds that are links now. */
  readonly linked: ReadonlyArray<string>
}

export const readableBody = (body: Root): ReadableBody => {
  const linked: Array<string> = []
  const visit = <T extends Root | Element>(parent: T, isInline: boolean): T => {
    let shown: ReadonlySet<string> | null = null
    return rewritten(parent, (child) => {
      if (child.type !== "element") return child
      if (child.tagName === "img") return realPicture(child)
      if (child.tagName === "noscript")
        return realNoscript(child, (shown ??= shownAddresses(parent.children))).flatMap(realPicture)
      if (isTaskBox(child)) return { type: "text", value: markOfBox(child) }
      const poll = isInline ? null : pollOf(child)
      if (poll !== null) return [...poll]
      if (isEmbed(child)) {
        const link = embedLink(child, isInline)
        if (link !== null) linked.push(link.address)
        return link === null ? [] : link.element
      }
      return visit(child, isInline || phrasing.has(child.tagName))
    })
  }
  return { body: paragraphsOfBreaks(visit(body, false)), linked }
}

/** Elements that a paragraph may not stand in. */
const phrasing = new Set("p span a b strong i em small td th li dt dd figcaption h1 h2 h3 h4 h5 h6".split(" "))
