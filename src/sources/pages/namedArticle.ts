/**
 * Whether a page calls itself an article by more than its type for networks
 * and search engines, which many systems write into any page. Pure.
 */
import type { Element } from "hast"
import { attribute } from "../../markup/elements.ts"

const articleItem = /^https?:\/\/schema\.org\/(?:\w*Article|\w+Posting|Report)$/
const postTemplate =
  /(?:^|\s)(?:single-post|single|single-format\S*|post-template\S*|template-article|blog-post\S*|hs-blog-post|postid-\d+|page-node-type-(?:article|blog|news|story)\S*|node-type-(?:article|blog|news|story)\S*)(?:\s|$)/i
const otherTemplate = /single-product|template-page|page-template(?!-default)/i

/** Systems name the page's template in the class of `<body>` or `<html>`. */
export const templateOf = (elements: ReadonlyArray<Element>): string =>
  elements
    .filter(({ tagName }) => tagName === "html" || tagName === "body")
    .map((one) => `${attribute(one, "className") ?? ""} ${attribute(one, "id") ?? ""}`)
    .join(" ")

export const isPostTemplate = (template: string): boolean =>
  postTemplate.test(template) && !otherTemplate.test(template)

/** What a page asks for by `<meta name="fanfare">`; empty where it asks for nothing. */
export const wishOf = (elements: ReadonlyArray<Element>): string => {
  const wish = elements.find((one) => one.tagName === "meta" && attribute(one, "name")?.toLowerCase() === "fanfare")
  return wish === undefined ? "" : (attribute(wish, "content") ?? "").trim().toLowerCase()
}

/** Because it asks to be one, by the template of a post, by microdata, or as an h-entry. */
export const isNamedArticle = (elements: ReadonlyArray<Element>): boolean =>
  wishOf(elements) === "article" ||
  isPostTemplate(templateOf(elements)) ||
  elements.filter((one) => articleItem.test((attribute(one, "itemType") ?? "").trim())).length === 1 ||
  elements.filter((one) => /(?:^|\s)h-entry(?:\s|$)/.test(attribute(one, "className") ?? "")).length === 1
