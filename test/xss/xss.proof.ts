/**
 * No script, handler or bad address of any input reaches any output: every
 * payload in every place of an article and of its comments, read as a build
 * reads it, and everything that is published parsed as a browser parses it.
 */
import { beforeAll, describe, expect, test } from "vitest"
import { networks } from "../../src/networks/index.ts"
import type { Article } from "../../src/model/Article.ts"
import { textsOf } from "../outputs/makeEdition.ts"
import { editionOf } from "../outputs/quay.ts"
import { all, type Node, readXml } from "../feeds/readXml.ts"
import { makeProject } from "../cli/project.ts"
import { readProject, site } from "../sources/project.ts"
import { type Allowed, countOf, harmsOf, isHarmlessAddress } from "./harms.ts"
import { addresses, payloads } from "./payloads.ts"
import { projectOf, quoted } from "./project.ts"

/** What fanfare itself writes around the input. */
const inPages: Allowed = {
  tags: new Set("html head body title meta link style script svg".split(" ")),
  // Apps of networks are opened by schemes of their own.
  schemes: new Set(
    networks.flatMap(({ share }) =>
      share.address === undefined || /^https?:/.test(share.address) ? [] : [`${share.address.split(":")[0] ?? ""}:`]
    )
  )
}

const inPieces: Allowed = { ...inPages, tags: new Set("title meta link script svg".split(" ")) }

const isHttp = (address: string): boolean => /^https?:\/\//.test(address)

/** HTML in a feed, and each address that a reader may open or load. Titles, and what RSS says of itself, are text. */
const harmsOfFeed = (root: Node): ReadonlyArray<string> => [
  ...[...all(root, "item"), ...all(root, "entry")].flatMap((item) =>
    ["content:encoded", "description", "content", "summary"].flatMap((name) =>
      all(item, name).flatMap(({ text, attributes }) => (attributes["type"] === "text" ? [] : harmsOf(text)))
    )
  ),
  ...everyNode(root).flatMap(({ name, attributes, text }) => [
    ...["href", "url", "src", "isDefault"].flatMap((key) => {
      const value = attributes[key]
      return value === undefined || isHttp(value) ? [] : [`${name} ${key}="${value}"`]
    }),
    ...(["link", "comments", "wfw:commentRss", "uri", "icon", "logo", "docs"].includes(name) &&
    text.trim() !== "" &&
    !isHttp(text)
      ? [`${name}: ${text}`]
      : [])
  ])
]

const everyNode = (node: Node): ReadonlyArray<Node> => [node, ...node.children.flatMap(everyNode)]

const urlKeys =
  /^(?:url|external_url|home_page_url|feed_url|next_url|image|banner_image|avatar|icon|favicon|href|page|feed|shareUrl|media|link|image_url)$/

/** Every address and every HTML in JSON that a program may open or show. */
const harmsOfJson = (value: unknown, allowed: Allowed, key = ""): ReadonlyArray<string> => {
  if (typeof value === "string") {
    if (key === "content_html") return harmsOf(value)
    return urlKeys.test(key) && !isHarmlessAddress(value, allowed.schemes) ? [`${key}: ${value}`] : []
  }
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    harmsOfJson(inner, allowed, Array.isArray(value) ? key : name)
  )
}

const harmsOfFile = (path: string, text: string): ReadonlyArray<string> => {
  if (path.endsWith(".html")) return harmsOf(text, /^<!doctype/i.test(text) ? inPages : inPieces)
  if (path.endsWith(".xml")) return harmsOfFeed(readXml(text))
  return path.endsWith(".json") ? harmsOfJson(JSON.parse(text), inPages) : []
}

const told = (path: string, text: string): ReadonlyArray<string> =>
  harmsOfFile(path, text).map((harm) => `${path}: ${harm}`.slice(0, 300))

describe("the payloads", () => {
  test("are many, and each is another", () => {
    expect(payloads.length).toBeGreaterThanOrEqual(400)
    expect(new Set(payloads).size).toBe(payloads.length)
  })

  test("would be noticed if they came through", () => {
    const markup = payloads.filter((payload) => /^<[a-z]/i.test(payload))
    const noticed = markup.filter((payload) => harmsOf(payload).length > 0 || harmsOf(`<p>${payload}</p>`).length > 0)
    expect(noticed.length / markup.length).toBeGreaterThan(0.85)
    const opened = addresses.filter((address) => harmsOfJson({ url: address }, {}).length > 0)
    expect(opened.length / addresses.length).toBeGreaterThan(0.6)
  })
})

describe("in every place of an article and its comments", () => {
  const files = new Map<string, string>()
  let articles: ReadonlyArray<Article> = []
  let rivals = 0

  beforeAll(async () => {
    const read = await readProject(projectOf(payloads, addresses), { comments: { files: ["comments"] } })
    rivals = read.findings.filter(({ code, file }) => code === "FF6009" && /\/h\d+\.html$/.test(file ?? "")).length
    articles = read.articles.map(({ article }) => ({ ...article, id: `urn:test:${article.slug}` }))
    const hostile = '</script><img src=x onerror=alert(1)>" onclick="alert(1)'
    const share = {
      networks: ["pinterest", "mastodon", "whatsapp", "viber", "sms", "email"],
      hashtags: [hostile],
      instances: { mastodon: hostile }
    }
    const edition = editionOf(articles, {
      site: { ...site, title: hostile, description: hostile, copyright: hostile, author: { name: hostile } },
      facts: { share }
    })
    for (const [path, text] of textsOf(edition)) files.set(path, text)
  }, 60_000)

  test("each payload is published, with the comments of every format", () => {
    const ofKind = (kind: RegExp): number => articles.filter(({ slug }) => kind.test(slug)).length
    expect(ofKind(/^m\d/)).toBe(payloads.length)
    // One of two that declare one address is left out.
    expect(ofKind(/^h\d/) + rivals).toBe(Math.ceil(payloads.length / 2))
    const commented = articles.filter(({ comments }) => comments.length > 0)
    expect(commented.length / payloads.length).toBeGreaterThan(0.95)
    const all = articles.flatMap(({ comments }) => comments.map(({ id }) => id))
    expect(all.length / payloads.length).toBeGreaterThan(7)
  })

  test.each([
    ["pages", /index\.html$/, 150],
    ["page heads", /\/head\.html$/, 600],
    ["share bars", /\/share\.html$/, 600],
    ["comments", /\/comments\.html$/, 600],
    ["widgets", /^widgets\/.*\.html$/, 1],
    ["feeds in XML, their archives and the feeds of comments", /\.xml$/, 450],
    ["feeds in JSON and share payloads", /\.json$/, 600]
  ])("%s hold none of them", (_, pattern, least) => {
    const some = [...files].filter(([path]) => pattern.test(path))
    expect(some.length).toBeGreaterThan(least)
    expect(some.flatMap(([path, text]) => told(path, text)).slice(0, 20)).toEqual([])
  })

  test("every page has one data block, which is the article's own", () => {
    const heads = [...files].filter(([path]) => /(?:\/head|articles\/[^/]+\/index)\.html$/.test(path))
    const counts = heads.map(([, text]) => countOf("script", text))
    expect([...new Set(counts)]).toEqual([1])
  })

  test("every element has an id of its own, and none that the page needs", () => {
    for (const [path, text] of files) {
      if (!path.endsWith("/comments.html")) continue
      const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
      expect(new Set(ids).size, path).toBe(ids.length)
      expect(
        ids.filter((id) => id === "comments"),
        path
      ).toHaveLength(1)
    }
  })
})

test("a whole build, cards and all, publishes a hundred of them at once without a trace", () => {
  const some = payloads.filter((_, index) => index % 4 === 0)
  const joined = {
    title: some[3] ?? "",
    tags: some,
    body: some.map((one) => one.replaceAll("\u0000", "")).join("\n\n")
  }
  const comments = some.map((text, index) => ({ id: `c${index}`, author: text, date: "2026-03-02", text, html: text }))
  const project = makeProject({
    "fanfare.config.yaml": `site: { url: https://news.example.org/, title: ${JSON.stringify(some[1])} }\nshare: { networks: [pinterest, email] }\n`,
    "articles/a.md": `${quoted({ title: joined.title, tags: joined.tags, date: "2026-03-01" })}\n${joined.body}\n`,
    "articles/a.comments.json": JSON.stringify(comments)
  })
  const run = project.run(["build", "--quiet"])
  expect([0, 1], run.stderr).toContain(run.status)
  const published = [...project.published()].filter(([path]) => /\.(?:html|xml|json)$/.test(path))
  expect(published.length).toBeGreaterThan(12)
  const read = published.map(([path, bytes]) => [path, Buffer.from(bytes, "latin1").toString("utf8")] as const)
  expect(read.flatMap(([path, text]) => told(path, text))).toEqual([])
  expect(read.find(([path]) => path === "articles/a/comments.html")?.[1].match(/<article/g)?.length).toBeGreaterThan(60)
})
