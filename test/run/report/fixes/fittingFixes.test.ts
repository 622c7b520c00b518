/**
 * The same faults in a text of each kind of source. Every fix is one that its reader can follow: it never sends anybody
 * to a file that a generator writes, nor to one that belongs to somebody else.
 */
import { Result } from "effect"
import { describe, expect, test } from "vitest"
import { decodeConfig } from "../../../../src/config/loadConfig.ts"
import { type Finding, finding } from "../../../../src/model/Finding.ts"
import { fittingFixes } from "../../../../src/run/report/fixes/fittingFixes.ts"
import { makeProject } from "../../../cli/project.ts"
import { wxr } from "../../../sources/exports/wxr.ts"

const sentence =
  "The harbour opened at noon, two years after the storm that closed it, and the first ship carried oranges."
const prose = Array.from({ length: 4 }, () => `<p>${sentence} ${sentence}</p>`).join("")
/** A link to nowhere, a picture and a sound that are not there, a frame, template syntax. */
const faults =
  '<p>A <a href="#nowhere">link</a>, <img src="missing.jpg" alt=""> <audio src="gone.mp3"></audio> <iframe src="https://video.example.org/1"></iframe> {{< unknown "x" >}}</p>'
const body = `${faults}${prose}`

const page = (head: string): string =>
  `<!doctype html><html><head><title>A story</title><meta property="og:type" content="article">${head}</head><body><main><article><h1>A story of ${head.length} signs</h1>${body}</article></main></body></html>`

const feed = (name: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Partner</title><link>https://partner.example.org/</link><description>d</description>${[
    "",
    "<title>Dated on a day that there is not</title><pubDate>31 Feb 2026 10:00:00 GMT</pubDate>"
  ]
    .map(
      (fields, index) =>
        `<item>${fields}<guid isPermaLink="false">${name}-${index}</guid><description><![CDATA[${body}]]></description></item>`
    )
    .join("")}</channel></rss>`

const record = (id: string, fields: object): string => `${JSON.stringify({ id, ...fields, content_html: body })}\n`

const project = makeProject({
  "fanfare.config.yaml": `site: { url: https://news.example.org/, title: Example News }
cards: false
pages: site/**/*.html
sources: [{ feed: partner.xml }, { export: wordpress.xml }, { ndjson: records.ndjson }]
`,
  "articles/marked.md": `---\ndate: 2026-02-31\n---\n${body}`,
  "articles/plain.md": body,
  "articles/modern.mdx": prose,
  "articles/page.html": body,
  "articles/note.txt": `A note\n\n${sentence}`,
  "site/a/index.html": page(""),
  "site/b/index.html": page('<meta property="article:published_time" content="2026-02-31">'),
  "partner.xml": feed("file"),
  "records.ndjson": record("r1", {}) + record("r2", { title: "Second", date_published: "2026-02-31" }),
  "wordpress.xml": wxr({
    id: 1,
    content: body,
    link: "https://news.example.org/?p=1",
    status: "publish",
    date: "0000-00-00 00:00:00"
  })
})
const { findings } = JSON.parse(project.run(["check", "--json"]).stdout) as {
  readonly findings: ReadonlyArray<Finding>
}

const of = (file: string | RegExp, code?: string): ReadonlyArray<Finding> =>
  findings.filter(
    (one) =>
      (typeof file === "string" ? one.file === file : file.test(one.file ?? "")) &&
      (code === undefined || one.code === code)
  )
const fix = (file: string | RegExp, code: string): string => of(file, code)[0]?.fix ?? `no ${code} of ${String(file)}`

/** Files of the project that only programs, or others, write. */
const foreign = /^(?:site\/|partner\.xml|wordpress\.xml|records\.ndjson)/

test("each source has findings", () => {
  for (const file of [/^articles\//, /^site\//, /^partner\.xml/, /^wordpress\.xml/, /^records\.ndjson/])
    expect([file, of(file).length > 0]).toEqual([file, true])
})

test("no fix of a text that is made elsewhere speaks of a sidecar, of front matter of that file, or of a file beside it", () => {
  const wrong = of(foreign).filter((one) =>
    /meta\.yaml|front matter of|Put the file there|into site\/|`card:/.test(one.fix)
  )
  expect(wrong).toEqual([])
})

test("every fix of such a text says who can change it, or that there is nothing to do", () => {
  const says =
    /^Nothing to do|the page's source|template|^(?:Where|Let what makes) records|system that wordpress\.xml|^Ask whoever publishes/
  const silent = of(foreign).filter((one) => !says.test(one.fix))
  expect(silent).toEqual([])
})

test("no note is given on what somebody else publishes", () => {
  const notes = of(/^partner\.xml/).filter(({ severity }) => severity === "info")
  expect(notes).toEqual([])
})

describe("an article without a date is mended", () => {
  test.each<[string, string | RegExp, RegExp]>([
    [
      "in its front matter",
      "articles/plain.md",
      /^Add `date: YYYY-MM-DD` to the front matter of articles\/plain\.md\.$/
    ],
    ["in its front matter, in MDX too", "articles/modern.mdx", /to the front matter of articles\/modern\.mdx\.$/],
    ["beside a text", "articles/note.txt", /^Add `date: YYYY-MM-DD` to articles\/note\.meta\.yaml\.$/],
    ["beside HTML that a person wrote", "articles/page.html", /to articles\/page\.meta\.yaml\.$/],
    [
      "in the generator",
      "site/a/index.html",
      /page's source, or let the template write `<meta property="article:published_time"/
    ],
    ["by the feed's publisher", /^partner\.xml#/, /^Ask whoever publishes the feed partner\.xml to give it the date/],
    ["in the program that writes records", "records.ndjson#r1", /^Let what makes records\.ndjson give it the date/]
  ])("%s", (_, file, expected) => {
    expect(fix(file, "FF1204")).toMatch(expected)
  })
})

test("only where fanfare writes into pages is a site generator known to be there", () => {
  const generated = "the site generator writes site/a/index.html anew"
  expect(fix("site/a/index.html", "FF1204")).not.toContain("generator")
  project.write("fanfare.config.yaml", `${project.read("fanfare.config.yaml")}inject: true\n`)
  const again = JSON.parse(project.run(["check", "--json"]).stdout) as { readonly findings: ReadonlyArray<Finding> }
  const undated = again.findings.find(({ code, file }) => code === "FF1204" && file === "site/a/index.html")
  expect(undated?.fix).toContain(generated)
})

test("a date that cannot be read is said once", () => {
  expect(of("articles/marked.md", "FF1108")).toHaveLength(1)
  expect(of("articles/marked.md", "FF1204")).toEqual([])
})

test("a picture that is not there is put beside a file, and asked for elsewhere", () => {
  expect(fix("articles/plain.md", "FF1304")).toBe("Put the file there, or correct the address.")
  expect(fix("records.ndjson#r1", "FF1304")).toBe("Let what makes records.ndjson give it pictures that are there.")
  expect(fix(/^wordpress\.xml#/, "FF1304")).toBe(
    "Give it pictures that are there in the system that wordpress.xml was exported from, and export it again."
  )
})

describe("at an address", () => {
  const address = "https://partner.example.org"
  const settings = Result.getOrThrow(
    decodeConfig("/project", {
      site: { url: "https://news.example.org/", title: "Example News" },
      sources: [{ feed: `${address}/feed#all` }, { page: `${address}/story` }]
    })
  )
  const fitted = (...given: Parameters<typeof finding>): ReadonlyArray<string> =>
    fittingFixes([finding(...given)], { settings, feeds: [], index: { units: { get: () => undefined } } as never }).map(
      (one) => one.fix
    )

  test("the publisher is named, of an item and of the page", () => {
    expect(fitted("FF1204", { file: `${address}/feed#item-1` }, "No date.", "Add `date:` to x.meta.yaml.")).toEqual([
      `Ask whoever publishes the feed ${address}/feed to give it the date of its publication.`
    ])
    expect(fitted("FF1104", { file: `${address}/story` }, "It is wrong.", "Write it as 2026-03-01.")).toEqual([
      `Ask whoever publishes ${address}/story to change it: Write it as 2026-03-01.`
    ])
  })

  test("a note is not given, and what is not about an article's text stays", () => {
    expect(fitted("FF1206", { file: `${address}/story` }, "Derived.", "Add one.")).toEqual([])
    expect(fitted("FF1702", { file: `${address}/feed` }, "Moved.", "Write the new address.")).toEqual([
      "Write the new address."
    ])
    expect(fitted("FF1206", { file: "articles/a.md" }, "Derived.", "Add one.")).toEqual(["Add one."])
    expect(fitted("FF1206", { file: `${address}/feeds` }, "Derived.", "Add one.")).toEqual(["Add one."])
  })
})
