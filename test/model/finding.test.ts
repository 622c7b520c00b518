/** Findings and errors: complete, in one order, and told the same to people and programs. */
import { Schema } from "effect"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { codes, severities } from "../../src/model/codes.ts"
import { ConfigError, PublishError, RenderError, SourceError } from "../../src/model/errors.ts"
import { type Code, compareFindings, Finding, finding } from "../../src/model/Finding.ts"

const all = Object.keys(codes) as ReadonlyArray<Code>

describe("the codes", () => {
  test("are FF and four digits, each with a severity and a title of its own", () => {
    for (const code of all) expect(code).toMatch(/^FF\d{4}$/)
    const titles = all.map((code) => codes[code].title)
    expect(new Set(titles).size).toBe(titles.length)
    for (const code of all) {
      expect(severities).toContain(codes[code].severity)
      expect(codes[code].title).toMatch(/^[A-Z].*[^.]$/)
    }
  })
})

describe("a finding", () => {
  test("has the severity of its code, and fits the schema of reports", () => {
    const decode = Schema.decodeUnknownSync(Finding, { onExcessProperty: "error" })
    for (const code of all) {
      const made = finding(code, { file: "a.md", line: 1, column: 2 }, "Wrong.", "Mend it.")
      expect(made.severity).toBe(codes[code].severity)
      expect(decode(JSON.parse(JSON.stringify(made)))).toEqual(made)
    }
  })

  test("has only what is known of its place", () => {
    expect(finding("FF1204", {}, "m", "f")).toEqual({ code: "FF1204", severity: "warning", message: "m", fix: "f" })
    expect(Object.keys(finding("FF1204", { file: "a" }, "m", "f"))).toEqual([
      "code",
      "severity",
      "file",
      "message",
      "fix"
    ])
    expect(finding("FF1204", { line: 3 }, "m", "f")).not.toHaveProperty("file")
  })
})

const some = fc.record({
  code: fc.constantFrom<Code>("FF1204", "FF1302", "FF2001"),
  file: fc.option(fc.constantFrom("a.md", "b.md", "B.md", "ä.md"), { nil: undefined }),
  line: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  column: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  message: fc.constantFrom("one", "other")
})

const made = ({
  code,
  file,
  line,
  column,
  message
}: {
  code: Code
  file?: string | undefined
  line?: number | undefined
  column?: number | undefined
  message: string
}): Finding =>
  finding(
    code,
    {
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column })
    },
    message,
    "Mend it."
  )

describe("the order of findings", () => {
  test("is total: two that differ in nothing that is ordered are equal, and it agrees with itself", () => {
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        const [one, two, three] = [made(a), made(b), made(c)]
        expect(Math.sign(compareFindings(one, two))).toBe(-Math.sign(compareFindings(two, one)) + 0)
        if (compareFindings(one, two) <= 0 && compareFindings(two, three) <= 0)
          expect(compareFindings(one, three)).toBeLessThanOrEqual(0)
        expect(compareFindings(one, two) === 0).toBe(JSON.stringify(one) === JSON.stringify(two))
      }),
      { seed: 4, numRuns: 1000 }
    )
  })

  test("is the same in whatever order they were found", () => {
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (list, order) => {
        const findings = list.map(made)
        const keys = [...order.take(findings.length)]
        const shuffled = findings
          .map((one, index) => [keys[index] ?? 0, one] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, one]) => one)
        expect(shuffled.toSorted(compareFindings)).toEqual(findings.toSorted(compareFindings))
      }),
      { seed: 4, numRuns: 300 }
    )
  })

  test("goes by file, line, column and code, lines and columns as numbers", () => {
    const at = (file: string, line: number, column: number): Finding =>
      finding("FF1204", { file, line, column }, "m", "f")
    const ordered = [at("a.md", 2, 9), at("a.md", 2, 10), at("a.md", 10, 1), at("b.md", 1, 1)]
    expect(ordered.toReversed().toSorted(compareFindings)).toEqual(ordered)
    expect([finding("FF2001", {}, "m", "f"), at("a.md", 1, 1)].toSorted(compareFindings)[0]?.code).toBe("FF2001")
  })
})

describe("an error that ends a run", () => {
  const words = { detail: "The feed cannot be read.", hint: "Try again." }

  test.each([
    [new ConfigError({ ...words, findings: [] }), "ConfigError", 2],
    [new SourceError(words), "SourceError", 3],
    [new RenderError(words), "RenderError", 1],
    [new PublishError(words), "PublishError", 4]
  ] as const)("%s says what is wrong as its message, and with which code it ends", (error, name, code) => {
    expect(error).toBeInstanceOf(Error)
    expect(error._tag).toBe(name)
    expect(error.message).toBe(words.detail)
    expect(error.hint).toBe(words.hint)
    expect(error.exitCode).toBe(code)
    expect(error.stack).toContain(name)
    expect(String(error)).toContain(words.detail)
  })

  test("keeps what it came from, and a config's findings", () => {
    const cause = new Error("EACCES")
    expect(new PublishError({ ...words, cause }).cause).toBe(cause)
    const findings = [finding("FF2001", { file: "fanfare.config.yaml", line: 2 }, "m", "f")]
    expect(new ConfigError({ ...words, findings }).findings).toEqual(findings)
  })
})
