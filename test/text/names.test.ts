/** Names, addresses and dates as people write them: what is read, what is refused, and that reading always ends. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { isAgency, isPictureAgency } from "../../src/text/agencies.ts"
import { readCaption, readCredit } from "../../src/text/caption.ts"
import { feedDate } from "../../src/text/feedDate.ts"
import { fediverseHandle } from "../../src/text/fediverseHandle.ts"
import { readFocus } from "../../src/text/focalPoint.ts"
import { isEmail } from "../../src/text/isEmail.ts"
import { mainScript, scriptCounts } from "../../src/text/script.ts"
import { languageOfStem, longestSlug, slugify, stemOf } from "../../src/text/slug.ts"
import { xHandle } from "../../src/text/xHandle.ts"

describe("an e-mail address", () => {
  test.each(["a@b.example", "first.last+tag@mail.example.org", "o_o@a-b.example", "é@exämple.org", "1@2.3"])(
    "%s",
    (text) => {
      expect(isEmail(text)).toBe(true)
    }
  )
  test.each([
    "",
    "a",
    "a@b",
    "@b.example",
    "a@",
    "a b@c.example",
    "a@b c.example",
    "a@b@c.example",
    "a@b.example?subject=x",
    "a@b.example#x",
    "<a@b.example>",
    "a%0A@b.example",
    "mailto:a@b.example",
    `${"a".repeat(250)}@b.example`,
    `a@${".".repeat(100_000)} b`
  ])("is none: %#", (text) => {
    expect(isEmail(text)).toBe(false)
  })

  test("stands in a link without any escape", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii", maxLength: 30 }), (text) => {
        if (isEmail(text)) expect(new URL(`mailto:${text}`).search + new URL(`mailto:${text}`).hash).toBe("")
      }),
      { numRuns: 500, seed: 61 }
    )
  })
})

describe("an account of the Fediverse", () => {
  test.each([
    ["@mina@social.example", "@mina@social.example"],
    ["mina@social.example", "@mina@social.example"],
    [" @Mina.B-1@SOCIAL.example ", "@Mina.B-1@social.example"],
    ["https://social.example/@mina", "@mina@social.example"],
    ["https://social.example/users/mina/", "@mina@social.example"],
    ["mina@bücher.example", "@mina@xn--bcher-kva.example"],
    ["mina", undefined],
    ["@mina", undefined],
    ["@mina@social", undefined],
    ["https://social.example/mina", undefined],
    ["https://social.example/@mina/1", undefined],
    ["@mi na@social.example", undefined],
    ["@mina@social.example/x", undefined],
    [`a@${".".repeat(100_000)}#`, undefined],
    ["", undefined]
  ])("%#: %s", (text, handle) => {
    expect(fediverseHandle(text)).toBe(handle)
  })

  test("that was read is read as itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), fc.domain(), (name, host) => {
        const handle = fediverseHandle(`${name}@${host}`)
        if (handle !== undefined) expect(fediverseHandle(handle)).toBe(handle)
      }),
      { numRuns: 300, seed: 62 }
    )
  })
})

test.each([
  ["@mina_b", "@mina_b"],
  ["mina_b", "@mina_b"],
  ["https://x.com/mina", "@mina"],
  ["https://twitter.com/mina/", "@mina"],
  ["http://www.twitter.com/mina", "@mina"],
  ["@sixteen_letters_", undefined],
  ["mi na", undefined],
  ["https://example.org/mina", undefined],
  ["", undefined]
])("an account of X: %s", (text, handle) => {
  expect(xHandle(text)).toBe(handle)
})

describe("a date of a feed", () => {
  test.each([
    ["Mon, 02 Mar 2026 08:30:00 GMT", "2026-03-02T08:30:00Z"],
    ["Mon, 02 Mar 2026 08:30:00 +0300", "2026-03-02T08:30:00+03:00"],
    ["02 Mar 2026 08:30 EST", "2026-03-02T08:30:00-05:00"],
    ["Mon, 2 Mar 26 08:30:00 PDT", "2026-03-02T08:30:00-07:00"],
    ["Mon, 02 Mar 99 08:30:00 GMT", "1999-03-02T08:30:00Z"],
    ["2026-03-02T08:30:00Z", "2026-03-02T08:30:00Z"],
    ["2026-03-02T08:30Z", "2026-03-02T08:30:00Z"],
    ["2026-03-02T08:30+02:00", "2026-03-02T08:30:00+02:00"],
    ["2026-03-02T08:30:00.123+02:00", "2026-03-02T08:30:00+02:00"],
    ["2026-03-02", "2026-03-02T00:00:00Z"],
    ["  2026-03-02 08:30 \n", "2026-03-02T08:30:00Z"],
    ["Mon, 31 Feb 2026 08:30:00 GMT", null],
    ["2026-13-01", null],
    ["2026-03-02T25:00:00Z", null],
    ["yesterday", null],
    ["", null],
    ["0", null]
  ])("%j", (text, date) => {
    expect(feedDate(text)).toBe(date)
  })

  test("of any characters is a date that is one, or none", () => {
    const bits = fc.array(
      fc.constantFrom(
        "2026",
        "-",
        "03",
        "02",
        "T",
        ":",
        "08",
        "30",
        "Z",
        "+",
        "Mar",
        " ",
        "Mon,",
        "GMT",
        "EST",
        ".5",
        "99"
      ),
      { maxLength: 12 }
    )
    fc.assert(
      fc.property(bits, (parts) => {
        const date = feedDate(parts.join(""))
        if (date !== null) expect(Number.isNaN(Date.parse(date))).toBe(false)
      }),
      { numRuns: 1000, seed: 63 }
    )
    expect(feedDate(`2026-03-02${" ".repeat(100_000)}x`)).toBeTypeOf("string")
  })
})

describe("a focal point", () => {
  test.each([
    ["0.3 0.4", { x: 0.3, y: 0.4 }],
    ["30% 40%", { x: 0.3, y: 0.4 }],
    ["30 40", { x: 0.3, y: 0.4 }],
    ["top left", { x: 0, y: 0 }],
    ["left top", { x: 0, y: 0 }],
    ["BottomRight", { x: 1, y: 1 }],
    ["center", { x: 0.5, y: 0.5 }],
    ["top", { x: 0.5, y: 0 }],
    ["right", { x: 1, y: 0.5 }],
    ["30%,top", { x: 0.3, y: 0 }],
    ["0.3", undefined],
    ["top top", undefined],
    ["1 2 3", undefined],
    ["120% 0%", undefined],
    ["-1 0", undefined],
    ["smart", undefined],
    ["", undefined],
    ["somewhere", undefined]
  ])("%s", (text, point) => {
    expect(readFocus(text)).toEqual(point)
  })

  test("lies within the picture", () => {
    const share = fc.oneof(
      fc.float({ min: 0, max: 200, noNaN: true }).map(String),
      fc.constantFrom("top", "left", "50%", "center")
    )
    fc.assert(
      fc.property(share, share, (x, y) => {
        const point = readFocus(`${x} ${y}`)
        if (point !== undefined) for (const part of [point.x, point.y]) expect(part >= 0 && part <= 1).toBe(true)
      }),
      { numRuns: 300, seed: 64 }
    )
  })
})

describe("a slug", () => {
  test.each([
    ["The Ferry Returns", "the-ferry-returns"],
    ["Crème brûlée", "creme-brulee"],
    ["Straße nach Łódź", "strasse-nach-lodz"],
    ["It's here", "its-here"],
    ["  --a--b--  ", "a-b"],
    ["con", "article-con"],
    ["LPT1", "article-lpt1"],
    ["100%", "100"],
    ["../../etc/passwd", "etc-passwd"],
    ["ميناء", expect.stringMatching(/^article-[0-9a-f]{8}$/)],
    ["", expect.stringMatching(/^article-[0-9a-f]{8}$/)],
    ["ß", "ss"]
  ])("of %j", (name, slug) => {
    expect(slugify(name)).toEqual(slug)
  })

  test("is always safe as a folder, and the slug of itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const slug = slugify(name)
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
        expect(slug.length).toBeLessThanOrEqual(longestSlug)
        expect(slug).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)$/)
        expect(slugify(slug)).toBe(slug)
      }),
      { numRuns: 1000, seed: 65 }
    )
  })

  test.each([
    ["articles/ferry.md", "ferry"],
    ["articles/2026-03-01-ferry.md", "ferry"],
    ["articles/ferry.ar.md", "ferry"],
    ["articles/ferry.v2.md", "ferry.v2"],
    ["articles/ferry/index.md", "ferry"],
    ["articles/ferry/index.fr.md", "ferry"],
    ["articles/index.md", "index"],
    ["articles/2026-03-01-.md", "2026-03-01-"],
    ["ferry", "ferry"]
  ])("begins with the stem of its file: %s", (source, stem) => {
    expect(stemOf(source)).toBe(stem)
  })

  test.each([
    ["ferry.ar", "ferry", "ar"],
    ["ferry.pt-BR", "ferry", "pt-BR"],
    ["ferry.xx", "ferry.xx", undefined],
    ["ferry", "ferry", undefined],
    [".en", ".en", undefined],
    ["a.b.en", "a.b", "en"]
  ])("leaves the language to it: %s", (file, stem, language) => {
    expect(languageOfStem(file)).toEqual({ stem, language })
  })
})

describe("the script of a text", () => {
  test.each([
    ["The ferry", "Latin"],
    ["عادت العبّارة", "Arabic"],
    ["המעבורת", "Hebrew"],
    ["Паром", "Cyrillic"],
    ["渡轮回来了", "Han"],
    ["フェリーがもどった", "Kana"],
    ["페리", "Hangul"],
    ["नौका", "Devanagari"],
    ["ferry 渡轮", "Latin"],
    ["123 !?", undefined],
    ["", undefined]
  ])("of %s", (text, script) => {
    expect(mainScript(text)).toBe(script)
  })

  test("counts letters and nothing else", () => {
    expect([...scriptCounts("ab 12 غ 字")]).toEqual([
      ["Latin", 2],
      ["Arabic", 1],
      ["Han", 2.5]
    ])
  })
})

describe("credits of any length", () => {
  test.each([
    ["blanks", `a${" ".repeat(690)}b`],
    ["brackets", "(".repeat(690)],
    ["brackets that close", "()".repeat(340)],
    ["slashes", "a/".repeat(340)],
    ["dashes", "a – ".repeat(170)],
    ["sentences", "A. ".repeat(230)],
    ["labels", "Photo: ".repeat(99)],
    ["names", "Anna Bo ".repeat(85)]
  ])("end: %s", (_, line) => {
    for (let round = 0; round < 20; round += 1) readCaption(`${line}${round}`)
    expect(readCaption(`${"x".repeat(800)} (Jane Doe/AFP)`)).toBeUndefined()
  })

  test("keep what was written, whatever that is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const credit = readCredit(text)
        if (credit !== undefined) expect(credit.text).toBe(text.trim())
        const caption = readCaption(`${text} (Jane Doe/REUTERS)`)
        if (caption !== undefined) expect(`${text} (Jane Doe/REUTERS)`).toContain(caption.text)
      }),
      { numRuns: 300, seed: 66 }
    )
  })

  test("know agencies whatever their case", () => {
    for (const name of ["Reuters", "REUTERS", "afp", "AP Photo"]) expect(isAgency(name), name).toBe(true)
    expect(isAgency("Jane Doe")).toBe(false)
    expect(isPictureAgency("Getty Images")).toBe(true)
    expect(isPictureAgency("Reuters")).toBe(false)
  })
})
