/**
 * HTML to a tree by the parsing rules of browsers (HTML, section 13.2), as
 * hast-util-from-html makes it, within limits: parsing ends where elements are
 * nested more deeply, or repeated more often, than a page of people has them.
 */
import { Result } from "effect"
import type { Root } from "hast"
import { fromParse5 } from "hast-util-from-parse5"
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, parseFragment, type TreeAdapter } from "parse5"
import { VFile } from "vfile"

/** Pages of people stay below 60. */
export const deepest = 512

/**
 * Elements for each tag of the source. A page opens again what it left open (`<b>`, `<font>`) in every paragraph that
 * follows, so that a few kilobytes can ask for millions of elements.
 */
const mostForEachTag = 16
const fewest = 10_000

class Beyond extends Error {}

interface HtmlTreeOptions {
  readonly fragment: boolean
  /** Whether each node says where it stands in the source, which doubles what a tree costs. */
  readonly places?: boolean
}

/** Undefined for HTML that goes beyond the limits. */
export const htmlTree = (html: string, { fragment, places = false }: HtmlTreeOptions): Root | undefined => {
  const options = { sourceCodeLocationInfo: places, scriptingEnabled: false, treeAdapter: limited(html) }
  const parsed = Result.try({
    try: () => (fragment ? parseFragment(html, options) : parse(html, options)),
    catch: (cause) => cause
  })
  if (Result.isFailure(parsed)) {
    if (parsed.failure instanceof Beyond) return undefined
    throw parsed.failure
  }
  const tree = fromParse5(parsed.success, places ? { file: new VFile(html) } : {})
  return tree.type === "root" ? tree : { type: "root", children: [] }
}

const limited = (html: string): TreeAdapter<DefaultTreeAdapterMap> => {
  const most = Math.max(fewest, mostForEachTag * countOf(html, "<"))
  let depth = 0
  let made = 0
  return {
    ...defaultTreeAdapter,
    createElement: (...given) => {
      made += 1
      if (made > most) throw new Beyond()
      return defaultTreeAdapter.createElement(...given)
    },
    onItemPush: () => {
      depth += 1
      if (depth > deepest) throw new Beyond()
    },
    onItemPop: () => {
      depth -= 1
    }
  }
}

const countOf = (text: string, part: string): number => {
  let count = 0
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) count += 1
  return count
}
