import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { breaksOf } from "../../../src/cards/text/breaks.ts"

/** A text cut at places. */
const cut = (text: string, places: ReadonlySet<number>): ReadonlyArray<string> => {
  const ends = [...places].toSorted((a, b) => a - b)
  return [0, ...ends].map((start, index) => text.slice(start, ends[index]))
}

describe("a line may end", () => {
  test.each([
    ["after a space", "Rain at last", ["Rain ", "at ", "last"]],
    ["after a hyphen between letters", "north-western winds", ["north-", "western ", "winds"]],
    ["after a hyphen between letters with accents", "café-bar", ["café-", "bar"]],
    ["after a slash between letters", "and/or", ["and/", "or"]],
    ["on both sides of a dash", "sea—wall", ["sea", "—", "wall"]],
    ["not inside of a stretch of years", "a 2019-2020 plan", ["a ", "2019-2020 ", "plan"]],
    ["not inside of dates, shares and times", "12/05/2019 3.5-4.5 1:30-2:45", ["12/05/2019 ", "3.5-4.5 ", "1:30-2:45"]],
    ["not after a minus", "at -5 degrees", ["at ", "-5 ", "degrees"]],
    ["not inside of C++", "C++ and C# agree", ["C++ ", "and ", "C# ", "agree"]],
    ["not before brackets that belong to a name", "f(x) and a[0]", ["f(x) ", "and ", "a[0]"]],
    ["not between a number and its sign", "$5 and 50% off", ["$5 ", "and ", "50% ", "off"]],
    ["not at a space that forbids it", "10\u00a0000 boats", ["10\u00a0000 ", "boats"]],
    ["not at a word joiner", "x\u2060y z", ["x\u2060y ", "z"]],
    ["not inside of quotation marks' ends", "“quoted words” here", ["“quoted ", "words” ", "here"]],
    [
      "not inside of an address's name",
      "user@example.org or www.example.org",
      ["user@example.org ", "or ", "www.example.org"]
    ],
    [
      "in an address after a slash or a question mark",
      "https://example.org/news/tide?page=2",
      ["https://example.org/", "news/", "tide?", "page=2"]
    ],
    ["not inside of a Hebrew word with its prefix", "במאי ב־1", ["במאי ", "ב־1"]],
    ["between words of Korean only", "항구 도시들이 사십 년", ["항구 ", "도시들이 ", "사십 ", "년"]],
    ["nearly anywhere in Japanese", "港町は", ["港", "町", "は"]],
    [
      "not before what closes, nor before a small or a long kana",
      "「高潮」、ローマティッシュ。",
      ["「高", "潮」、", "ロー", "マ", "ティッ", "シュ。"]
    ],
    ["not before a full stop of Chinese", "准备，开始。", ["准", "备，", "开", "始。"]],
    ["between words of Thai", "เมืองท่าชายฝั่ง", ["เมือง", "ท่า", "ชายฝั่ง"]],
    ["not before a Thai sign of repetition or abbreviation", "เมืองต่างๆ ในกรุงเทพฯ", ["เมือง", "ต่างๆ ", "ใน", "กรุงเทพฯ"]],
    ["between words of Lao", "ສະບາຍດີຊາວໂລກ", ["ສະບາຍດີ", "ຊາວໂລກ"]],
    ["between words of Khmer", "ភាសាខ្មែរសម្រាប់", ["ភាសាខ្មែរ", "សម្រាប់"]],
    ["between words of Burmese", "မြန်မာဘာသာစကား", ["မြန်မာဘာသာ", "စကား"]],
    ["between words of Hindi", "तटीय शहर", ["तटीय ", "शहर"]],
    ["between emoji and never inside of one", "👩‍👩‍👧‍👦🏆❤️🇩🇪🇫🇷", ["👩‍👩‍👧‍👦", "🏆", "❤️", "🇩🇪", "🇫🇷"]],
    ["nowhere in nothing", "", [""]]
  ])("%s", (_name, text, parts) => {
    expect(cut(text, breaksOf(text).free)).toEqual(parts)
  })

  test("never at the end of the text, which is no place for a new line", () => {
    for (const text of ["Rain ", "Rain", "a-", "เมือง", "\n"]) {
      const { free, forced } = breaksOf(text)
      expect([...free, ...forced].filter((place) => place <= 0 || place >= text.length)).toEqual([])
    }
  })
})

describe("a word that does not fit is best broken", () => {
  test.each([
    ["between the signs of a name", "C++-like", ["C+", "+-", "like"]],
    ["after the scheme of an address", "https://example.org", ["https://", "example.org"]],
    ["between the syllables of Korean", "도시들이", ["도", "시", "들", "이"]],
    ["nowhere in a plain word", "Donaudampfschiff", ["Donaudampfschiff"]]
  ])("%s", (_name, text, parts) => {
    expect(cut(text, breaksOf(text).forced)).toEqual(parts)
  })
})

describe("plain words", () => {
  const letters = fc.stringMatching(/^[A-Za-z0-9Àßéž]{1,4}$/)
  const signs = fc.constantFrom("'", "’", ".", ",", ":", ";", "\u00a0", "-", "--", "%", "£", "$", "€", "!", "", " ")
  const texts = fc.array(fc.tuple(signs, letters, signs), { minLength: 1, maxLength: 8 }).map((words) =>
    words
      .flatMap(([before, word, after]) => [before, word, after, " "])
      .join("")
      .trim()
      .replace(/ +/g, " ")
  )

  test("end lines where the rules have them end", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const alone = breaksOf(text)
        // A star stands in no plain text, so that these go through the rules.
        const besideStar = breaksOf(`${text} ★`)
        expect([...alone.free, text.length + 1].toSorted()).toEqual([...besideStar.free].toSorted())
        expect([...alone.forced].toSorted()).toEqual([...besideStar.forced].toSorted())
      }),
      { numRuns: 5000 }
    )
  })
})
