/** Every kind of export as a user meets it: named in the config, built by the command line, read back from the feeds. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import { readManifest } from "../manifest.ts"
import { makeProject } from "../project.ts"
import { codesOf, reportOf } from "../tools/reportOf.ts"
import { blogger, wordpress } from "./news.ts"
import { docx, google, notion, obsidian } from "./papers.ts"
import { ghost, medium, substack } from "./platforms.ts"

const exports = {
  "wordpress.xml": wordpress,
  "blogger.xml": blogger,
  "ghost.zip": ghost,
  "substack.zip": substack,
  "medium.zip": medium,
  "notion.zip": notion,
  "obsidian.zip": obsidian,
  "google.zip": google,
  "log.docx": docx
}

const config = `site: { url: https://news.example.org/, title: Example News, language: en, timeZone: Asia/Riyadh }
cards: false
undated: first-seen
sources:
${Object.keys(exports)
  .map((name) => `  - { export: ${name} }`)
  .join("\n")}
`

interface Item {
  readonly title: string
  readonly url: string
  readonly content_html: string
  readonly summary?: string
  readonly image?: string
  readonly tags?: ReadonlyArray<string>
  readonly authors?: ReadonlyArray<{ readonly name: string }>
  readonly language?: string
  readonly date_published?: string
  readonly date_modified?: string
  readonly _fanfare: { readonly section?: string; readonly comments: { readonly count: number } }
}

const project = makeProject({ "fanfare.config.yaml": config })
for (const [name, content] of Object.entries(exports)) writeFileSync(join(project.root, name), content)

let items: ReadonlyArray<Item> = []
const item = (title: string): Item => {
  const found = items.find((one) => one.title === title)
  if (found === undefined) throw new Error(`no item ${title}`)
  return found
}
/** Of HTML, without what white space and ids say. */
const bodyOf = (title: string): string => item(title).content_html.replace(/\s*\n\s*/g, "")

beforeAll(() => {
  const ran = project.run(["build", "--json"])
  expect(ran).toMatchObject({ status: 0 })
  expect(codesOf(reportOf(ran)).filter((code) => !/^FF(?:12|13|6003|1652)/.test(code))).toEqual([])
  items = (JSON.parse(project.read("public/feed.json")) as { readonly items: ReadonlyArray<Item> }).items
})

test("each published article is in the feeds, and nothing else is anywhere", () => {
  expect(items.map(({ title }) => title).toSorted()).toEqual([
    "Alma",
    "Boro",
    "GHOSTMEMBERS",
    "Hemp",
    "Letter from the deck",
    "Ropes",
    "SUBPAID",
    "The fleet",
    "The light on the mole",
    "The log of the Alma",
    "The mole",
    "The pilot boards",
    "The quay opens",
    "The tides turn"
  ])
  const kept =
    /WPDRAFT|WPPRIVATE|WPFUTURE|WPPASSWORD|WPPAGE|WPTRASH|BLOGSETTING|BLOGDRAFT|BLOGPAGE|GHOSTDRAFT|GHOSTPLANNED|GHOSTSECRET|GHOSTPAGE|GHOSTMAIL|SUBDRAFT|SUBSECRET|SUBPAGE|SUBSCRIBENOW|MEDIUMDRAFT|NOTIONDRAFT|OBSCOMMENT|OBSDRAFT|DOCCOMMENT|WORDTEMPLATE|WORDUSER/
  expect([...project.published()].filter(([path, text]) => kept.test(path + text)).map(([path]) => path)).toEqual([])
})

describe("what each export says is in the feeds", () => {
  test.each([
    [
      "WordPress",
      "The quay opens",
      {
        url: "https://old.example.org/2026/03/quay/",
        date_published: "2026-03-01T06:30:00Z",
        date_modified: "2026-03-02T06:30:00Z",
        authors: [{ name: "Lena Haddad" }],
        tags: ["Trade", "Boats"],
        summary: "Two years after the storm.",
        image: "https://old.example.org/wp-content/uploads/lead.jpg",
        language: "en-GB",
        _fanfare: { section: "Trade", comments: { count: 2 } }
      }
    ],
    [
      "Blogger",
      "The tides turn",
      {
        url: "https://tides.example.org/2026/03/tides.html",
        date_published: "2026-03-02T09:30:00+03:00",
        date_modified: "2026-03-09T09:30:00+03:00",
        authors: [{ name: "Lena Haddad" }],
        tags: ["Sea"],
        image: "https://b.example.org/s320/tide.jpg",
        _fanfare: { comments: { count: 2 } }
      }
    ],
    [
      "Ghost",
      "The pilot boards",
      {
        url: "https://news.example.org/articles/pilot/",
        date_published: "2026-03-01T06:30:00Z",
        date_modified: "2026-03-05T06:30:00Z",
        authors: [{ name: "Lena Haddad" }, { name: "Omar Saleh" }],
        tags: ["Ships"],
        summary: "At dawn, in the roads.",
        image: expect.stringMatching(/\/articles\/pilot\/lead\.[0-9a-f]+\.png$/) as string,
        language: "en"
      }
    ],
    [
      "Substack",
      "Letter from the deck",
      {
        url: "https://news.example.org/articles/deck/",
        date_published: "2026-03-01T06:30:00Z",
        summary: "Notes from the deck",
        image: "https://cdn.example.org/deck.jpg"
      }
    ],
    [
      "Medium",
      "The mole",
      {
        url: "https://medium.com/@lena/the-mole-0123456789ab",
        date_published: "2026-03-01T06:30:00Z",
        authors: [{ name: "Lena Haddad" }],
        summary: "A walk along the mole.",
        image: "https://cdn.example.org/max/800/mole.jpg"
      }
    ],
    [
      "Notion",
      "The fleet",
      {
        url: "https://news.example.org/articles/fleet/",
        date_published: "2026-03-01T00:00:00+03:00",
        date_modified: "2026-03-05T09:30:00+03:00",
        authors: [{ name: "Lena Haddad" }],
        tags: ["ships", "crews"],
        image: expect.stringMatching(/\/fleet\.[0-9a-f]+\.png$/) as string
      }
    ],
    ["Notion's table, for a page that says nothing itself,", "Boro", { date_published: "2026-03-03T00:00:00+03:00" }],
    [
      "Obsidian",
      "Ropes",
      {
        date_published: "2026-03-01T09:30:00+03:00",
        date_modified: "2026-03-05T00:00:00+03:00",
        authors: [{ name: "Omar Saleh" }],
        tags: ["rigging", "craft"],
        language: "en",
        image: expect.stringMatching(/\/rope\.[0-9a-f]+\.png$/) as string
      }
    ],
    [
      "Google Docs",
      "The light on the mole",
      { image: expect.stringMatching(/\/image1\.[0-9a-f]+\.png$/) as string, date_published: "2026-05-28T20:26:40Z" }
    ],
    [
      "Word",
      "The log of the Alma",
      {
        tags: ["Voyages", "ships", "logs"],
        language: "en-GB",
        _fanfare: { section: "Voyages" },
        image: expect.stringMatching(/\/picture\.[0-9a-f]+\.png$/) as string
      }
    ]
  ])("%s", (_, title, said) => {
    expect(item(title)).toMatchObject(said)
  })
})

describe("the body has its footnotes, figures and tables", () => {
  const note = /<sup[^>]*><a class="footnote" href="[^"]*#fn:1:[\w-]+">1<\/a><\/sup>/
  test.each([
    [
      "The quay opens",
      [
        note,
        /<figure><img[^>]*pier\.jpg[^>]*><br><figcaption>The pier at noon</,
        /<table>.*Alma/,
        /id="fn:1:quay">By the log of the <em>port/
      ]
    ],
    ["The tides turn", [/<figure><img[^>]*><br><figcaption>High water at six</, /<table><tbody><tr><td>Six/]],
    ["The pilot boards", [note, /<figcaption><span>A pilot boat/, /<td>Alma/, /id="fn:1:pilot"><p>By the log/]],
    ["Letter from the deck", [note, /<figcaption>The deck at six</, /id="fn:1:deck"/]],
    ["The mole", [/<figcaption>The mole at dusk</, /<pre>.*tide = 6/, /youtube\.com\/watch\?v=abcdefghijk/]],
    [
      "The fleet",
      [
        /<th>Tons<\/th>.*<a href="https:\/\/news\.example\.org\/articles\/alma\/">Alma<\/a><\/td><td>300/,
        /<td>1<\/td><td>Alma/
      ]
    ],
    [
      "Ropes",
      [
        note,
        /<a href="https:\/\/news\.example\.org\/articles\/hemp\/">hemp/,
        /<td>Hawser/,
        /<blockquote><p><strong>Dry them/
      ]
    ],
    ["The light on the mole", [note, /<h2>Its keeper<\/h2>/, /<strong>once<\/strong>/, /<p>Red<\/p>/, /By the chart/]],
    ["The log of the Alma", [note, /<h2>At sea<\/h2>/, /<p>12 knots<\/p>/, /id="fn:1:[\w-]+"><p>By the log/]]
  ])("%s", (title, parts) => {
    for (const part of parts) expect(bodyOf(title)).toMatch(part)
    expect(bodyOf(title)).not.toMatch(/data:|\.csv|__GHOST_URL__|kg-card|srcset/)
  })

  test("and every picture of an archive is published", () => {
    const { files } = readManifest(project.read("public/fanfare.json"))
    const pictures = files.filter(({ path }) => path.endsWith(".png"))
    expect(pictures.map(({ path }) => path.replace(/^articles\/|\.[0-9a-f]{8}\.png$/g, "")).toSorted()).toEqual([
      "fleet/fleet",
      "log/picture",
      "pilot/lead",
      "pilot/pilot",
      "ropes/rope",
      "thelight/image1"
    ])
  })
})
