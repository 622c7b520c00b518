/**
 * Text of the input in what people and CI systems read: titles, messages and
 * file names come from anybody, and each stays within its own line.
 */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Finding } from "../../src/model/Finding.ts"
import { printable } from "../../src/report/printable.ts"
import { findingsText } from "../../src/report/findingsText.ts"
import { report, textOf, withoutColour } from "./reports.ts"

/** What terminals, logs and CI systems do something with. */
const hostile: ReadonlyArray<readonly [string, string]> = [
  ["a line feed", "a\nerror FF9999 forged.md:1"],
  ["a carriage return, which writes over the line", "harmless\rerror FF9999 forged.md"],
  ["a line feed of Windows", "a\r\nb"],
  ["a colour", "\u001b[31mred"],
  ["a cursor that goes up", "\u001b[2A\u001b[2K✓ 9 articles"],
  ["a screen that is cleared", "\u001b[2J\u001b[H"],
  ["a window title", "\u001b]0;owned\u0007"],
  ["a hyperlink", "\u001b]8;;https://evil.example/\u001b\\click\u001b]8;;\u001b\\"],
  ["the clipboard", "\u001b]52;c;cm0gLXJmIH4=\u0007"],
  ["a device control string", "\u001bP0;1|17/ab\u001b\\"],
  ["a control sequence in eight bits", "\u009b31mred"],
  ["an operating system command in eight bits", "\u009d0;owned\u009c"],
  ["a bell", "\u0007\u0007\u0007"],
  ["backspaces", "error\b\b\b\b\bok   "],
  ["a form feed and a vertical tab", "a\f\vb"],
  ["a null", "a\0b"],
  ["a next line", "a\u0085error FF9999 forged.md"],
  ["a line separator", "a\u2028error FF9999 forged.md"],
  ["a paragraph separator", "a\u2029error FF9999 forged.md"],
  ["a delete", "a\u007fb"],
  ["tabs", "a\t\t\t\t\t\t\tb"],
  ["a line of its own for GitHub", "a\n::error file=a.md,line=1::forged"],
  ["a command of GitHub", "::error file=a.md,line=1::forged"],
  ["a command of GitHub behind blanks", "  \u00a0::stop-commands::x"],
  ["an old command of GitHub", "words ##[error]forged"],
  ["a command of Azure", "words ##vso[task.setvariable variable=token]x"],
  ["a command of TeamCity", "##teamcity[buildProblem description='x']"],
  ["a section of GitLab", "\u001b[0Ksection_start:1560896352:x\r\u001b[0KHeader"],
  ["an order from right to left", "a\u202egnp.exe"],
  ["an embedding", "a\u202bb\u202cc\u202ad"],
  ["isolates", "a\u2067b\u2069c\u2066d\u2068e"],
  ["half a pair", "a\ud800b\udc00c"]
]

const orders = /[\u202a-\u202e\u2066-\u2069]/
/** As the runner of GitHub, the agent of Azure and TeamCity look for commands in a line. */
const isCommand = (line: string): boolean =>
  /^\s*::/.test(line) || /##\[/.test(line) || /##vso\[/i.test(line) || /##teamcity\[/i.test(line)

const expectOneLine = (line: string): void => {
  expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
  expect(line).not.toMatch(orders)
  expect(line.isWellFormed()).toBe(true)
  expect(isCommand(line)).toBe(false)
}

const given = (text: string): Finding => ({
  code: "FF1302",
  severity: "error",
  file: text,
  line: 2,
  message: text,
  fix: text
})

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        "\n",
        "\r",
        "\u001b[2K",
        "\u009b1A",
        "::error::",
        ":",
        "##[error]",
        "#",
        "\u202e",
        "\u2028",
        " ",
        "\t",
        "a",
        "م",
        "\ud83d"
      ),
      { maxLength: 14 }
    )
    .map((parts) => parts.join(""))
)

describe("text of the input", () => {
  test.each(hostile)("%s stays within its line", (_, text) => {
    expectOneLine(printable(text))
    expectOneLine(printable(` ${text}`))
  })

  test("of any kind stays within its line", () => {
    fc.assert(
      fc.property(anyText, (text) => expectOneLine(printable(text))),
      { numRuns: 3000, seed: 7 }
    )
  })

  test("shows what would have been an order or a command", () => {
    expect(printable("a\u202egnp.exe")).toBe("a<U+202E>gnp.exe")
    expect(printable("::error::x")).toBe(": :error::x")
    expect(printable("##vso[x]")).toBe("# #vso[x]")
  })

  test.each([
    "The harbour opens again",
    "سوق السمك يعود إلى الرصيف",
    "left \u200eto\u200e right \u200fmarks\u200f \u061c",
    "נמל העיר נפתח מחדש",
    "👨‍👩‍👧‍👦 🏳️‍🌈",
    "می‌خواهم",
    "e\u0301 z\u0335\u0321",
    "std::vector and a::b",
    "10:30, 2001:db8::1",
    "#1 ##two [three] # [four]",
    "C:\\news\\harbour.md",
    "100% — “quoted”…"
  ])("without any of it is itself: %s", (text) => {
    expect(printable(text)).toBe(text)
  })

  test("is the same the second time", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(printable(printable(text))).toBe(printable(text))
      }),
      { numRuns: 1000, seed: 7 }
    )
  })
})

describe("a finding with hostile text", () => {
  test.each(hostile)("%s forges no line and no finding", (_, text) => {
    const lines = findingsText([given(text)], { colour: false, verbose: true })
    expect(lines).toHaveLength(4)
    for (const line of lines) expectOneLine(line)
    expect(lines.filter((line) => line.startsWith("error "))).toHaveLength(1)
    expect(lines[0]?.startsWith("error FF1302 ")).toBe(true)
  })

  test("of any kind is as many lines as any other, coloured or not", () => {
    const most = fc.array(anyText, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(most, fc.boolean(), (texts, colour) => {
        const lines = findingsText(texts.map(given), { colour, verbose: true })
        expect(lines).toHaveLength(texts.length * 3 + 1)
        for (const line of lines) expectOneLine(withoutColour(line))
      }),
      { numRuns: 500, seed: 7 }
    )
  })

  test("is the same finding for people and for programs, told apart by its code and place", () => {
    for (const [, text] of hostile) {
      const one = given(text)
      const back = JSON.parse(JSON.stringify(report({ findings: [one] }))) as { findings: ReadonlyArray<Finding> }
      expect(back.findings).toEqual([one])
    }
  })
})

describe("a report with hostile text", () => {
  test.each(hostile)("%s in the output's name or in a reason adds no line", (_, text) => {
    const options = { verbose: true, colour: false }
    const lines = (out: string, reason: string) => textOf(report(), { ...options, out, reasons: [reason] }).split("\n")
    expect(lines(text, text)).toHaveLength(lines("public", "rss.xml").length)
    for (const line of lines(text, text)) expectOneLine(line)
  })

  test("a path of any length is told whole", () => {
    const file = `articles/${"a-long-name/".repeat(400)}x.md`
    const [first = ""] = findingsText([{ ...given("x"), file }], { colour: false, verbose: true })
    expect(first).toBe(`error FF1302 ${file}:2`)
  })
})
