/**
 * A body as readers of feeds and pages without scripts can use it: pictures
 * that a script would load later stand in their places, embedded films and
 * posts become links, polls lists, formulas letters, boxes of tasks
 * characters, paragraphs that breaks part are such, and what only counts
 * readers is gone.
 */
import type { Element, Root, RootContent } from "hast"
import { h } from "../../markup/html/h.ts"
import { paragraphsOfBreaks } from "../../markup/paragraphsOfBreaks.ts"
import { rewritten } from "../../markup/rewritten.ts"
import { isTaskBox, markOfBox } from "../../markup/taskBox.ts"
import { embedLink, embedOf, linkTo } from "./embeds/embedOf.ts"
import { formulaOf } from "./formula.ts"
import { pollOf } from "./poll.ts"
import { realMedia, realNoscript, realPicture, shownAddresses } from "./realPictures.ts"

export interface ReadableBody {
  readonly body: Root
  /** Addresses of the embeds that are links now. */
  readonly linked: ReadonlyArray<string>
  /** Tag names of the embeds that were left out, because no address was found for them. */
  readonly lost: ReadonlyArray<string>
}

export const readableBody = (body: Root): ReadableBody => {
  const linked: Array<string> = []
  const lost: Array<string> = []
  const visit = <T extends Root | Element>(parent: T, isInline: boolean, above: Root | Element | null): T => {
    let shown: ReadonlySet<string> | null = null
    const readable = (child: RootContent): RootContent | ReadonlyArray<RootContent> => {
      if (child.type !== "element") return child
      if (child.tagName === "img") return realPicture(child)
      if (mediaTags.has(child.tagName)) return visit(realMedia(child), isInline, parent)
      if (child.tagName === "noscript")
        return realNoscript(child, (shown ??= shownAddresses(parent.children))).flatMap(readable)
      if (isTaskBox(child)) return { type: "text", value: markOfBox(child) }
      const poll = isInline
        ? null
        : pollOf(child, () => [...beside(child, parent), ...(parent.type === "root" ? [] : beside(parent, above))])
      if (poll !== null) return [...poll]
      const formula = formulaOf(child)
      if (formula !== null) return isInline || parent.children.some(isWords) ? formula : h("p", {}, ...formula)
      const alone = isInline ? undefined : addressAlone(child)
      if (alone !== undefined) return { ...child, children: [linkTo(alone, true, alone)] }
      const embed = embedOf(child)
      if (embed === null) return visit(child, isInline || phrasing.has(child.tagName), parent)
      if (embed.isLost) lost.push(child.tagName)
      if (embed.address === null) return []
      linked.push(embed.address)
      return embedLink(child, embed.address, isInline)
    }
    return rewritten(parent, readable)
  }
  return { body: paragraphsOfBreaks(visit(body, false, null)), linked, lost }
}

/** The elements next to one, so few that looking at them costs nothing. */
const beside = (child: Element, parent: Root | Element | null): ReadonlyArray<Element> => {
  const at = parent?.children.indexOf(child) ?? -1
  if (parent === null || at < 0) return []
  return parent.children
    .slice(Math.max(0, at - nearest), at + 1 + nearest)
    .filter((one) => one.type === "element")
    .filter((one) => one !== child)
}

const nearest = 6

/** The address that is all of a block, which WordPress and others show as what it leads to. */
const addressAlone = ({ tagName, children }: Element): string | undefined => {
  const [only] = children
  if ((tagName !== "div" && tagName !== "p") || children.length !== 1 || only?.type !== "text") return undefined
  const written = only.value.trim()
  return /^https?:\/\/[^\s<>"]{4,2000}$/.test(written) && URL.canParse(written) ? written : undefined
}

const isWords = (node: RootContent): boolean => node.type === "text" && node.value.trim() !== ""

const mediaTags = new Set(["audio", "source", "track", "video"])

/** Elements that a paragraph may not stand in. */
const phrasing = new Set("p span a b strong i em small td th li dt dd figcaption h1 h2 h3 h4 h5 h6".split(" "))
