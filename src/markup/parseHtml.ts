/**
 * HTML to a tree, by the parsing rules of browsers, within limits: what is
 * nested so deeply that it would exhaust a parser is refused.
 */
import { Result } from "effect"
import type { Root } from "hast"
import { fromHtml } from "hast-util-from-html"
import { type Finding, finding } from "../model/Finding.ts"

/** Pages of people stay below 60. */
const deepest = 512

/** Parses a page (it begins with a doctype, `<html>` or `<head>`) or a fragment. */
export const parseHtml = (html: string, file: string): Result.Result<Root, Finding> => {
  if (isTooDeep(html)) return Result.fail(tooDeep(file))
  const parsed = Result.try(() => fromHtml(html, { fragment: !isPage(html) }))
  return Result.isSuccess(parsed) ? Result.succeed(parsed.success) : Result.fail(tooDeep(file))
}

export const isPage = (html: string): boolean => /<(?:!doctype|html|head|body)[\s>]/i.test(html.slice(0, 4096))

const tooDeep = (file: string): Finding =>
  finding(
    "FF1303",
    { file },
    `The HTML in this file is nested more than ${deepest} levels deep; the article is left out.`,
    "Close the elements that are open, or take the article out of the page that it came from."
  )

/** Elements that have no end tag, or whose end tag may be left out: they do not nest by themselves. */
const flat = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot colgroup rt rp".split(
    " "
  )
)

/**
 * Counts open elements without parsing. An end tag counts only where its element is open, so that stray end tags
 * do not hide a depth. Characters of scripts, styles and comments are no tags.
 */
const isTooDeep = (html: string): boolean => {
  const open = new Map<string, number>()
  let depth = 0
  const tags = /<!--[\s\S]*?(?:-->|$)|<(script|style|textarea|title)\b[\s\S]*?(?:<\/\1|$)|<(\/?)([a-z][^\s/>]*)/gi
  for (const found of html.matchAll(tags)) {
    const name = found[3]?.toLowerCase()
    if (name === undefined || flat.has(name)) continue
    const count = open.get(name) ?? 0
    if (found[2] === "") {
      open.set(name, count + 1)
      depth += 1
    } else if (count > 0) {
      open.set(name, count - 1)
      depth -= 1
    }
    if (depth > deepest) return true
  }
  return false
}
