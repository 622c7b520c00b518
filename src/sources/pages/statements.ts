/** What a page says that it is: to networks (Open Graph), to search engines (JSON-LD). */
import type { Element } from "hast"
import { attribute } from "../../markup/elements.ts"
import { isRecord } from "../metadata/fields.ts"
import { jsonLdBlocks } from "./fields/jsonLdBlocks.ts"

export interface Statements {
  /** `og:type` in lower case; empty where there is none. */
  readonly ogType: string
  /** The types of what JSON-LD is about: the articles of a list or of a blog are nested in it, and not among them. */
  readonly subjects: ReadonlyArray<string>
  /** The types of all things in JSON-LD, however deep. */
  readonly types: ReadonlyArray<string>
}

export const statementsOf = (elements: ReadonlyArray<Element>): Statements => {
  const meta = elements.find(
    (one) =>
      one.tagName === "meta" &&
      (attribute(one, "property") ?? attribute(one, "name"))?.toLowerCase() === "og:type" &&
      (attribute(one, "content") ?? "").trim() !== ""
  )
  const blocks = jsonLdBlocks(elements)
  return {
    ogType: meta === undefined ? "" : (attribute(meta, "content") ?? "").trim().toLowerCase(),
    subjects: blocks.flatMap((block) => subjectsOf(block, 0)).flatMap(typesOf),
    types: blocks.flatMap((block) => thingsIn(block, 0)).flatMap(typesOf)
  }
}

type Thing = Readonly<Record<string, unknown>>

const typesOf = (one: Thing): ReadonlyArray<string> =>
  [one["@type"]].flat().map((type) => String(type).replace(/^https?:\/\/schema\.org\//, ""))

/** Deep enough for every graph that sites write. */
const deepestSubject = 12

const subjectsOf = (value: unknown, depth: number): ReadonlyArray<Thing> => {
  if (depth > deepestSubject) return []
  const below = (one: unknown) => subjectsOf(one, depth + 1)
  if (Array.isArray(value)) return value.flatMap(below)
  if (!isRecord(value)) return []
  return [value, ...("@graph" in value ? below(value["@graph"]) : []), ...below(value["mainEntity"])]
}

const thingsIn = (value: unknown, depth: number): ReadonlyArray<Thing> => {
  if (depth > deepestSubject) return []
  const below = (one: unknown) => thingsIn(one, depth + 1)
  if (Array.isArray(value)) return value.flatMap(below)
  return isRecord(value) ? [value, ...Object.values(value).flatMap(below)] : []
}
