import { describe, expect, test } from "vitest"
import { levelsOf, visualOrder } from "../../../src/cards/text/levels.ts"
import type { Direction } from "../../../src/model/Article.ts"

/** Lower case is left to right, capitals are Hebrew, `5` to `9` are digits of Arabic, as in the examples of UAX #9. */
const decoded = (example: string): string =>
  [...example]
    .map((one) =>
      /[A-Z]/.test(one)
        ? String.fromCodePoint(0x5d0 + one.charCodeAt(0) - 0x41)
        : /[5-9]/.test(one)
          ? String.fromCodePoint(0x660 + Number(one))
          : one
    )
    .join("")

const levels = (example: string, direction: Direction): string => levelsOf(decoded(example), direction).join("")

const shown = (example: string, direction: Direction): string => {
  const order = visualOrder([...levelsOf(decoded(example), direction)])
  return order.map((index) => example[index]).join("")
}

describe("embedding levels (UAX #9)", () => {
  test.each([
    ["W1: a mark takes the class of its letter", "A\u05b8b", "ltr", "110"],
    ["W2: a digit after Arabic is Arabic", "\u0645 1", "rtl", "112"],
    ["W4: a separator between digits is theirs", "A 1,2 B", "rtl", "1122211"],
    ["W5: a sign beside digits is theirs", "A 1% B", "rtl", "112211"],
    ["W6: a sign without digits is neutral", "A % B", "rtl", "11111"],
    ["W7: a digit after Latin is Latin", "a1 A", "rtl", "2211"],
    ["N0: brackets around the embedding direction", "A (B) c", "rtl", "1111112"],
    ["N0: brackets around the other one, after the other one", "a(b) A", "rtl", "222211"],
    ["N0: a bracket without its fellow", "a (A", "ltr", "0001"],
    ["N1: a neutral between two of one direction", "A B", "ltr", "111"],
    ["N2: a neutral between two directions", "a A", "ltr", "001"],
    ["I1: digits in right to left", "A 1", "rtl", "112"],
    ["digits of Arabic in left to right", "a 5", "ltr", "002"],
    ["a full stop at the end", "A.", "rtl", "11"],
    ["X5a: a left-to-right isolate", "A\u2066b!\u2069C", "rtl", "112211"],
    ["X5b: a right-to-left isolate", "a\u2067b!\u2069c", "ltr", "002100"],
    ["X5c: a first-strong isolate", "a\u2068A1\u2069c", "ltr", "001200"],
    ["a mark of direction", "A\u200e!", "rtl", "121"],
    ["nothing", "", "rtl", ""]
  ] as const)("%s", (_name, example, direction, expected) => {
    expect(levels(example, direction)).toBe(expected)
  })

  test.each([
    ["letters of Adlam and Phoenician run from right to left", "\u{1e900}\u{1e901}\u{10900}a", "ltr", "1111110"],
    ["an emoji in Hebrew stands where it is written", "A \u{1f3c6} 20 B", "rtl", "111112211"],
    ["an emoji between two scripts belongs to the paragraph", "A \u{1f3c6} b", "rtl", "111112"],
    ["a flag is a letter from left to right", "A\u{1f1e9}\u{1f1ea}", "rtl", "12222"],
    ["a letter of mathematics as well", "A\u{1d400}", "rtl", "122"]
  ] as const)("%s", (_name, example, direction, expected) => {
    expect(levels(example, direction)).toBe(expected)
  })

  test("a text of left to right alone needs no look, whatever its direction is", () => {
    expect([...levelsOf("Rain (at last) 50%", "ltr")]).toEqual(Array.from("Rain (at last) 50%", () => 0))
    expect(levels("Rain".toLowerCase(), "rtl")).toBe("2222")
  })
})

describe("the order of a line (UAX #9, L2)", () => {
  test.each([
    ["car means CAR.", "ltr", "car means RAC."],
    ["CAR IS car IN.", "rtl", ".NI car SI RAC"],
    ["he said IT IS 123, OK.", "ltr", "he said KO ,123 SI TI."],
    ["A 1-2 B", "rtl", "B 1-2 A"],
    ["a b", "rtl", "a b"],
    ["AB cd EF gh", "rtl", "gh FE cd BA"]
  ] as const)("%s from %s", (example, direction, expected) => {
    expect(shown(example, direction)).toBe(expected)
  })

  test.each([
    [[], []],
    [
      [0, 0],
      [0, 1]
    ],
    [
      [1, 1, 1],
      [2, 1, 0]
    ],
    [
      [1, 2, 2, 1],
      [3, 1, 2, 0]
    ],
    [
      [0, 1, 2, 1, 0],
      [0, 3, 2, 1, 4]
    ],
    [
      [2, 2, 1, 2],
      [3, 2, 0, 1]
    ],
    [
      [0, 1, 0, 1],
      [0, 1, 2, 3]
    ]
  ])("parts of levels %j stand as %j", (given, expected) => {
    expect(visualOrder(given)).toEqual(expected)
  })
})
