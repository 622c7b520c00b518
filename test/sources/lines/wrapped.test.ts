/** Text whose lines a program broke is joined; lines that a person broke stay. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { bodies } from "../../../bench/pasted/bodies.ts"
import { readPasted } from "../furniture/readPasted.ts"

const paragraphs = [
  "The old ferry returned to the harbour on Monday after two months of repairs, and a crowd of nearly three hundred people waited on the quay to see it come in. Some of them had brought their children, and one had brought a trumpet.",
  "The company said that both engines were replaced and that the deck was made wider. Bicycles no longer have to stand between the rows of seats, which many travellers had complained about.",
  "Tickets cost the same as before. The first boat leaves at six in the morning, and the last one at ten at night. On Sundays there are two more."
]

/** As `fold -s` and mail programs break: as many words as fit. */
const greedy = (text: string, columns: number): ReadonlyArray<string> => {
  const lines: Array<string> = []
  let line = ""
  for (const word of text.split(" ")) {
    if (line !== "" && `${line} ${word}`.length > columns) {
      lines.push(line)
      line = word
    } else line = line === "" ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** As `fmt` breaks: lines of about the same width, each somewhat below the limit. */
const even = (text: string, columns: number): ReadonlyArray<string> => {
  const words = text.split(" ")
  const least = Array.from({ length: words.length + 1 }, () => Number.POSITIVE_INFINITY)
  const from = Array.from({ length: words.length + 1 }, () => 0)
  least[0] = 0
  for (let end = 1; end <= words.length; end += 1)
    for (let start = end - 1; start >= 0; start -= 1) {
      const length = words.slice(start, end).join(" ").length
      if (length > columns) break
      const cost = (least[start] ?? 0) + (end === words.length ? 0 : (columns * 0.93 - length) ** 2)
      if (cost < (least[end] ?? 0)) [least[end], from[end]] = [cost, start]
    }
  const lines: Array<string> = []
  for (let end = words.length; end > 0; end = from[end] ?? 0) lines.unshift(words.slice(from[end], end).join(" "))
  return lines
}

const wrapped = (wrap: (text: string) => ReadonlyArray<string>, between = "\n\n"): string =>
  paragraphs.map((one) => wrap(one).join("\n")).join(between)

describe("is joined", () => {
  test.each([
    ["fold -s -w 60", wrapped((one) => greedy(one, 60))],
    ["fmt -w 72", wrapped((one) => even(one, 72))],
    ["fmt, at 60 columns", wrapped((one) => even(one, 60))],
    ["a terminal of 80 columns", wrapped((one) => greedy(one, 80))],
    ["a terminal that breaks words", wrapped((one) => one.match(/.{1,64}/gs) ?? [])],
    [
      "format=flowed",
      wrapped((one) => greedy(one, 66).map((line, at, all) => (at < all.length - 1 ? `${line} ` : line)))
    ],
    ["mail that was cited", wrapped((one) => greedy(one, 68).map((line) => `> ${line}`), "\n>\n")],
    ["mail that was cited twice", wrapped((one) => greedy(one, 66).map((line) => `>> ${line}`), "\n>>\n")],
    ["indented throughout", wrapped((one) => greedy(one, 64).map((line) => `    ${line}`))],
    [
      "paragraphs that begin with a blank, without empty lines",
      wrapped((one) => greedy(`~~~${one}`, 70).map((line) => line.replace("~~~", "   ")), "\n")
    ]
  ])("%s", (_, content) => {
    expect(readPasted(content).text.split("\n\n")).toEqual(paragraphs)
  })

  test("at whatever width people use", () => {
    fc.assert(
      fc.property(fc.integer({ min: 56, max: 100 }), (columns) => {
        expect(readPasted(wrapped((one) => greedy(one, columns))).text.split("\n\n")).toEqual(paragraphs)
      }),
      { numRuns: 45, seed: 13 }
    )
  })

  test.each(["de", "ru", "el", "hi", "id"])("in %s", (language) => {
    const own = bodies[language] ?? []
    const content = own.map((one) => greedy(one, 64).join("\n")).join("\n\n")
    expect(readPasted(content).text.split("\n\n")).toEqual(own)
  })

  test.each(["zh", "ja"])("in %s, without blanks between the lines", (language) => {
    const own = bodies[language] ?? []
    const content = own.map((one) => (one.match(/.{1,30}/gsu) ?? []).join("\n")).join("\n\n")
    expect(readPasted(content).text.split("\n\n")).toEqual(own)
  })

  test("a hyphen at the end of a line stays, without a blank behind it", () => {
    const content =
      "The old ferry returned to the harbour on Monday, and a well-\nknown captain waited on the quay with nearly three hundred\nother people to see it come in."
    expect(readPasted(content).text).toContain("a well-known captain")
  })

  test("a title above, and a list between the paragraphs, stay by themselves", () => {
    const [first = "", second = ""] = paragraphs
    const list = "* one tin of paint\n* two brushes"
    const content = [
      "Old ferry returns to the harbour",
      greedy(first, 66).join("\n"),
      list,
      greedy(second, 66).join("\n")
    ]
    const draft = readPasted(content.join("\n\n"))
    expect(draft.metadata.title?.value).toBe("Old ferry returns to the harbour")
    expect(draft.text.split("\n\n").slice(1)).toEqual(
      [first, "one tin of paint\n\ntwo brushes", second].flatMap((one) => one.split("\n\n"))
    )
  })
})

describe("stays", () => {
  const verse =
    "The boat comes in, the boat goes out again,\nThe gulls begin to wheel above the pier,\nThe captain counts the women and the men,\nAnd finds that someone dear is still not here."
  const address = "Harbour Company\nQuay 4\n20457 Hamburg\nGermany"
  const table = "Line    First    Last\nNorth   06:00    22:00\nSouth   06:30    21:30"

  test.each([
    ["verse", verse],
    ["an address", address],
    ["a table", table],
    ["headings of one line each", "Winter timetable of the northern line\nSummer timetable of the northern line"]
  ])("%s, also beside text that was wrapped", (_, own) => {
    for (const content of [own, `${wrapped((one) => greedy(one, 66))}\n\n${own}`]) {
      const lines = own.split("\n").map((line) => line.replace(/ {2,}/g, " "))
      expect(readPasted(content).text.split(/\n+/).slice(-lines.length)).toEqual(lines)
    }
  })

  test("paragraphs of one line each, without empty lines", () => {
    expect(readPasted(paragraphs.join("\n")).text.split("\n\n")).toEqual(paragraphs)
  })

  test("a citation in a letter is cited", () => {
    const [first = "", second = ""] = paragraphs
    const content = `${first}\n\n> ${greedy(second, 60).join("\n> ")}\n\nThat is what they wrote.`
    expect(readPasted(content).body.children).toMatchObject([
      { tagName: "p" },
      { tagName: "blockquote" },
      { tagName: "p" }
    ])
  })
})
