/**
 * HTML to a tree, by the parsing rules of browsers, within limits: what is
 * nested so deeply, or has so many elements, that it would exhaust a build is
 * refused.
 */
import { Result } from "effect"
import type { Root } from "hast"
import { type Finding, finding, type Place } from "../model/Finding.ts"
import { deepest, limitedTree } from "./htmlTree.ts"

/**
 * Elements of an article: what has more is larger than feed readers take, and than people read. The longest pages of
 * people have a fifth of it, and one for every forty characters at most; each costs what a line of text does.
 */
const mostElements = { ofAll: 100_000, ofAny: 20_000, perUnit: 1 / 20 }

/** How many elements an article may have that was written in so many UTF-16 units. */
export const mostElementsOf = (units: number): number =>
  Math.round(Math.min(mostElements.ofAll, Math.max(mostElements.ofAny, units * mostElements.perUnit)))

interface ParseOptions {
  /** Whether each node has its line. */
  readonly places?: boolean
  /** UTF-16 units of what the HTML was made from, where it is not what was written. */
  readonly written?: number
}

/** Parses a page (it begins with a doctype, `<html>` or `<head>`) or a fragment. */
export const parseHtml = (html: string, file: string, options: ParseOptions = {}): Result.Result<Root, Finding> =>
  parsed(html, { file }, { ...options, fragment: !isPage(html) })

/** Parses HTML that is a fragment whatever it begins with, and stands at that place. */
export const parseFragment = (html: string, place: Place, places = false): Result.Result<Root, Finding> =>
  parsed(html, place, { fragment: true, places })

const parsed = (
  html: string,
  place: Place,
  { written = html.length, ...options }: ParseOptions & { readonly fragment: boolean }
): Result.Result<Root, Finding> => {
  const most = mostElementsOf(written)
  const tree = limitedTree(html, { ...options, most })
  return Result.mapError(tree, (limit) => (limit === "depth" ? tooDeep(place) : tooManyElements(place, most)))
}

export const isPage = (html: string): boolean => /<(?:!doctype|html|head|body)[\s>]/i.test(html.slice(0, 4096))

const tooDeep = (place: Place): Finding =>
  finding(
    "FF1303",
    place,
    `The HTML in this ${place.line === undefined ? "file" : "line"} is nested more than ${deepest} levels deep; the article is left out.`,
    "Close the elements that are open, or take the article out of the page that it came from."
  )

export const tooManyElements = (place: Place, most: number): Finding =>
  finding(
    "FF1325",
    place,
    `The text of this ${place.line === undefined ? "file" : "line"} has more than ${most.toLocaleString("en")} elements${most < mostElements.ofAll ? ", and few words in each" : ""}; the article is left out.`,
    "Split it into several articles, or take the article out of the page that it came from."
  )
