/** What a page says that it is: to networks (Open Graph), to search engines (JSON-LD). */
import { Result } from "effect"
import type { Element } from "hast"
import { attribute, rawText } from "../../markup/elements.ts"
import { isRecord } from "../metadata/fields.ts"

export interface Statements {
  /** `og:type` in lower case; empty where there is none. */
  readonly ogType: string
  /** The types of what JSON-LD is about: the articles of a list or of a blog are nested in it, and not among them. */
  readonly subjects: ReadonlyArray<string>
}

export const statementsOf = (elements: ReadonlyArray<Element>): Statements => {
  const meta = elements.find(
    (one) =>
      one.tagName === "meta" &&
      (attribute(one, "property") ?? attribute(one, "name"))?.toLowerCase() === "og:type" &&
      (attribute(one, "content") ?? "").trim() !== ""
  )
  return {
    ogType: meta === undefined ? "" : (attribute(meta, "content") ?? "").trim().toLowerCase(),
    subjects: elements
      .filter((one) => one.tagName === "script" && /^application\/ld\+json/i.test(attribute(one, "type") ?? ""))
      .flatMap((one) => {
        const parsed = Result.try(() => JSON.parse(withoutCdata(rawText(one))) as unknown)
        return Result.isSuccess(parsed) ? subjectsOf(parsed.success, 0) : []
      })
      .flatMap((one) => [one["@type"]].flat())
      .map((type) => String(type).replace(/^https?:\/\/schema\.org\//, ""))
  }
}

/** XHTML, C.4: scripts stand in CDATA sections, often behind `//` or in comments for scripts. */
const withoutCdata = (script: string): string =>
  script
    .replace(/^\s*(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?/, "")
    .replace(/(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?\s*$/, "")

/** Deep enough for every graph that sites write. */
const deepestSubject = 12

const subjectsOf = (value: unknown, depth: number): ReadonlyArray<Readonly<Record<string, unknown>>> => {
  if (depth > deepestSubject) return []
  const below = (one: unknown) => subjectsOf(one, depth + 1)
  if (Array.isArray(value)) return value.flatMap(below)
  if (!isRecord(value)) return []
  return [value, ...("@graph" in value ? below(value["@graph"]) : []), ...below(value["mainEntity"])]
}
