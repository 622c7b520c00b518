/** The ids of footnotes and of the references to them, and how both are told from all else. */
import type { Element } from "hast"
import { attribute } from "./elements.ts"

/** `name` is the article's own, so that no other article has the id. */
export const noteId = (number: number, name: string): string => `fn:${number}:${name}`

/** `reference` counts those to one note from 1. */
export const referenceId = (number: number, reference: number, name: string): string =>
  `fnref:${number}:${reference === 1 ? "" : `${reference}:`}${name}`

export const isNoteId = (id: string): boolean => /^fn(?:ref)?:/.test(id)

/** The number in the text, and the arrow behind a note: nothing that is read as words. */
export const isNoteMark = (element: Element): boolean =>
  element.tagName === "sup"
    ? (attribute(element, "id") ?? "").startsWith("fnref:")
    : element.tagName === "a" && (attribute(element, "href") ?? "").includes("#fnref:")
