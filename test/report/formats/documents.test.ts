/** Findings for other programs: what each of them reads back, and that nothing of the input can forge a line of it. */
import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import Ajv from "ajv"
import { SaxesParser } from "saxes"
import { describe, expect, test } from "vitest"
import { type Finding, finding } from "../../../src/model/Finding.ts"
import { documentOf } from "../../../src/report/formats/documentOf.ts"
import type { DocumentRequest } from "../../../src/report/formats/DocumentRequest.ts"
import { error, note, warning } from "../reports.ts"

const files = new Set(["articles/note.md", "articles/empty.txt", "partner.xml", "fanfare.config.yaml"])
const request = (findings: ReadonlyArray<Finding>, changes: Partial<DocumentRequest> = {}): DocumentRequest => ({
  findings,
  repository: { folder: "", config: "fanfare.config.yaml", isFile: (path) => files.has(path) },
  strict: false,
  failure: null,
  ...changes
})
const failure = { message: "fanfare.config.yaml: `site` is missing.", fix: "Add `site:`." }
const many = (one: Finding, count: number): ReadonlyArray<Finding> =>
  Array.from({ length: count }, (_, index) => ({ ...one, message: `${one.message} ${index}` }))
const hostile = finding(
  "FF1304",
  { file: "articles/note.md", line: 2 },
  "100%\r\n::error::forged, a:b\u0000\u202e \"<&>'",
  "::stop-commands::x\n##[error]y"
)

describe("github", () => {
  const lines = (...given: Parameters<typeof request>): ReadonlyArray<string> =>
    documentOf("github", request(...given)).split("\n")

  /** As the runner reads a command back (actions/runner, ActionCommand). */
  const parsed = (line: string) => {
    const [, name = "", properties = "", data = ""] = /^::(\w+) ?([^:]*(?:%3A[^:]*)*)::(.*)$/s.exec(line) ?? []
    const open = (text: string): string =>
      text
        .replaceAll("%0D", "\r")
        .replaceAll("%0A", "\n")
        .replaceAll("%3A", ":")
        .replaceAll("%2C", ",")
        .replaceAll("%25", "%")
    return {
      name,
      text: open(data),
      ...Object.fromEntries(
        properties.split(",").map((one) => [one.slice(0, one.indexOf("=")), open(one.slice(one.indexOf("=") + 1))])
      )
    }
  }

  test("has a command for each finding, with its kind, its place and its title", () => {
    expect(lines([warning]).map(parsed)).toEqual([
      {
        name: "warning",
        file: "articles/note.md",
        line: "3",
        col: "7",
        title: "FF1204 An article has no date",
        text: "There is no date.\n→ Write one."
      }
    ])
  })

  test("has the gravest first, and ten of each kind, of each code one before any has two", () => {
    const other = finding("FF1304", { file: "articles/note.md" }, "There is no picture.", "Put it there.")
    const found = lines([...many(note, 12), ...many(warning, 12), other, ...many(error, 12)]).map(parsed)
    expect(found.map(({ name }) => name)).toEqual([
      ...Array.from({ length: 10 }, () => "error"),
      ...Array.from({ length: 10 }, () => "warning"),
      ...Array.from({ length: 10 }, () => "notice")
    ])
    expect(found.slice(10, 12).map((one) => one.text.split("\n")[0])).toEqual([`${warning.message} 0`, other.message])
  })

  test("names files from the top of the repository, and the config for what has no file", () => {
    const repository = {
      folder: "sites/news",
      config: "fanfare.config.yaml",
      isFile: (path: string) => files.has(path)
    }
    const at = (file: string | undefined) =>
      parsed(lines([{ ...warning, ...(file === undefined ? { file: "" } : { file }) }], { repository })[0] ?? "")
    expect(at("articles/note.md")).toMatchObject({ file: "sites/news/articles/note.md", line: "3" })
    expect(at("partner.xml#item-1")).toMatchObject({ file: "sites/news/partner.xml" })
    expect(at("https://partner.example.org/feed.xml")).toMatchObject({ file: "sites/news/fanfare.config.yaml" })
    const { file: _, ...placeless } = warning
    expect(parsed(lines([placeless], { repository })[0] ?? "")).toMatchObject({
      file: "sites/news/fanfare.config.yaml"
    })
    expect(at("https://partner.example.org/feed.xml")).not.toHaveProperty("line")
  })

  test("takes no command out of a text", () => {
    const found = lines([hostile])
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^::warning file=/)
    expect(found[0]).not.toMatch(/\s::/)
    expect(found[0]).not.toContain("##[")
    expect(parsed(found[0] ?? "").text).toContain("100%")
  })

  test("says what a command could not begin for, and nothing for nothing", () => {
    expect(lines([], { failure }).map(parsed)).toMatchObject([
      { name: "error", text: `${failure.message}\n→ ${failure.fix}` }
    ])
    expect(documentOf("github", request([]))).toBe("")
  })
})

interface Log {
  readonly runs: ReadonlyArray<{
    readonly tool: { readonly driver: { readonly rules: ReadonlyArray<{ readonly id: string }> } }
    readonly invocations: ReadonlyArray<{ readonly executionSuccessful: boolean }>
    readonly results: ReadonlyArray<{
      readonly ruleId: string
      readonly ruleIndex: number
      readonly level: string
      readonly partialFingerprints: Readonly<Record<string, string>>
      readonly locations: ReadonlyArray<{
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string }
          readonly region?: { readonly startLine: number }
        }
      }>
    }>
  }>
}

describe("sarif", () => {
  const schema = JSON.parse(
    readFileSync("node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json", "utf8")
  ) as object
  const draft4 = JSON.parse(readFileSync("node_modules/ajv/lib/refs/json-schema-draft-04.json", "utf8")) as object
  const ajv = new Ajv({ schemaId: "auto", allErrors: true })
  ajv.addMetaSchema(draft4)
  const isValid = ajv.compile(schema)

  const log = (...given: Parameters<typeof request>): Log => {
    const value = JSON.parse(documentOf("sarif", request(...given))) as Log
    expect([isValid(value), isValid.errors]).toEqual([true, null])
    return value
  }

  test("is valid by the schema of SARIF 2.1.0, whatever the findings hold", () => {
    log([])
    log([error, warning, note, hostile])
    log([], { failure })
    log([{ ...warning, file: "articles/تقرير 1.md" }])
    expect(isValid({ version: "2.1.0", runs: [{}] })).toBe(false)
  })

  test("has a rule for each code that was found, and each result names its rule", () => {
    const { tool, results } = log([warning, error, warning, note]).runs[0] ?? {
      tool: { driver: { rules: [] } },
      results: []
    }
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(["FF1204", "FF1206", "FF1302"])
    expect(results.map(({ level }) => level)).toEqual(["warning", "error", "warning", "note"])
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
  })

  test("has a place for each result, as an address relative to the repository", () => {
    const places = (findings: ReadonlyArray<Finding>) =>
      log(findings).runs[0]?.results.map(({ locations }) => locations[0]?.physicalLocation)
    files.add("articles/تقرير 1.md")
    expect(places([{ ...warning, file: "articles/تقرير 1.md" }])?.[0]).toEqual({
      artifactLocation: { uri: "articles/%D8%AA%D9%82%D8%B1%D9%8A%D8%B1%201.md", uriBaseId: "%SRCROOT%" },
      region: { startLine: 3, startColumn: 7 }
    })
    expect(places([finding("FF3002", {}, "The feed is empty.", "Date one.")])?.[0]).toEqual({
      artifactLocation: { uri: "fanfare.config.yaml", uriBaseId: "%SRCROOT%" }
    })
  })

  test("keeps the fingerprint of a finding that moves to another line, and no two findings have one", () => {
    const prints = (findings: ReadonlyArray<Finding>) =>
      log(findings).runs[0]?.results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints))
    expect(prints([{ ...warning, line: 9 }])).toEqual(prints([warning]))
    expect(new Set(prints([error, warning, note, ...many(warning, 3)])).size).toBe(6)
  })

  test("says that a command could not begin", () => {
    expect(log([], { failure }).runs[0]?.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ message: { text: `${failure.message}\n→ ${failure.fix}` } }]
    })
    expect(log([error]).runs[0]?.invocations[0]?.executionSuccessful).toBe(true)
  })
})

describe("junit", () => {
  interface Node {
    readonly name: string
    readonly attributes: Readonly<Record<string, string>>
    readonly children: Array<Node>
    text: string
  }

  const tree = (...given: Parameters<typeof request>): Node => {
    const root: Node = { name: "", attributes: {}, children: [], text: "" }
    const open = [root]
    const parser = new SaxesParser()
    parser.on("error", (cause) => {
      throw cause
    })
    parser.on("opentag", ({ name, attributes }) => {
      const node: Node = { name, attributes: attributes as Record<string, string>, children: [], text: "" }
      open.at(-1)?.children.push(node)
      open.push(node)
    })
    parser.on("text", (text) => {
      const last = open.at(-1)
      if (last !== undefined) last.text += text
    })
    parser.on("closetag", () => open.pop())
    parser.write(documentOf("junit", request(...given))).close()
    return root.children[0] ?? root
  }

  const suite = (node: Node): Node => node.children[0] ?? node

  test("has a case for each error and warning; a warning fails under --strict alone", () => {
    const usual = tree([note, warning, error])
    expect(usual).toMatchObject({ name: "testsuites", attributes: { tests: "2", failures: "1", errors: "0" } })
    expect(suite(usual).children.map(({ children }) => children[0]?.name)).toEqual(["skipped", "failure"])
    const strict = tree([note, warning, error], { strict: true })
    expect(strict.attributes).toMatchObject({ tests: "2", failures: "2" })
    expect(suite(strict).children[0]).toMatchObject({
      name: "testcase",
      attributes: {
        classname: "FF1204 An article has no date",
        name: "articles/note.md:3:7: There is no date.",
        file: "articles/note.md",
        line: "3"
      },
      children: [{ name: "failure", attributes: { type: "warning" }, text: "There is no date.\n→ Write one." }]
    })
  })

  test("has one case that passes where nothing is to be fixed, and one in error where the project cannot be read", () => {
    expect(suite(tree([note])).children).toMatchObject([{ name: "testcase", children: [] }])
    const broken = tree([], { failure })
    expect(broken.attributes).toMatchObject({ tests: "1", failures: "0", errors: "1" })
    expect(suite(broken).children[0]?.children[0]).toMatchObject({
      name: "error",
      text: `${failure.message}\n→ ${failure.fix}`
    })
  })

  test("counts what it holds, and is well-formed whatever the findings hold", () => {
    const node = suite(tree([hostile, error, warning, ...many(warning, 3)]))
    expect(node.children).toHaveLength(Number(node.attributes["tests"]))
    expect(node.attributes).toMatchObject({ tests: "6", failures: "1", skipped: "5" })
    const found = spawnSync("xmllint", ["--noout", "-"], {
      input: documentOf("junit", request([hostile])),
      encoding: "utf8"
    })
    if (found.error === undefined) expect([found.status, found.stderr]).toEqual([0, ""])
  })
})
