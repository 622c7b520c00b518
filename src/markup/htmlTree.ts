/**
 * HTML to a tree by the parsing rules of browsers (HTML, section 13.2), as
 * hast-util-from-html makes it, within limits: parsing ends where elements are
 * nested more deeply, or repeated more often, than a page of people has them.
 */
import { Result } from "effect"
import type { Root } from "hast"
import type { TreeAdapter } from "parse5"
import { hastAdapter, type HastMap, placeElements } from "./html/hastAdapter.ts"
import { WholeTextParser } from "./html/WholeTextParser.ts"

/** Pages of people stay below 60. */
export const deepest = 512

/**
 * Elements for each tag of the source. A page opens again what it left open (`<b>`, `<font>`) in every paragraph that
 * follows, so that a few kilobytes can ask for millions of elements.
 */
const mostForEachTag = 16
const fewest = 10_000

/** Which limit HTML goes beyond. */
export type Limit = "depth" | "elements"

class Beyond extends Error {
  readonly limit: Limit

  constructor(limit: Limit) {
    super()
    this.limit = limit
  }
}

interface HtmlTreeOptions {
  readonly fragment: boolean
  /** Whether each node says where it stands in the source, which doubles what a tree costs. */
  readonly places?: boolean
  /** How many elements it may have; else as many as its tags allow. */
  readonly most?: number
}

/** Undefined for HTML that goes beyond the limits. */
export const htmlTree = (html: string, options: Omit<HtmlTreeOptions, "most">): Root | undefined =>
  Result.getOrUndefined(limitedTree(html, options))

export const limitedTree = (
  html: string,
  { fragment, places = false, most = Infinity }: HtmlTreeOptions
): Result.Result<Root, Limit> => {
  const options = { sourceCodeLocationInfo: places, scriptingEnabled: false, treeAdapter: limited(html, most) }
  const parsed = Result.try({
    try: () => {
      if (!fragment) return WholeTextParser.parse(html, options)
      const parser = WholeTextParser.getFragmentParser(null, options)
      parser.tokenizer.write(html, true)
      return parser.getFragment()
    },
    catch: (cause) => cause
  })
  if (Result.isFailure(parsed)) {
    if (parsed.failure instanceof Beyond) return Result.fail(parsed.failure.limit)
    throw parsed.failure
  }
  const tree = parsed.success
  if (places) placeElements(tree, html)
  return Result.succeed(tree)
}

const limited = (html: string, mostOfAll: number): TreeAdapter<HastMap> => {
  const most = Math.max(fewest, mostForEachTag * countOf(html, "<"))
  let depth = 0
  let made = 0
  return {
    ...hastAdapter,
    createElement: (...given) => {
      made += 1
      if (made > mostOfAll) throw new Beyond("elements")
      if (made > most) throw new Beyond("depth")
      return hastAdapter.createElement(...given)
    },
    onItemPush: () => {
      depth += 1
      if (depth > deepest) throw new Beyond("depth")
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
