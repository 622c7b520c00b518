/** What may not be seen is in no byte of any output, in whatever language and place its author says so; what is unlisted is in no list. */
import { afterAll, describe, expect, test } from "vitest"
import { plainSite } from "../cli/tools/stories.ts"
import { removeFolders } from "../publish/site.ts"
import { codesOf, epoch, makeSite } from "./site.ts"

afterAll(removeFolders)

type Fields = Readonly<Record<string, unknown>>

/** A word that stands in every field and in the body of an article, and nowhere else. */
const fieldsOf = (word: string, more: Fields): Fields => ({
  title: `Of ${word}`,
  date: "2026-03-01",
  description: `About ${word}`,
  author: `Lena ${word}`,
  tags: [`tag${word}`],
  ...more
})
const body = (word: string): string => `The ${word} came ashore before the clock struck six.\n`

const yaml = (fields: Fields): string =>
  Object.entries(fields)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join("")
const toml = (fields: Fields): string =>
  Object.entries(fields)
    .map(([key, value]) => `${key} = ${tomlValue(value)}\n`)
    .join("")
const tomlValue = (value: unknown): string =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? `{ ${Object.entries(value)
        .map(([key, one]) => `${key} = ${tomlValue(one)}`)
        .join(", ")} }`
    : JSON.stringify(value)
const metas = (fields: Fields): string =>
  Object.entries(fields)
    .map(([name, value]) => `<meta name="${name}" content="${String(value)}">`)
    .join("")

/** Each way to write an article down: its file, and what stands in it. */
const forms: Readonly<Record<string, (word: string, fields: Fields) => Readonly<Record<string, string>>>> = {
  "---": (word, fields) => ({ [`articles/${word}.md`]: `---\n${yaml(fields)}---\n${body(word)}` }),
  "--- after a comment": (word, fields) => ({
    [`articles/${word}.md`]: `\uFEFF\n<!-- by hand -->\n---\n${yaml(fields)}---\n${body(word)}`
  }),
  "--- yaml": (word, fields) => ({ [`articles/${word}.md`]: `--- yaml\n${yaml(fields)}---\n${body(word)}` }),
  "+++": (word, fields) => ({ [`articles/${word}.md`]: `+++\n${toml(fields)}+++\n${body(word)}` }),
  "---toml": (word, fields) => ({ [`articles/${word}.md`]: `---toml\n${toml(fields)}---\n${body(word)}` }),
  "{ }": (word, fields) => ({ [`articles/${word}.md`]: `${JSON.stringify(fields, null, 2)}\n\n${body(word)}` }),
  "{ } in one line": (word, fields) => ({ [`articles/${word}.md`]: `${JSON.stringify(fields)}\n${body(word)}` }),
  "---json": (word, fields) => ({ [`articles/${word}.md`]: `---json\n${JSON.stringify(fields)}\n---\n${body(word)}` }),
  ";;;": (word, fields) => ({
    [`articles/${word}.md`]: `;;;\n${JSON.stringify(fields).slice(1, -1)}\n;;;\n${body(word)}`
  }),
  "Hexo's closing line": (word, fields) => ({ [`articles/${word}.md`]: `${yaml(fields)}---\n${body(word)}` }),
  "a text": (word, fields) => ({ [`articles/${word}.txt`]: `---\n${yaml(fields)}---\n${body(word)}` }),
  "a page with front matter": (word, fields) => ({
    [`articles/${word}.html`]: `---\n${yaml(fields)}---\n<p>${body(word)}</p>`
  }),
  "a sidecar": (word, fields) => ({
    [`articles/${word}.md`]: body(word),
    [`articles/${word}.meta.yaml`]: yaml(fields)
  }),
  "a sidecar beside front matter": (word, fields) => ({
    [`articles/${word}.md`]: `---\n${yaml(fieldsOf(word, { draft: false, published: true }))}---\n${body(word)}`,
    [`articles/${word}.meta.yaml`]: yaml(fields)
  }),
  "a record": (word, fields) => ({ [word]: `${JSON.stringify({ id: word, content_text: body(word), ...fields })}\n` })
}

const held: Readonly<Record<string, Fields>> = {
  draft: { draft: true },
  published: { published: false },
  "status draft": { status: "draft" },
  "status private": { status: "private" },
  "status pending": { status: "pending" },
  "status trash": { status: "trash" },
  "status future": { status: "future" },
  publishDate: { publishDate: "2044-01-01" },
  "a later date": { date: "2044-01-01T09:00:00Z" },
  expiryDate: { expiryDate: "2026-04-01" },
  "expires at this second": { expires: new Date(epoch * 1000).toISOString() },
  build: { build: { render: "never" } },
  _build: { _build: { render: "never", list: "never" } },
  password: { password: "opensesame" },
  misspelt: { darft: true },
  doubtful: { draft: "perhaps" }
}

const unlisted: Readonly<Record<string, Fields>> = {
  unlisted: { unlisted: true },
  hidden: { hidden: true },
  "status unlisted": { status: "unlisted" },
  eleventyExcludeFromCollections: { eleventyExcludeFromCollections: true },
  "build list": { build: { list: "never" } }
}

/** Every form with every wish in one project; a record is a line of one file. */
const projectOf = (wishes: Readonly<Record<string, Fields>>) => {
  const words = new Map<string, string>()
  const files: Record<string, string> = {}
  let records = ""
  for (const [form, write] of Object.entries(forms))
    for (const [wish, fields] of Object.entries(wishes)) {
      const word = `zq${words.size}zq`
      words.set(word, `${wish} in ${form}`)
      for (const [path, text] of Object.entries(write(word, fieldsOf(word, fields))))
        if (path === word) records += text
        else files[path] = text
    }
  files["records.ndjson"] = records
  return { words, files }
}

const shown = "zqshownzq"
const config = plainSite("sources:\n  - { ndjson: records.ndjson }\n")

describe("what is held back", () => {
  test("is in no byte of any output, in every form and for every reason", async () => {
    const { words, files } = projectOf(held)
    const site = makeSite({ ...files, ...forms["---"]?.(shown, fieldsOf(shown, {})) }, config)
    const ran = await site.run()
    const published = site.published()
    expect(words.size).toBeGreaterThan(200)
    expect([...published].filter(([, bytes]) => bytes.includes(shown)).length).toBeGreaterThan(8)
    const seen = [...published].flatMap(([path, bytes]) =>
      (`${path}\n${bytes}`.match(/zq\d+zq/g) ?? []).map((word) => `${words.get(word) ?? ""}: ${path}`)
    )
    expect([...new Set(seen)]).toEqual([])
    expect(ran.report.articles.total).toBe(1)
    const named = new Set(codesOf(ran).filter((one) => /^FF(?:6002|6003|1107)/.test(one)))
    expect(named.size).toBeGreaterThan(20)
  })

  test("is withdrawn from every output where it had been published, and comes back with its id and its address", async () => {
    const word = "zq1zq"
    const path = `articles/${word}.md`
    const text = (more: Fields) => forms["---"]?.(word, fieldsOf(word, more))[path] ?? ""
    const site = makeSite(
      { [path]: text({}), ...forms["---"]?.(shown, fieldsOf(shown, {})) },
      config.split("sources:")[0]
    )
    await site.run()
    const line = (): string =>
      site
        .read("fanfare.ledger.jsonl")
        .split("\n")
        .find((one) => one.includes(word)) ?? ""
    const [first, before] = [site.published(), line()]
    for (const more of [{ draft: true }, { status: "private" }, { expiryDate: "2026-04-01" }, { unlisted: true }]) {
      site.write(path, text(more))
      await site.run()
      const left = [...site.published()].filter(([name, bytes]) => `${name}${bytes}`.includes(word))
      if ("unlisted" in more)
        expect(left.every(([name]) => name.startsWith(`articles/${word}/`) || name === "fanfare.json")).toBe(true)
      else expect(left.map(([name]) => name)).toEqual([])
      site.write(path, text({}))
      await site.run()
      expect([site.published(), line()]).toEqual([first, before])
    }
  })
})

describe("what is unlisted", () => {
  test("has its page, its head and its share payload with noindex, and is in no list, feed or sitemap", async () => {
    const { words, files } = projectOf(unlisted)
    const site = makeSite({ ...files, ...forms["---"]?.(shown, fieldsOf(shown, {})) }, config)
    await site.run()
    const published = site.published()
    for (const [word, what] of words) {
      const own = [...published.keys()].filter((path) => path.startsWith(`articles/${word}/`))
      expect([what, own.length > 3]).toEqual([what, true])
      expect([what, published.get(`articles/${word}/index.html`)]).toEqual([what, expect.stringContaining("noindex")])
      expect(published.has(`articles/${word}/share.json`)).toBe(true)
    }
    const seen = [...published].flatMap(([path, bytes]) =>
      path === "fanfare.json"
        ? []
        : (bytes.match(/zq\d+zq/g) ?? [])
            .filter((word) => !path.startsWith(`articles/${word}/`))
            .map((word) => `${words.get(word) ?? ""}: ${path}`)
    )
    expect([...new Set(seen)]).toEqual([])
    expect(published.get(`articles/${shown}/index.html`)).not.toContain("noindex")
  })
})

describe("a page of a site generator", () => {
  const page = (word: string, head: Fields): string =>
    `<!doctype html><html lang="en"><head><title>Of ${word}</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-01T09:00:00Z">${metas(head)}</head><body><article><h1>Of ${word}</h1><p>${body(word)}</p></article></body></html>`
  const pages = plainSite("pages: { files: 'site/**/*.html', url: 'https://news.example.org/' }\n")

  test.each<[what: string, head: Fields, isListed: boolean]>([
    ["a draft", { draft: true }, false],
    ["one that has ended", { "article:expiration_time": "2026-04-01T00:00:00Z" }, false],
    ["one that ends later", { "article:expiration_time": "2044-04-01T00:00:00Z" }, true],
    ["one whose copy in a cache ends", { expires: "0" }, true],
    ["an unlisted one", { unlisted: true }, false]
  ])("%s", async (_, head, isListed) => {
    const site = makeSite({ "site/a/index.html": page("zq1zq", head), "site/b/index.html": page(shown, {}) }, pages)
    await site.run()
    const feed = site.published().get("rss.xml") ?? ""
    expect([feed.includes("zq1zq"), feed.includes(shown)]).toEqual([isListed, true])
  })
})
