/** Jekyll copies what it does not know and deletes what it did not write: its config keeps fanfare's files apart. */
import { describe, expect, test } from "vitest"
import { parse } from "yaml"
import { type Files, planned, written } from "./folder.ts"

const site = (config: string, more: Files = {}): Files => ({
  "_config.yml": `url: https://a.harbour.org\n${config}`,
  "_posts/a.md": "",
  ...more
})

const keysOf = (files: Files): Readonly<Record<string, unknown>> =>
  parse(written(planned(files), "_config.yml") ?? "{}") as Readonly<Record<string, unknown>>

const codes = (files: Files): ReadonlyArray<string> => planned(files).findings.map(({ code }) => code)

describe("the config of Jekyll", () => {
  test("gets both lists, and keeps what stands there", () => {
    const after = written(planned(site("# mine\ntitle: A")), "_config.yml")
    expect(after?.startsWith("url: https://a.harbour.org\n# mine\ntitle: A\n")).toBe(true)
    expect(parse(after ?? "")).toMatchObject({ title: "A", keep_files: ["fanfare"] })
    expect(codes(site(""))).toEqual([])
  })

  test("keeps fanfare's files out of the site, and what Jekyll leaves out by itself", () => {
    expect(keysOf(site(""))["exclude"]).toEqual([
      "Gemfile",
      "Gemfile.lock",
      "node_modules",
      "vendor",
      "fanfare.config.yaml",
      "fanfare.ledger.jsonl"
    ])
    expect(keysOf(site("", { "package.json": "{}" }))["exclude"]).toContain("package-lock.json")
  })

  test("keeps Windows line ends", () => {
    const after = written(planned(site("title: A\r\n")), "_config.yml")
    expect(after).toMatch(/title: A\r\nexclude: \[.*\]\r\nkeep_files: \[fanfare\]\r\n$/)
  })

  test("names what a list of the user lacks, and adds the other", () => {
    const files = site("exclude: [drafts, fanfare.config.yaml]\n")
    expect(planned(files).findings).toMatchObject([
      { code: "FF2109", file: "_config.yml", fix: "Add `fanfare.ledger.jsonl` to `exclude` in _config.yml." }
    ])
    expect(keysOf(files)).toMatchObject({ exclude: ["drafts", "fanfare.config.yaml"], keep_files: ["fanfare"] })
    expect(planned(site("exclude: []\nkeep_files: [.git]\n")).findings.map(({ fix }) => fix)).toEqual([
      "Add `fanfare.config.yaml`, `fanfare.ledger.jsonl` to `exclude` in _config.yml.",
      "Add `fanfare` to `keep_files` in _config.yml."
    ])
  })

  test.each([
    ["a document that is ended", "title: A\n...\n"],
    ["a comment behind the end", "title: A\n...\n# kept\n"],
    ["a list without values", "exclude:\nkeep_files:\n"],
    ["empty lists", "exclude: []\nkeep_files: []\n"]
  ])("stays as it is, and says what to add, where lines at its end would be no settings: %s", (_, text) => {
    const files = site(text)
    expect(written(planned(files), "_config.yml")).toBeUndefined()
    expect(planned(files).findings.map(({ fix }) => fix)).toEqual([
      "Add `fanfare.config.yaml`, `fanfare.ledger.jsonl` to `exclude` in _config.yml.",
      "Add `fanfare` to `keep_files` in _config.yml."
    ])
  })

  test("stays as it is where its settings stand in braces", () => {
    const files = site("", { "_config.yml": '{ url: "https://a.harbour.org", title: A }\n' })
    expect(written(planned(files), "_config.yml")).toBeUndefined()
    expect(codes(files)).toEqual(["FF2109", "FF2109"])
  })

  test("stays where everything is there, where it cannot be read, and for other generators", () => {
    const whole = site("exclude: [fanfare.config.yaml, fanfare.ledger.jsonl]\nkeep_files: [fanfare]\n")
    const hugo = { "hugo.toml": 'baseURL = "https://a.harbour.org/"\n' }
    for (const files of [whole, site("title: [\n"), hugo]) {
      expect(written(planned(files), "_config.yml")).toBeUndefined()
      expect(codes(files)).not.toContain("FF2109")
    }
  })
})
