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
 * people have a fifth of it.
 */
export const mostElements = 100_000

/** Parses a page (it begins with a doctype, `<html>` or `<head>`) or a fragment; with places, each node has its line. */
export const parseHtml = (html: string, file: string, places = false): Result.Result<Root, Finding> =>
  parsed(html, { file }, { fragment: !isPage(html), places })

/** Parses HTML that is a fragment whatever it begins with, and stands at that place. */
export const parseFragment = (html: string, place: Place, places = false): Result.Result<Root, Finding> =>
  parsed(html, place, { fragment: true, places })

const parsed = (
  html: string,
  place: Place,
  options: { readonly fragment: boolean; readonly places: boolean }
): Result.Result<Root, Finding> => {
  const tree = limitedTree(html, { ...options, most: mostElements })
  return Result.mapError(tree, (limit) => (limit === "depth" ? tooDeep(place) : tooManyElements(place)))
}

export const isPage = (html: string): boolean => /<(?:!doctype|html|head|body)[\s>]/i.test(html.slice(0, 4096))

const tooDeep = (place: Place): Finding =>
  finding(
    "FF1303",
    place,
    `The HTML in this ${place.line === undefined ? "file" : "line"} is nested more than ${deepest} levels deep; the article is left out.`,
    "Close the elements that are open, or take the article out of the page that it came from."
  )

export const tooManyElements = (place: Place): Finding =>
  finding(
    "FF1325",
    place,
    `The text of this ${place.line === undefined ? "file" : "line"} has more than ${mostElements.toLocaleString("en")} elements; the article is left out.`,
    "Split it into several articles, or take the article out of the page that it came from."
  )
