/** What each kind of setting takes and refuses; a value that is refused is told what was expected, in words. */
import { describe, expect, test } from "vitest"
import { decodeConfig } from "../../src/config/loadConfig.ts"
import { decodeFeedDefinition } from "../../src/config/feedDefinition.ts"

const site = { url: "https://news.example.org/", title: "Example News" }

type Path = ReadonlyArray<string>

/** The least config with a value at a path. */
const withValue = (path: Path, value: unknown): unknown => {
  const [first = "", ...rest] = path
  const inner = rest.reduceRight<unknown>((below, part) => ({ [part]: below }), value)
  return first === "site" ? { site: { ...site, ...(inner as object) } } : { site, [first]: inner }
}

const refusals = (path: Path, value: unknown): ReadonlyArray<string> => {
  const result = decodeConfig("/project", withValue(path, value))
  return result._tag === "Success" ? [] : result.failure.findings.map(({ message, fix }) => `${message} ${fix}`)
}

interface Kind {
  readonly paths: ReadonlyArray<string>
  readonly takes: ReadonlyArray<unknown>
  readonly refuses: ReadonlyArray<unknown>
  readonly words: RegExp
}

const kinds: Readonly<Record<string, Kind>> = {
  "an address": {
    paths: ["hub", "site.icon", "comments.reply.webmention"],
    takes: [
      "https://hub.example.org",
      "http://hub.example.org/?a=1#b",
      "HTTPS://HUB.example.org/",
      "https://مثال.example/",
      "https://hub.example.org:8443/a/b"
    ],
    refuses: [
      "hub.example.org",
      "//hub.example.org",
      "/hub",
      "https:hub.example.org",
      "https:/hub.example.org",
      "https:\\\\hub.example.org",
      "https://",
      "https://a b/",
      " https://hub.example.org",
      "https://hub.example.org\n",
      "javascript:alert(1)",
      "data:text/html,x",
      "ftp://hub.example.org/",
      "mailto:a@example.org",
      "file:///etc/passwd",
      "",
      5,
      null,
      ["https://hub.example.org"]
    ],
    words: /address that begins with https:\/\/ or http:\/\//
  },
  "the address of a folder": {
    paths: ["site.url"],
    takes: ["https://news.example.org", "http://news.example.org/a/b", "https://news.example.org:8080/"],
    refuses: ["https://news.example.org/?x=1", "https://news.example.org/#top", "news.example.org", "https://a/ ", 1],
    words: /without a password, \? or #/
  },
  "a language": {
    paths: ["site.language"],
    takes: ["en", "ar-EG", "pt-BR", "zh-Hant-TW", "EN", "sr-Latn", "de-CH-1996", "en_US", "english"],
    refuses: ["", "english language", "x", "e", "en-", "-en", "123", 5, true],
    words: /language tag such as en, ar or pt-BR/
  },
  "a time zone": {
    paths: ["site.timeZone"],
    takes: ["UTC", "Europe/Paris", "Asia/Riyadh", "America/Argentina/Ushuaia", "Etc/GMT+3"],
    refuses: ["", "Paris", "Europe/Atlantis", "GMT plus three", 3, null],
    words: /time zone such as UTC/
  },
  "a colour": {
    paths: ["site.accent"],
    takes: ["#0b6e4f", "#FFFFFF"],
    refuses: ["", "red", "#fff", "#0b6e4f00", "0b6e4f", "#0b6e4g", " #0b6e4f", 725583],
    words: /colour such as #0b6e4f/
  },
  "some text": {
    paths: ["articles", "feeds", "site.title", "comments.hideFile", "widgets.latestNews.feed"],
    takes: ["a", "posts/all", "أخبار", " a "],
    refuses: ["", " ", "\t\n", 2026, false, null, ["a"]],
    words: /some text/
  },
  "an e-mail address": {
    paths: ["comments.reply.email"],
    takes: ["letters@example.org", "a+b@mail.example.org", false],
    refuses: [
      "letters",
      "@example.org",
      "a@b",
      "a b@example.org",
      "a@example.org?subject=x",
      "<a@example.org>",
      true,
      5
    ],
    words: /letters@example\.org|e-mail address/
  },
  "a place on a page": {
    paths: ["comments.reply.form"],
    takes: ["#comment-form", "#تعليق", false],
    refuses: ["", "#", "comment-form", "# form", "#a#b", true],
    words: /#comment-form/
  },
  "a number of items": {
    paths: ["widgets.latestNews.limit", "widgets.latestComments.limit"],
    takes: [1, 10, 100],
    refuses: [0, -1, 101, 1.5, "10", null],
    words: /number from 1 to 100|an integer/
  },
  "a permalink": {
    paths: ["permalink"],
    takes: [
      "/:slug/",
      "/:slug",
      "/news/:year/:month/:day/:slug.html",
      "/:lang/:section/:title/:slug/",
      "/a/:category-:slug"
    ],
    refuses: [
      "",
      ":slug",
      "news/:slug",
      "/news/",
      "//evil.example/:slug",
      "/\\evil.example/:slug",
      "https://news.example.org/:slug",
      "/:yaer/:slug/",
      "/:slugs/",
      "/:Year/:slug/",
      "/:constructor/:slug/",
      5
    ],
    words: /path such as .*:slug/
  },
  "a pattern of pages": {
    paths: ["pages", "pages.files"],
    takes: ["dist/**/*.html", ["a/*.html", "b/*.html"], "*.html", "..a/*.html"],
    refuses: ["", " ", "/srv/*.html", "\\srv\\*.html", "C:/site/*.html", "../*.html", "a/../../b", "a\\..\\b", 5],
    words: /pattern/
  },
  "font files": {
    paths: ["cards.fonts"],
    takes: [
      [],
      ["fonts/a.ttf", "b.OTF", "c.woff", "d.woff2"],
      [{ file: "a.ttf", languages: ["ur"], scripts: ["Arab"], weight: 600, style: "italic" }]
    ],
    refuses: [["a.woff3"], ["a.txt"], [".ttf"], ["fonts/.otf"], [5], "a.ttf"],
    words: /font|array/
  },
  "a person": {
    paths: ["site.author"],
    takes: ["Lena Haddad", { name: "Lena Haddad" }, { name: "Lena Haddad", x: "@lena" }],
    refuses: [5, [], true, null],
    words: /a name, or a person/
  },
  "a choice": {
    paths: ["theme"],
    takes: ["light", "dark"],
    refuses: ["", "Light", "black", 1, null],
    words: /"light" \| "dark"/
  }
}

describe.each(Object.entries(kinds))("%s", (_, { paths, takes, refuses, words }) => {
  test.each(paths)("at %s takes what it should", (path) => {
    for (const value of takes) expect([value, refusals(path.split("."), value)]).toEqual([value, []])
  })

  test.each(paths)("at %s refuses the rest, once, and says what was expected", (path) => {
    for (const value of refuses) {
      const found = refusals(path.split("."), value)
      expect([value, found.length]).toEqual([value, 1])
      expect(found[0]).toMatch(words)
      expect(found[0]).toMatch(/^`[\w.[\]]+` is (?:not right|empty): Expected .+\. Write .+\.$/)
      expect(found[0]).not.toMatch(/Schema|undefined|Address\b|LanguageTag|PagePattern|FontFile|Permalink/)
    }
  })
})

describe("what belongs together", () => {
  test("`inject` without `pages` says what is missing", () => {
    expect(refusals(["inject"], true)).toEqual([expect.stringContaining("`pages:` too")])
    expect(refusals(["inject"], false)).toEqual([])
  })

  test.each([
    [[], "`pages` is empty. Write at least one."],
    [{ files: [] }, "`pages.files` is empty. Write at least one."]
  ])("pages: %j says that it is empty", (pages, words) => {
    expect(refusals(["pages"], pages)).toEqual([words])
  })

  test.each([null, [], "text", 5, true, undefined])("a config that is %j is none", (config) => {
    const result = decodeConfig("/project", config)
    expect(result).toMatchObject({
      _tag: "Failure",
      failure: { exitCode: 2, findings: [{ code: "FF2001", message: expect.stringMatching(/no settings|object/) }] }
    })
  })

  test("a setting that is there without a value is told like any other, so that a lost variable is seen", () => {
    expect(refusals(["hub"], undefined)).toEqual([expect.stringContaining("`hub` is not right")])
  })
})

describe("a feed's file", () => {
  const problems = (text: string) => {
    const decoded = decodeFeedDefinition("city", `title: City\n${text}\n`, "feeds/city.yaml")
    return decoded._tag === "Failure" ? decoded.failure.map(({ message }) => message) : []
  }

  test.each(["language: en-a", "language: abcdefgh-x", "languages: [en, x-]", "language: 5"])(
    "holds its languages against the same rule: %s",
    (text) => {
      expect(problems(text)).toEqual([expect.stringContaining("language tag such as en, ar or pt-BR")])
    }
  )

  test.each(["https://", "https:/a.example/x.png", "a.png", "javascript:alert(1)"])("and its addresses: %s", (feed) => {
    expect(problems(`podcast: { newFeed: "${feed}" }`)).toEqual([expect.stringContaining("begins with https://")])
  })
})
