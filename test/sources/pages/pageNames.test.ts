/** Every name that docs/fields.md lists for pages of HTML is read as its field. */
import { describe, expect, test } from "vitest"
import { type PageNames, pageNames } from "../../../scripts/field-page/pageNames.ts"
import type { Metadata } from "../../../src/model/draft/Metadata.ts"
import { prose, saidByHtml, script } from "./said.ts"

type Field = keyof typeof pageNames

/** A value of each field, and where it is read into. */
const values: Readonly<Record<Field, readonly [value: string, target: keyof Metadata]>> = {
  title: ["The ferry is back", "title"],
  published: ["2026-03-01", "published"],
  updated: ["2026-03-02", "updated"],
  description: ["Ferries leave again.", "description"],
  images: ["https://example.org/img/quay.jpg", "images"],
  authors: ["Mina Larsen", "authors"],
  section: ["Harbour", "section"],
  tags: ["quay, boats", "tags"],
  language: ["nl", "language"],
  direction: ["rtl", "direction"],
  url: ["https://example.org/ferry", "url"],
  shortUrl: ["https://s.example.org/f", "shortUrl"],
  translations: ["https://example.org/nl/ferry", "translations"],
  paywall: ["locked", "paywall"],
  card: ["quote", "card"],
  nopin: ["nopin", "nopin"],
  draft: ["true", "draft"],
  unlisted: ["true", "unlisted"],
  expires: ["2027-03-01", "expires"]
}

/** JSON-LD that says it in a form of its own. */
const inJson: Readonly<Record<string, unknown>> = {
  isAccessibleForFree: false,
  hasPart: { "@type": "WebPageElement", isAccessibleForFree: false, cssSelector: ".rest" }
}

const elements: Readonly<Record<string, (value: string) => string>> = {
  "<title>": (value) => `<title>${value}</title>`,
  "<h1>": (value) => `<h1>${value}</h1>`,
  "<time datetime>": (value) => `<h1>The ferry is back</h1><time datetime="${value}">then</time>`,
  '<link rel="image_src">': (value) => `<link rel="image_src" href="${value}">`,
  '<a rel="author">': (value) => `<a rel="author" href="/mina">${value}</a>`,
  '<a rel="tag">': (value) => `<a rel="tag" href="/quay">${value.split(",")[0] ?? ""}</a>`,
  '<link rel="canonical">': (value) => `<link rel="canonical" href="${value}">`,
  '<link rel="shortlink">': (value) => `<link rel="shortlink" href="${value}">`,
  '<link rel="alternate" hreflang>': (value) => `<link rel="alternate" hreflang="nl" href="${value}">`
}

const pageOf = (element: string, root = ""): string =>
  `<!doctype html><html${root}><head></head><body><main><article>${element}<p class="rest">${prose}</p><p>${prose}</p></article></main></body></html>`

interface Case {
  readonly name: string
  readonly html: string
}

const casesOf = (field: Field): ReadonlyArray<Case> => {
  const [value] = values[field]
  const { metas = [], jsonLd = [], itemprops = [], classes = [], elements: tags = [] }: PageNames = pageNames[field]
  const holder = (attribute: string): string =>
    field === "title" ? `<h2 ${attribute}>${value}</h2>` : `<span ${attribute}>${value.split(",")[0] ?? ""}</span>`
  return [
    ...metas.map((name) => ({ name: `meta ${name}`, html: pageOf(`<meta name="${name}" content="${value}">`) })),
    ...jsonLd.map((name) => ({
      name: `JSON-LD ${name}`,
      html: pageOf(script(JSON.stringify({ "@type": "NewsArticle", [name]: inJson[name] ?? value })))
    })),
    ...itemprops.map((name) => ({
      name: `itemprop ${name}`,
      html: pageOf(
        name === "isAccessibleForFree"
          ? `<meta itemprop="${name}" content="false">`
          : name === "image"
            ? `<img itemprop="${name}" src="${value}">`
            : holder(`itemprop="${name}"`)
      )
    })),
    ...classes.map((name) => ({ name: `class ${name}`, html: pageOf(holder(`class="${name}"`)) })),
    ...tags.map((name) => ({
      name,
      html: name.startsWith("<html")
        ? pageOf("", ` ${name.slice(6, -1)}="${value}"`)
        : pageOf(elements[name]?.(value) ?? "")
    }))
  ]
}

describe.each(Object.keys(values) as ReadonlyArray<Field>)("%s is read of", (field) => {
  test.each(casesOf(field))("$name", ({ html }) => {
    const [, target] = values[field]
    expect(Object.keys(saidByHtml(html))).toContain(target)
  })
})
