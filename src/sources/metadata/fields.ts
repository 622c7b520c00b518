/**
 * The names that site generators give to an article's fields, and the way
 * from YAML to single fields. What a value means is decided in `metadata.ts`.
 */
import { oneLine } from "../../markup/oneLine.ts"
import type { RawField } from "../../model/draft/Metadata.ts"
import { type Located, parseYaml, type Problem } from "../../markup/yaml.ts"

const pictureKeys = [
  "image",
  "images",
  "cover",
  "coverimage",
  "hero",
  "heroimage",
  "ogimage",
  "featuredimage",
  "featureimage",
  "thumbnail",
  "banner"
] as const

/**
 * The aliases of each field, the strongest first: Hugo, Jekyll, Eleventy, Astro and Hexo. Written as `plainKey`
 * makes them, so `last_modified_at`, `last-modified-at` and `lastModifiedAt` are one.
 */
export const aliases = {
  title: ["title", "headline", "linktitle"],
  published: [
    "date",
    "pubdate",
    "publishdate",
    "published",
    "datepublished",
    "publishedat",
    "publishedon",
    "publishedtime"
  ],
  updated: [
    "updated",
    "lastmod",
    "updateddate",
    "lastmodifiedat",
    "modified",
    "datemodified",
    "updatedat",
    "lastupdated",
    "modifiedtime"
  ],
  description: ["description", "excerpt", "summary"],
  images: pictureKeys,
  focus: ["focus", "focalpoint", ...pictureKeys.map((key) => `${key}focus` as const)],
  tags: ["tags", "tag", "keywords"],
  categories: ["categories"],
  section: ["section", "category"],
  authors: ["author", "authors", "byline"],
  card: ["card"],
  translations: ["translations"],
  translationKey: ["translationkey"],
  paywall: ["paywall", "free", "isaccessibleforfree"],
  nopin: ["nopin"],
  share: ["share"],
  comments: ["comments"],
  draft: ["draft"],
  slug: ["slug"],
  url: ["canonicalurl", "canonical", "url", "permalink"],
  language: ["lang", "language", "locale"],
  direction: ["dir", "direction"],
  id: ["id", "guid"]
} as const satisfies Record<string, ReadonlyArray<string>>

export type FieldName = keyof typeof aliases

/** Maps that hold further fields, weaker than those beside them. */
const nested = new Set(["params", "seo"])

/** Case, `_`, `-` and blanks do not count in a key. */
export const plainKey = (key: string): string => key.toLowerCase().replace(/[_\-\s]/g, "")

/** All fields of one name, the strongest first; fields of `params` and `seo` come last. */
export const fieldsOf = (fields: ReadonlyArray<RawField>, name: FieldName): ReadonlyArray<RawField> =>
  aliases[name].flatMap((alias) => fields.filter((field) => plainKey(field.key) === alias))

/** Every alias, for the nearest known name of a misspelt one. */
export const knownKeys: ReadonlyArray<string> = [...Object.values(aliases).flat(), ...nested]

export interface YamlFields {
  readonly fields: ReadonlyArray<RawField>
  readonly problems: ReadonlyArray<Problem>
  /** False where the YAML is text, a number or a list: it holds no fields, then. */
  readonly isMap: boolean
}

/**
 * The fields of a YAML map. Where the YAML is broken, its problems are told, and each key that stands at the
 * start of a line is read by itself, so that one wrong line does not cost the others.
 */
export const yamlFields = (text: string, file: string, firstLine: number, from: string): YamlFields => {
  const whole = parseYaml(text, file, firstLine)
  if (whole.problems.length === 0) {
    return { fields: fieldsOfMap(whole, from), problems: [], isMap: whole.value === null || isRecord(whole.value) }
  }
  const seen = new Set<string>()
  const fields = topLevelParts(text)
    .flatMap(({ part, line }) => fieldsOfMap(parseYaml(part, file, firstLine + line), from))
    .filter(({ key }) => !seen.has(key) && seen.add(key))
  return { fields, problems: whole.problems.slice(0, 5), isMap: /^[A-Za-z_][\w-]*\s*:(?:\s|$)/m.test(text) }
}

const fieldsOfMap = (located: Located, from: string): ReadonlyArray<RawField> => {
  if (!isRecord(located.value)) return []
  const own = Object.entries(located.value)
  const field = (path: ReadonlyArray<string>, key: string, value: unknown): RawField => ({
    key,
    value,
    from,
    place: (below) => located.place([...path, key, ...below])
  })
  return [
    ...own.map(([key, value]) => field([], key, value)),
    ...own
      .filter(([key]) => nested.has(plainKey(key)))
      .flatMap(([key, value]) =>
        isRecord(value) ? Object.entries(value).map(([inner, below]) => field([key], inner, below)) : []
      )
  ]
}

const topLevelParts = (text: string): ReadonlyArray<{ readonly part: string; readonly line: number }> => {
  const lines = text.split("\n")
  const starts = lines.flatMap((line, index) => (/^[^\s#\-[{][^:]*:/.test(line) ? [index] : []))
  return starts.map((start, index) => ({ part: lines.slice(start, starts[index + 1]).join("\n"), line: start }))
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The first text that a record holds under one of these names, written as `plainKey` makes them. */
export const textOf = (record: Readonly<Record<string, unknown>>, names: ReadonlyArray<string>): string | undefined => {
  const entries = Object.entries(record)
  for (const name of names) {
    const value = entries.find(([key]) => plainKey(key) === name)?.[1]
    if (typeof value === "string" && oneLine(value) !== "") return oneLine(value)
  }
  return undefined
}
