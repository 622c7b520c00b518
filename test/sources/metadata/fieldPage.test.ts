/** docs/fields.md says what the catalogue says, and the readers find every spelling that it lists. */
import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { fieldPage } from "../../../scripts/field-page/fieldPage.ts"
import { catalogue, type FieldName, fieldNames, groups } from "../../../src/sources/metadata/catalogue.ts"
import { yamlFields } from "../../../src/sources/metadata/languages/fieldLanguages.ts"
import { isKnownKey } from "../../../src/sources/metadata/fields.ts"
import { misspeltFields } from "../../../src/sources/metadata/misspelt.ts"
import { readMetadata } from "../../../src/sources/metadata/readMetadata.ts"

const page = readFileSync(new URL("../../../docs/fields.md", import.meta.url), "utf8")

const read = (yaml: string) =>
  readMetadata(yamlFields(yaml, "a.md", 2, "front matter").fields, { timeZone: "UTC", language: "en", year: 2026 })

/** A value of each field, in YAML, and where `readMetadata` puts what it means. */
const values: Readonly<Record<FieldName | "draft" | "unlisted" | "scheduled" | "expires", readonly [string, string]>> =
  {
    title: ["Harbour", "title"],
    published: ["2026-03-01", "published"],
    released: ["2026-03-01", "published"],
    updated: ["2026-03-02", "updated"],
    description: ["Ferries leave again.", "description"],
    images: ["[{ src: quay.jpg, name: cover }]", "images"],
    audio: ["talk.mp3", "media"],
    video: ["film.mp4", "media"],
    episode: ["3", "episode"],
    season: ["2", "episode"],
    chapters: ["[0:00 Start, 1:00 End]", "episode"],
    transcript: ["talk.vtt", "episode"],
    focus: ["top", "focus"],
    tags: ["[quay]", "tags"],
    categories: ["[harbour]", "section"],
    section: ["harbour", "section"],
    authors: ["Ana Reyes", "authors"],
    card: ["quote", "card"],
    translations: ["{ ar: /ar/harbour/ }", "translations"],
    translationKey: ["harbour", "translationKey"],
    paywall: ["true", "paywall"],
    nopin: ["true", "nopin"],
    noindex: ["true", "noindex"],
    noFeeds: ["true", "noFeeds"],
    share: ["false", "share"],
    product: ["{ price: 19.90, currency: EUR }", "product"],
    recipe: ["{ serves: 4 }", "recipe"],
    comments: ["false", "discussion"],
    slug: ["harbour", "slug"],
    url: ["/harbour/", "url"],
    shortUrl: ["https://s.example.org/h", "shortUrl"],
    language: ["ar", "language"],
    direction: ["rtl", "direction"],
    id: ["urn:harbour", "id"],
    draft: ["true", "draft"],
    unlisted: ["true", "unlisted"],
    scheduled: ["2026-03-01", "published"],
    expires: ["2027-03-01", "expires"]
  }

/** Spellings whose value has a form of its own. */
const special: Readonly<Record<string, string>> = {
  robots: "noindex, nofollow",
  feed: "false",
  rss: "false",
  free: "false",
  isAccessibleForFree: "false",
  header: "{ image: quay.jpg }",
  publish: "false",
  isPublished: "false",
  "draft published": "false",
  status: "draft",
  post_status: "draft",
  workflow_status: "review",
  workflow: "review",
  stage: "draft",
  phase: "draft",
  progress: "in-progress",
  contentStatus: "draft",
  acl: "private",
  permission: "private",
  permissions: "private",
  publishState: "draft",
  publishedState: "draft",
  reviewed: "false",
  finished: "false",
  state: "draft",
  public: "false",
  enabled: "false",
  live: "false",
  online: "false",
  active: "false",
  isActive: "false",
  approved: "false",
  isPublic: "false",
  ready: "false",
  publishStatus: "draft",
  publicationStatus: "draft",
  publicationState: "draft",
  articleStatus: "draft",
  privacy: "private",
  review: "pending",
  reviewStatus: "draft",
  reviewState: "draft",
  approvalStatus: "draft",
  editorialStatus: "draft",
  pageStatus: "draft",
  docStatus: "draft",
  routable: "false",
  render: "false",
  output: "false",
  visibility: "private",
  "paywall visibility": "paid",
  access: "members",
  accessLevel: "members",
  audience: "only_paid",
  password: "open",
  "draft permalink": "false",
  "draft build": "{ render: never }",
  listed: "false",
  visible: "false",
  discoverable: "false",
  show: "false",
  "unlisted build": "{ list: never }"
}

const spellings = fieldNames.flatMap((name) => Object.keys(catalogue[name].spellings).map((key) => ({ name, key })))

describe("docs/fields.md", () => {
  test("is current: `npm run docs:fields` writes it", () => {
    expect(page).toBe(fieldPage())
  })

  test("lists each spelling in the rows of its field", () => {
    const rows = (page.split(/^## .*\n/m)[2] ?? "").split("\n").filter((line) => /^\| .*`/.test(line))
    expect(rows.map((line) => line.split("`")[1])).toEqual(spellings.map(({ key }) => key))
  })
})

describe("the catalogue of fields", () => {
  test.each(spellings)("`$key` is read as $name", ({ name, key }) => {
    const [value, target] = values[name]
    const { metadata, findings } = read(`${key}: ${special[`${name} ${key}`] ?? special[key] ?? value}`)
    expect([Object.keys(metadata).includes(target), findings]).toEqual([true, []])
  })

  test.each(spellings)("`$key` ($name) is read in every way to write a name of several words", ({ key }) => {
    const words = key.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase()
    const forms = [words, words.replaceAll("_", "-"), words.replaceAll("_", " "), key.toUpperCase()]
    expect(forms.filter((form) => !isKnownKey(form))).toEqual([])
  })

  test("no known field is taken for a slip of the pen", () => {
    const yaml = [...new Set(spellings.map(({ key }) => key))].map((key) => `${key}: 1`).join("\n")
    expect(misspeltFields(yamlFields(yaml, "a.md", 2, "front matter").fields)).toEqual([])
  })

  test.each(Object.keys(groups))("a field in `%s` counts as those beside it, after them", (group) => {
    const inside = read(`${group}:\n  tags: [quay]\n  slug: inner`)
    expect([inside.metadata.tags?.value, inside.metadata.slug?.value]).toEqual([["quay"], "inner"])
    const both = read(`${group}:\n  slug: inner\nslug: outer`)
    expect(both.metadata.slug?.value).toBe("outer")
  })

  test("each spelling of a field is beaten by those before it in its row", () => {
    const texts = ["title", "description", "slug", "id", "section", "translationKey"] as const
    for (const name of texts) {
      const keys = Object.keys(catalogue[name].spellings)
      for (const [index, stronger] of keys.entries())
        for (const weaker of keys.slice(index + 1)) {
          const { metadata } = read(`${weaker}: weaker\n${stronger}: stronger`)
          expect([weaker, stronger, metadata[name]?.value]).toEqual([weaker, stronger, "stronger"])
        }
    }
  })
})
