/** What is said of each code: by `fanfare explain`, in the docs and in SARIF. It is one table, and what it shows works. */
import { stripVTControlCharacters } from "node:util"
import { readdirSync, readFileSync } from "node:fs"
import { Result } from "effect"
import { describe, expect, test } from "vitest"
import { parse } from "yaml"
import { findingsPages } from "../../../scripts/findings-pages/findingsPages.ts"
import { decodeConfig } from "../../../src/config/loadConfig.ts"
import { yamlFields } from "../../../src/sources/metadata/languages/fieldLanguages.ts"
import { misspeltFields } from "../../../src/sources/metadata/misspelt.ts"
import { readMetadata } from "../../../src/sources/metadata/readMetadata.ts"
import { codes } from "../../../src/model/codes.ts"
import { docsAddress, findingPage } from "../../../src/model/addresses/findingPage.ts"
import { explanations } from "../../../src/report/explain/explanations.ts"
import { explainText } from "../../../src/report/explainText.ts"
import type { Code } from "../../../src/model/Finding.ts"

const all = Object.keys(codes) as ReadonlyArray<Code>
const folder = new URL("../../../docs/findings/", import.meta.url)

describe("docs/findings", () => {
  test("has a page for each code and a list, as `npm run docs:findings` writes them", () => {
    const pages = findingsPages()
    expect(readdirSync(folder).toSorted()).toEqual([...pages.keys()].toSorted())
    for (const [name, text] of pages) expect([name, readFileSync(new URL(name, folder), "utf8")]).toEqual([name, text])
  })

  test("lists each code once", () => {
    const list = findingsPages().get("index.md") ?? ""
    const listed = Array.from(list.matchAll(/\[(FF\d{4})\]\((FF\d{4})\.md\)/g), ([, code, page]) => [code, page])
    expect(listed.map(([code]) => code).toSorted()).toEqual([...all].toSorted())
    expect(listed.every(([code, page]) => code === page)).toBe(true)
  })
})

describe("the table", () => {
  test("has an entry for each code, and no other", () => {
    expect(Object.keys(explanations).toSorted()).toEqual([...all].toSorted())
  })

  test("says everything in whole sentences, and each source is an address or a name", () => {
    for (const code of all) {
      const { means, why, fix, example, source = "https://example.org/" } = explanations[code]
      for (const text of [means, why, fix])
        expect([code, text]).toEqual([code, expect.stringMatching(/^[A-Z0-9`].*\.$/s)])
      expect([code, example.trim()]).toEqual([code, example])
      expect([code, example === ""]).toEqual([code, false])
      expect([code, source]).toEqual([code, expect.stringMatching(/^https:\/\/[^\s]+$|^ISO /)])
      expect([code, codes[code].title]).toEqual([code, expect.stringMatching(/^[A-Z].*[^.]$/)])
    }
  })
})

const site = { url: "https://news.example.org/", title: "Example News" }

/** The example as a group of fields, where it is one: not a command, and not a piece of a page. */
const fieldsOf = (example: string): Record<string, unknown> | null => {
  if (/ {3}instead of {3}|^[-+{<#[]|^(?:git|npm|fanfare|fontSize|color|colour|display|slot|has)\b/.test(example))
    return null
  const value = Result.getOrElse(
    Result.try((): unknown => parse(example, { logLevel: "error" })),
    () => null
  )
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null
}

const settings = ["site", "articles", "pages", "sources", "comments", "share", "widgets", "cards"]

describe("an example", () => {
  const examples = all.flatMap((code) => {
    const fields = fieldsOf(explanations[code].example)
    return fields === null ? [] : [[code, fields] as const]
  })
  const isSetting = (fields: Record<string, unknown>): boolean =>
    Object.keys(fields).every((key) => settings.includes(key))

  test("of the config is one that the config takes", () => {
    const ofConfig = examples.filter(([, fields]) => isSetting(fields))
    expect(ofConfig.length).toBeGreaterThan(15)
    const wrong = ofConfig.flatMap(([code, fields]) => {
      const whole = { ...fields, site: { ...site, ...(fields["site"] as object | undefined) } }
      const decoded = decodeConfig("/project", whole)
      return Result.isFailure(decoded) ? decoded.failure.findings.map(({ message }) => `${code}: ${message}`) : []
    })
    expect(wrong).toEqual([])
  })

  test("of front matter is one that an article may have", () => {
    const ofArticles = examples.filter(([, fields]) => !isSetting(fields))
    expect(ofArticles.length).toBeGreaterThan(25)
    const wrong = ofArticles.flatMap(([code]) => {
      const { fields, problems } = yamlFields(explanations[code].example, "a.md", 1, "front matter")
      const { findings } = readMetadata(fields, { timeZone: "UTC", language: "en", year: 2026 })
      return [...problems, ...misspeltFields(fields), ...findings].map(({ message }) => `${code}: ${message}`)
    })
    expect(wrong).toEqual([])
  })
})

describe("an address of a page", () => {
  test("is built from the homepage of package.json, and there is none without", () => {
    const { homepage = null } = JSON.parse(readFileSync("package.json", "utf8")) as { homepage?: string }
    expect(docsAddress).toBe(homepage)
    expect(findingPage("FF1204", null)).toBeNull()
    expect(findingPage("FF1204", "https://docs.example.org/fanfare/")).toBe(
      "https://docs.example.org/fanfare/findings/FF1204"
    )
  })
})

describe("the text of a code", () => {
  test("keeps within the width that it is given, but for addresses and examples", () => {
    for (const code of all) {
      const lines = explainText(code, { colour: false, width: 60 }).split("\n")
      const example = explanations[code].example.split("\n").map((line) => `  ${line}`)
      const long = lines.filter((line) => line.length > 60 && line.includes(" ", 2) && !example.includes(line))
      expect([code, long]).toEqual([code, []])
    }
  })

  test("holds all that the table says, and colours change no word of it", () => {
    const { means, why, fix, example, source = "" } = explanations.FF1204
    const plain = explainText("FF1204", { colour: false, width: null })
    for (const part of [means, why, fix, example, source, "FF1204: An article has no date (a warning)"])
      expect(plain).toContain(part)
    const coloured = explainText("FF1204", { colour: true, width: null })
    expect(coloured).not.toBe(plain)
    expect(stripVTControlCharacters(coloured)).toBe(plain)
  })
})
