/** What people are told at the end of a run: all of it, in the order of its weight, and only what they asked for. */
import { describe, expect, test } from "vitest"
import { type Finding, finding } from "../../src/model/Finding.ts"
import { findingsText, type TextOptions } from "../../src/report/findingsText.ts"
import type { Report } from "../../src/report/Report.ts"
import { coloursOf, error, note, report, textOf, warning, withoutColour } from "./reports.ts"

const plain = { colour: false, verbose: true }

describe("a finding", () => {
  test("stands on three lines: where, what is wrong, how to mend it", () => {
    expect(findingsText([warning], plain)).toEqual([
      "warning FF1204 articles/note.md:3:7",
      "  There is no date.",
      "  → Write one.",
      ""
    ])
  })

  test.each([
    [{ file: "a.md", line: 3, column: 7 }, "warning FF1204 a.md:3:7"],
    [{ file: "a.md", line: 3 }, "warning FF1204 a.md:3"],
    [{ file: "a.md" }, "warning FF1204 a.md"],
    [{}, "warning FF1204"]
  ])("has as much of a place as is known: %j", (place, line) => {
    const { code, severity, message, fix } = warning
    expect(findingsText([{ code, severity, message, fix, ...place }], plain)[0]).toBe(line)
  })

  test("is said in the order that it is given in", () => {
    const lines = findingsText([note, error, warning], plain).filter((line) => /FF\d{4}/.test(line))
    expect(lines.map((line) => line.split(" ")[0])).toEqual(["note", "error", "warning"])
  })

  test("that is none takes no line", () => {
    expect(findingsText([], plain)).toEqual([])
    expect(findingsText([], { colour: true, verbose: false })).toEqual([])
  })
})

describe("findings in groups", () => {
  const grouped = (findings: ReadonlyArray<Finding>, options: Partial<TextOptions> = {}) =>
    findingsText(findings, { colour: false, verbose: false, ...options })
  const second = { ...warning, file: "articles/other.md" }

  test("are one for each code, with the first place and how many more", () => {
    expect(grouped([warning, second, { ...second, line: 9 }])).toEqual([
      "warning FF1204 articles/note.md:3:7 and 2 more",
      "  There is no date.",
      "  → Write one.",
      "2 more findings of the same kinds not shown; --verbose shows them.",
      "`fanfare explain FF1204` says what a code means.",
      ""
    ])
  })

  test("have the gravest last, next to the summary", () => {
    const heads = grouped([error, note, warning, second], { notes: true }).filter((line) => /^\w+ FF/.test(line))
    expect(heads.map((line) => line.split(" ")[0])).toEqual(["note", "warning", "error"])
  })

  test("that are notes are counted, or where they are wanted a line for each code", () => {
    expect(grouped([note, warning, note]).join("\n")).not.toContain("FF1206")
    expect(grouped([note, warning, note])).toContain("2 notes not shown; --verbose shows them.")
    expect(grouped([note])).toEqual(["1 note not shown; --verbose shows them.", ""])
    expect(grouped([note, note], { notes: true })).toEqual([
      "note FF1206 articles/note.md and 1 more",
      "  The description was derived.",
      "1 more finding of the same kinds not shown; --verbose shows them.",
      "`fanfare explain FF1206` says what a code means.",
      ""
    ])
  })

  test("tell a code that is an error for one and a warning for another apart", () => {
    const letters = finding("FF4002", { file: "a.md" }, "No font has it.", "Install one.")
    const heads = grouped([letters, { ...letters, severity: "error" }]).filter((line) => line.includes("FF4002 a.md"))
    expect(heads).toEqual(["warning FF4002 a.md", "error FF4002 a.md"])
  })

  test("are wrapped at the width of the terminal, and are long lines without one", () => {
    const long = { ...warning, message: "word ".repeat(40).trim(), fix: "fix ".repeat(40).trim() }
    for (const verbose of [true, false]) {
      const lines = grouped([long, second], { width: 60, verbose })
      expect(lines.filter((line) => line.length > 60)).toEqual([])
      expect(lines.join(" ").match(/word/g)).toHaveLength(40)
    }
    expect(grouped([long])[1]).toBe(`  ${long.message}`)
    expect(
      grouped([long], { width: 60 })
        .slice(5, 7)
        .map((line) => line.slice(0, 5))
    ).toEqual(["  → f", "    f"])
  })
})

describe("colour", () => {
  test.each([
    ["error", error, 31],
    ["warning", warning, 33],
    ["note", note, 34]
  ] as const)("tells a %s by its own", (severity, one, code) => {
    const [first = ""] = findingsText([one], { colour: true, verbose: true })
    expect(first.startsWith(`\u001b[${code}m${severity}\u001b[39m`)).toBe(true)
  })

  test("changes no word, and every colour is switched off again on its own line", () => {
    const given = report({ findings: [error, warning, note], ok: false })
    const options = { verbose: true, reasons: ["rss.xml: an article changed"], isHeldBack: true, out: null }
    const coloured = textOf(given, { ...options, colour: true })
    expect(coloured).not.toBe(textOf(given, options))
    expect(withoutColour(coloured)).toBe(textOf(given, options))
    for (const line of coloured.split("\n")) {
      const codes = coloursOf(line)
      const off = codes.filter((code) => code === 22 || code === 39)
      expect([line, codes.length]).toEqual([line, off.length * 2])
    }
  })

  test("is nowhere where it is not asked for", () => {
    expect(textOf(report({ findings: [error, warning, note] }), { verbose: true, isHeldBack: true })).not.toContain(
      "\u001b"
    )
  })
})

describe("the summary", () => {
  test("counts articles, cards, files and what subscribers will see, then names what was written", () => {
    const item = { id: "urn:x", title: "A", url: "https://news.example.org/a/" }
    const subscribers = { new: [item, item], updated: [item], vanished: [], resent: [] }
    expect(textOf(report({ subscribers })).split("\n")).toEqual([
      "✓ 2 articles: 1 added, 1 changed, 0 removed",
      "  6 cards: 3 drawn, 3 reused",
      "  42 files: 12 written, 30 unchanged, 1 deleted",
      "  For subscribers: 2 new, 1 updated, 0 vanished, none re-sent",
      "  0 errors, 0 warnings, 0 notes",
      "",
      "Written to public/",
      "  look at  public/index.html",
      "  feeds    public/rss.xml, atom.xml, feed.json",
      "  cards    public/articles/*/og.*.png"
    ])
  })

  test("has the singular for one", () => {
    const one = report({
      articles: { total: 1, added: 1, changed: 0, removed: 0 },
      cards: { rendered: 1, reused: 0 },
      files: { written: 1, unchanged: 0, deleted: 0 },
      findings: [error, warning, note]
    })
    const lines = textOf(one)
    for (const words of ["1 article:", "1 card:", "1 file:", "1 error, 1 warning, 1 note"])
      expect(lines).toContain(words)
  })

  test("has no tick over errors, nor over what was held back", () => {
    const first = (given: Report, held = false): string =>
      textOf(given, { isHeldBack: held })
        .split("\n")
        .find((line) => line.includes("2 articles:")) ?? ""
    expect(first(report({ findings: [warning] })).startsWith("✓ ")).toBe(true)
    expect(first(report({ ok: false, findings: [error] })).startsWith("✗ ")).toBe(true)
    expect(first(report({ ok: false, findings: [warning] }), true).startsWith("✗ ")).toBe(true)
  })

  test("says nothing of cards where none are drawn", () => {
    const text = textOf(report({ cards: { rendered: 0, reused: 0 } }))
    expect(text).not.toMatch(/card/)
  })

  test("names how many items come back as new, which is never to happen", () => {
    const resent = [{ id: "urn:x", title: "A", url: "https://news.example.org/a/" }]
    const given = report({ subscribers: { new: [], updated: [], vanished: [], resent } })
    expect(textOf(given)).toContain("0 vanished, 1 re-sent")
    expect(textOf(given, { colour: true })).toContain("\u001b[31m1\u001b[39m re-sent")
  })

  test("of a run that wrote nothing names no directory", () => {
    expect(textOf(report(), { out: null })).not.toMatch(/Written|look at|feeds/)
  })

  test("says that --strict kept everything back", () => {
    const held = textOf(report({ ok: false, findings: [warning] }), { isHeldBack: true, out: null })
    expect(held).toContain("\n\nNothing was published, because --strict was given.")
    expect(textOf(report({ findings: [warning] }))).not.toContain("Nothing was published")
  })

  test("says why files were made again to those who ask", () => {
    const reasons = ["rss.xml: an article changed", "index.html: its version is another"]
    const lines = textOf(report(), { verbose: true, reasons }).split("\n")
    expect(lines.filter((line) => line.startsWith("  made: "))).toEqual(reasons.map((reason) => `  made: ${reason}`))
    expect(textOf(report(), { reasons })).not.toContain("made:")
  })

  test("ends without a line break, whatever it says", () => {
    for (const quiet of [true, false])
      for (const out of [null, "public"])
        for (const findings of [[], [error], [note]])
          expect(textOf(report({ findings }), { quiet, out })).toBe(
            textOf(report({ findings }), { quiet, out }).trimEnd()
          )
  })
})

describe("--quiet", () => {
  test("shows errors alone, with the count of all", () => {
    expect(
      textOf(report({ ok: false, findings: [note, error, warning, warning] }), { quiet: true }).split("\n")
    ).toEqual([
      "error FF1302 articles/empty.txt:1",
      "  There is nothing to publish.",
      "  → Write a text.",
      "",
      "1 error, 2 warnings, 1 note"
    ])
  })

  test("says nothing where there is no error", () => {
    expect(textOf(report({ findings: [note, warning] }), { quiet: true })).toBe("")
    expect(textOf(report(), { quiet: true, verbose: true, reasons: ["rss.xml: made"] })).toBe("")
  })

  test("shows the warnings that kept everything back under --strict", () => {
    const text = textOf(report({ ok: false, findings: [note, warning] }), { quiet: true, isHeldBack: true, out: null })
    expect(text).toContain("warning FF1204 articles/note.md:3:7")
    expect(text).not.toContain("FF1206")
    expect(text.endsWith("0 errors, 1 warning, 1 note")).toBe(true)
  })
})

test("without an article it is said where to put one, unless a finding says why no page is one", () => {
  const nothing = { articles: { total: 0, added: 0, changed: 0, removed: 0 } }
  const place = "No article was found: put one into the folder"
  expect(textOf(report(nothing))).toContain(place)
  for (const code of ["FF1503", "FF1507"] as const) {
    const why = finding(code, {}, "No page fits.", "Run the site generator.")
    expect(textOf(report({ ...nothing, findings: [why] }))).not.toContain(place)
  }
})
