/**
 * HTML to a tree, by the parsing rules of browsers, within limits: what is
 * nested so deeply that it would exhaust a parser is refused.
 */
import { Result } from "effect"
import type { Root } from "hast"
import { type Finding, finding, type Place } from "../model/Finding.ts"
import { deepest, htmlTree } from "./htmlTree.ts"

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
  const tree = htmlTree(html, options)
  return tree === undefined ? Result.fail(tooDeep(place)) : Result.succeed(tree)
}

export const isPage = (html: string): boolean => /<(?:!doctype|html|head|body)[\s>]/i.test(html.slice(0, 4096))

const tooDeep = (place: Place): Finding =>
  finding(
    "FF1303",
    place,
    `The HTML in this ${place.line === undefined ? "file" : "line"} is nested more than ${deepest} levels deep; the article is left out.`,
    "Close the elements that are open, or take the article out of the page that it came from."
  )
