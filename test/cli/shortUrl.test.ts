/** `shortUrl`, wherever an article declares it, and what is said of an address that no post can hold. */
import { expect, test } from "vitest"
import type { Report } from "../../src/report/Report.ts"
import { makeProject } from "./project.ts"

const short = "https://s.example.org/h7"
const slug = "الميناء-يفتح-من-جديد-بعد-عامين-من-العاصفة-التي-دمرت-المدينة-والسوق-القديم"
const article = (title: string, more: string): string =>
  `---\ntitle: ${title}\ndate: 2026-03-01\nlang: en\nurl: /2026/11/${slug}-${title.toLowerCase()}/\n${more}---\nThe ships came in.\n`

interface ShareFile {
  readonly networks: ReadonlyArray<{ readonly id: string; readonly href: string | null; readonly text?: string }>
}

test("FF5006, FF1104: a short address is used where it is needed, checked, and asked for", () => {
  const project = makeProject({
    "fanfare.config.yaml":
      "site: { url: https://news.example.org/, title: Example News }\ncards: false\npages: dist/**/*.html\nsources: [{ ndjson: records.ndjson }]\n",
    "articles/front.md": article("Front", `shortUrl: ${short}\n`),
    "articles/snake.md": article("Snake", `short_url: ${short}\n`),
    "articles/beside.md": article("Beside", ""),
    "articles/beside.meta.yaml": `shortUrl: ${short}\n`,
    "articles/none.md": article("None", ""),
    "articles/script.md": article("Script", "shortUrl: javascript:alert(1)\n"),
    "articles/path.md": article("Path", "shortUrl: /h7\n"),
    "articles/user.md": article("User", "shortUrl: https://me:secret@s.example.org/h7\n"),
    "articles/list.md": article("List", "shortUrl: [1, 2]\n"),
    "records.ndjson": `${JSON.stringify({ id: "one", url: `https://news.example.org/${slug}-record/`, title: "Record", language: "en", date_published: "2026-03-01T09:30:00Z", content_text: "The ships came in.", shortUrl: short })}\n`,
    "dist/quay/index.html": `<!doctype html><html lang="en"><head><title>Quay</title><meta property="og:type" content="article"><link rel="canonical" href="https://news.example.org/${slug}-page/"><link rel="shortlink" href="${short}"></head><body><article><h1>Quay</h1><time datetime="2026-03-01">1 March</time><p>The ships came in.</p></article></body></html>\n`
  })
  const report = JSON.parse(project.run(["build", "--json"]).stdout) as Report
  const filesOf = (code: string) =>
    report.findings
      .filter((one) => one.code === code)
      .map(({ file }) => file)
      .toSorted()
  const wrong = ["list", "path", "script", "user"].map((name) => `articles/${name}.md`)
  expect(filesOf("FF1104")).toEqual(wrong)
  expect(filesOf("FF5006")).toEqual(["articles/none.md", ...wrong].toSorted())
  expect(report.findings.find(({ code }) => code === "FF5006")?.fix).toContain("`shortUrl: ")

  for (const [path, text] of project.published()) {
    if (!path.endsWith("/share.json")) continue
    const { networks } = JSON.parse(Buffer.from(text, "latin1").toString()) as ShareFile
    const viber = networks.find(({ id }) => id === "viber")
    const isWithout = /\/(?:none|list|path|script|user)\//.test(path)
    expect([path, viber?.href === null, viber?.text?.endsWith(` ${short}`)]).toEqual([
      path,
      isWithout,
      isWithout ? undefined : true
    ])
    expect(networks.find(({ id }) => id === "x")?.text?.endsWith("/"), path).toBe(true)
    expect(text, path).not.toMatch(/secret@|javascript:/)
  }
})
