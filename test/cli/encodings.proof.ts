/** Files of settings and records that are not UTF-8, or stand in each other's way: refused by name, and no letter is guessed. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { harbour, makeProject } from "./project.ts"
import { reportOf } from "./tools/reportOf.ts"

const config = "site: { url: https://news.example.org/, title: Example News }\ncards: false\n"

const made = (files: Readonly<Record<string, string>>) =>
  makeProject({ "fanfare.config.yaml": config, "articles/harbour.md": harbour, ...files }, { cold: true })

/** As an editor saves it that knows no Unicode. */
const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1")

test("a feed's file in Latin-1 is a mistake of the config, and nothing is published", () => {
  const project = made({ "feeds/cafe.yaml": "" })
  writeFileSync(join(project.root, "feeds/cafe.yaml"), latin1("title: Café\n"))
  const run = project.run(["build"])
  expect(run).toMatchObject({ status: 2, stdout: "" })
  expect(run.stderr).toContain("feeds/cafe.yaml:1:1: The file is neither UTF-8 nor UTF-16")
  expect(project.published).toThrow()
})

describe("two files of feeds that would be one folder", () => {
  test.each([
    ["by their ending", "feeds/city.yaml", "feeds/city.yml"],
    ["by their capitals", "feeds/City.yaml", "feeds/city.yaml"],
    ["by the form of a letter", "feeds/cafe\u0301.yaml", "feeds/caf\u00e9.yaml"]
  ])("%s are refused, and both are named", (_, one, other) => {
    const run = made({ [one]: "title: One\n", [other]: "title: Other\n" }).run(["build"])
    expect(run).toMatchObject({ status: 2, stdout: "" })
    expect(run.stderr).toMatch(/^fanfare: feeds\/.*: The feed would be published in the folder of `.*`: /m)
    const named = [one, other].map((file) => file.replace(/^feeds\/|\.ya?ml$/g, ""))
    for (const name of named) expect(run.stderr).toContain(name)
  })
})

test("FF1601: a record in Latin-1 is left out by its line, and the others go out", () => {
  const line = (id: string, title: string): string =>
    `${JSON.stringify({ id, title, url: `https://news.example.org/${id}/`, date_published: "2026-03-01T09:30:00Z", content_text: `Text of ${id}.` })}\n`
  const project = made({ "fanfare.config.yaml": `${config}sources: [{ ndjson: records.ndjson }]\n` })
  writeFileSync(
    join(project.root, "records.ndjson"),
    Buffer.concat([
      Buffer.from(line("one", "Café one")),
      latin1(line("two", "Café two")),
      Buffer.from(line("three", "سوق"))
    ])
  )
  const run = project.run(["build", "--json"])
  expect(run.status).toBe(1)
  expect(reportOf(run).findings.filter(({ severity }) => severity === "error")).toMatchObject([
    { code: "FF1601", file: "records.ndjson", line: 2 }
  ])
  const feed = Buffer.from(project.published().get("rss.xml") ?? "", "latin1").toString("utf8")
  expect(feed).toContain("Café one")
  expect(feed).toContain("سوق")
  expect(feed).not.toContain("\ufffd")
  expect(feed).not.toContain("Caf two")
})

test("a site whose name and path are in Arabic has pages that link to each other as those of any other do", () => {
  const linksOf = (url: string) => {
    const project = made({
      "fanfare.config.yaml": config.replace("https://news.example.org/", url),
      "articles/harbour.md": `${harbour.replace("url: /harbour/\n", "")}\nSee [the feed](${url}rss.xml) and [this](${url}articles/harbour/).\n`
    })
    expect(project.run(["build", "--quiet"]).status).toBe(0)
    const base = new URL(url).href
    return [...project.published()]
      .filter(([path]) => /(?:index\.html|\.xml)$/.test(path))
      .map(([path, text]) => [
        path,
        (text.match(/(?:href|src)="[^"]*"/g) ?? []).map((link) => link.replace(base, "BASE/"))
      ])
  }
  const arabic = linksOf("https://\u0645\u062b\u0627\u0644.example/\u0623\u062e\u0628\u0627\u0631/")
  const plain = linksOf("https://news.example.org/news/")
  const withoutShares = (links: typeof plain) =>
    links.map(([path, list]) => [path, [list ?? []].flat().filter((link) => !/%2F|%3A/i.test(link))])
  expect(withoutShares(arabic)).toEqual(withoutShares(plain))
})
