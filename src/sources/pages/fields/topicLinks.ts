/** Links to what else a site has on a topic. */
import type { Element } from "hast"
import { attribute } from "../../../markup/elements.ts"

const tagPage = /\/(?:tags?|tagged|t|topics?|schlagwort(?:e)?|etiquetas?|mots?-cles?|رمز|وسم)\/[^/?#]+\/?$/i
const categoryPage =
  /\/(?:categor(?:y|ies)|categoria|categoría|categorie|catégorie|kategorie|kategoria|rubrik|rubrique|sections?|تصنيف|قسم)\/[^?#]+$/i

export const isTagLink = (element: Element): boolean => {
  if (/(?:^|\s)p-category(?:\s|$)/.test(attribute(element, "className") ?? "")) return true
  if (element.tagName !== "a") return false
  return /(?:^|\s)tag(?:\s|$)/i.test(attribute(element, "rel") ?? "") || tagPage.test(attribute(element, "href") ?? "")
}

/** Of a category or a section. */
export const isCategoryLink = (element: Element): boolean =>
  element.tagName === "a" &&
  (/(?:^|\s)category(?:\s|$)/i.test(attribute(element, "rel") ?? "") ||
    categoryPage.test(attribute(element, "href") ?? ""))

/** Of a tag, a category or a section. */
export const isTopicLink = (element: Element): boolean => isTagLink(element) || isCategoryLink(element)
