/** Names of folders: safe on every file system, the same on every machine, and never one of another article by accident. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { languageOfStem, longestSlug, namesOfPath, slugify, stemOf } from "../../src/text/slug.ts"

const safe = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
/** learn.microsoft.com, naming files: names of devices, whatever ending they have. */
const device = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i

describe("a slug", () => {
  const name = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          "con",
          "nul",
          "-",
          ".",
          "..",
          "/",
          "\\",
          " ",
          "ß",
          "İ",
          "é",
          "e\u0301",
          "سوق",
          "漢",
          "a",
          "1",
          "\ud800"
        ),
        { maxLength: 12 }
      )
      .map((parts) => parts.join(""))
  )

  test.each([
    ["caf%C3%A9", "café"],
    ["uber-uns-f%c3%bcr-alle", "uber-uns-für-alle"],
    ["%d9%85%d8%b1%d9%81%d8%a3", "مرفأ"],
    ["%E6%B8%AF%E5%8F%A3-2026", "港口-2026"],
    ["%D0%BF%D0%BE%D1%80%D1%82", "порт"]
  ])("of a name that is encoded as addresses are is that of what it stands for: %s", (encoded, name) => {
    expect(slugify(encoded)).toBe(slugify(name))
  })

  test.each([
    ["50%25-off", "50-25-off"],
    ["100%af", "100-af"],
    ["%C3%28", "c3-28"]
  ])("of what only looks so is made of its letters: %s", (name, slug) => {
    expect(slugify(name)).toBe(slug)
  })

  test("of any name is a folder on every system", () => {
    fc.assert(
      fc.property(name, (text) => {
        const slug = slugify(text)
        expect(slug).toMatch(safe)
        expect(slug).not.toMatch(device)
        expect(slug.length).toBeLessThanOrEqual(longestSlug)
      }),
      { seed: 12, numRuns: 3000 }
    )
  })

  test("of a slug is the slug", () => {
    fc.assert(
      fc.property(name, (text) => {
        expect(slugify(slugify(text))).toBe(slugify(text))
      }),
      { seed: 12, numRuns: 2000 }
    )
  })

  test("does not change with the form of Unicode or with case", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        expect(slugify(text.normalize("NFD"))).toBe(slugify(text.normalize("NFC")))
      }),
      { seed: 12, numRuns: 1000 }
    )
    expect(slugify("THE HARBOUR")).toBe(slugify("the harbour"))
  })

  test.each([
    ["Über Łódź & ßtraße", "uber-lodz-sstrasse"],
    ["İstanbul", "istanbul"],
    ["Þór Ægir Øst Đuro", "thor-aegir-ost-duro"],
    ["Tom’s “café”", "toms-cafe"],
    ["½ price", "1-2-price"],
    ["ﬁne ①②", "fine-12"],
    ["a‐b–c—d", "a-b-c-d"],
    ["../etc/passwd", "etc-passwd"],
    ["CON", "article-con"],
    ["lpt9", "article-lpt9"],
    ["nul.txt", "nul-txt"],
    ["日本語 news", "news"]
  ])("of %j is %s", (text, slug) => {
    expect(slugify(text)).toBe(slug)
  })

  test("of a name in another script is one of its own, and another for another name", () => {
    const names = ["سوق السمك", "سوق الخضار", "המעבורת", "渡轮", "ferry 渡轮渡轮渡轮渡轮", "Ελλάδα"]
    const slugs = names.map(slugify)
    for (const slug of slugs) expect(slug).toMatch(/^article-[0-9a-f]{8}$/)
    expect(new Set(slugs).size).toBe(names.length)
  })

  test("that is cut ends with a letter, not with the hyphen before the next word", () => {
    for (let length = longestSlug - 6; length <= longestSlug + 2; length += 1) {
      const slug = slugify(`${"a".repeat(length)} word and more words`)
      expect(slug).toMatch(safe)
      expect(slug.startsWith("a".repeat(Math.min(length, longestSlug)))).toBe(true)
    }
  })
})

describe("the stem of a file", () => {
  test.each([
    ["articles/harbour.md", "harbour"],
    ["articles/2026-03-01-harbour.md", "harbour"],
    ["articles/2026-03-01-.md", "2026-03-01-"],
    ["articles/harbour.ar.md", "harbour"],
    ["articles/2026-03-01-harbour.pt-BR.md", "harbour"],
    ["articles/harbour/index.md", "harbour"],
    ["articles/harbour/_index.en.md", "harbour"],
    ["articles/2026-03-01-harbour/index.md", "harbour"],
    ["articles/INDEX.md", "INDEX"],
    ["articles/index.md", "index"],
    ["articles/v1.2.md", "v1.2"],
    ["harbour.txt", "harbour"],
    ["a/b/c/d.html", "d"]
  ])("%s is %s", (file, stem) => {
    expect(stemOf(file)).toBe(stem)
  })

  test.each([
    ["harbour.ar", "harbour", "ar"],
    ["harbour.zh-Hant", "harbour", "zh-Hant"],
    ["a.b.fr", "a.b", "fr"],
    ["harbour.zz", "harbour.zz", undefined],
    ["harbour.AR", "harbour.AR", undefined],
    ["harbour.arabic", "harbour.arabic", undefined],
    [".ar", ".ar", undefined],
    ["ar", "ar", undefined]
  ])("%s has the language %s", (file, stem, language) => {
    expect(languageOfStem(file)).toEqual({ stem, language })
  })
})

describe("the names of a page's path", () => {
  test.each([
    ["harbour.html", "harbour"],
    ["harbour.htm", "harbour"],
    ["harbour.XHTML", "harbour"],
    ["harbour.php", "harbour"],
    ["harbour.aspx", "harbour"],
    ["harbour.php.html", "harbour"],
    ["harbour", "harbour"],
    ["harbour/", "harbour"],
    ["harbour/index.html", "harbour"],
    ["/posts/harbour/index.php", "/posts/harbour"],
    ["2026/harbour.html", "2026/harbour"],
    ["index.html", ""],
    ["release-1.2", "release-1.2"],
    ["release-1.2.html", "release-1.2"],
    ["the-index", "the-index"],
    ["the-index.html", "the-index"],
    ["notes/index", "notes/index"],
    ["node.js", "node.js"],
    [".html", ".html"],
    ["caf%C3%A9.html", "café"],
    ["100%.html", "100%"]
  ])("%s is %s", (path, names) => {
    expect(namesOfPath(path)).toBe(names)
  })
})
