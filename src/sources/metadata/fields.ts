/** The names that site generators give to an article's fields. What a value means is decided in `readMetadata.ts`. */
import { oneLine } from "../../markup/oneLine.ts"
import type { RawField } from "../../model/draft/Metadata.ts"

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
  "banner",
  "header",
  "teaser",
  "resources"
] as const

/**
 * The aliases of each field, the strongest first: Hugo, Jekyll, Eleventy, Astro and Hexo. Written as `plainKey`
 * makes them, so `last_modified_at`, `last-modified-at` and `lastModifiedAt` are one.
 */
export const aliases = {
  title: ["title", "headline", "linktitle"],
  published: ["date", "pubdate", "published", "datepublished", "publishedat", "publishedon", "publishedtime"],
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
  slug: ["slug"],
  url: ["canonicalurl", "canonical", "url", "permalink"],
  language: ["lang", "language", "locale"],
  direction: ["dir", "direction"],
  id: ["id", "guid"]
} as const satisfies Record<string, ReadonlyArray<string>>

/** Fields that hold an article back, or keep it out of lists. */
export const releaseKeys = {
  state: [
    "draft",
    "isdraft",
    "private",
    "headless",
    "publish",
    "ispublished",
    "published",
    "status",
    "poststatus",
    "visibility",
    "password",
    "unlisted",
    "hidden",
    "listed",
    "eleventyexcludefromcollections",
    "build",
    "permalink"
  ],
  scheduled: ["publishdate", "publishon", "publishafter", "scheduled", "scheduledat", "embargo", "embargountil"],
  expires: [
    "expirydate",
    "expires",
    "unpublishdate",
    "unpublishon",
    "expiredate",
    "expiresat",
    "expireson",
    "expirationdate"
  ]
} as const

export type FieldName = keyof typeof aliases

/** Maps that hold further fields, weaker than those beside them. */
export const nestedKeys = new Set(["params", "extra", "seo"])

/** Case, `_`, `-` and blanks do not count in a key. */
export const plainKey = (key: string): string => key.toLowerCase().replace(/[_\-\s]/g, "")

/** All fields of one name, the strongest first; fields of `params`, `extra` and `seo` come last. */
export const fieldsOf = (fields: ReadonlyArray<RawField>, name: FieldName): ReadonlyArray<RawField> =>
  aliases[name].flatMap((alias) => fields.filter((field) => plainKey(field.key) === alias))

/** Every alias, for the nearest known name of a misspelt one. */
export const knownKeys: ReadonlyArray<string> = [
  ...Object.values(aliases).flat(),
  ...Object.values(releaseKeys).flat(),
  ...nestedKeys
]

export const isKnownKey = (key: string): boolean => knownKeys.includes(plainKey(key))

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
