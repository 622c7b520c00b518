/** What `sources:` and `allowHosts:` may hold, and what is said of anything else. */
import { Schema } from "effect"
import { describe, expect, test } from "vitest"
import { Config } from "../../src/config/Config.ts"
import { nameOfSource } from "../../src/model/settings/SourceSettings.ts"
import { bad, good } from "./load.ts"

const site = "site: { url: https://a.example.org/, title: A }\n"

describe("the sources of a config", () => {
  test.each([
    ["{ feed: old/rss.xml }", { kind: "feed", from: "old/rss.xml" }, "old/rss.xml"],
    [
      "{ feed: https://b.example.org/feed }",
      { kind: "feed", from: "https://b.example.org/feed" },
      "https://b.example.org/feed"
    ],
    ["{ feed: https://b.example.org/feed, keep: true }", { kind: "feed", keep: true }, "https://b.example.org/feed"],
    ["{ page: HTTPS://b.example.org }", { kind: "page", from: "HTTPS://b.example.org" }, "https://b.example.org/"],
    [
      "{ feed: https://u:pw@b.example.org/feed#x }",
      { from: "https://u:pw@b.example.org/feed#x" },
      "https://b.example.org/feed"
    ],
    ["{ ndjson: articles.ndjson }", { kind: "ndjson", from: "articles.ndjson" }, "articles.ndjson"]
  ])("%s is one, with a name that may be shown", async (entry, settings, name) => {
    const { sources } = await good("fanfare.config.yaml", `${site}sources: [${entry}]\n`)
    expect(sources).toMatchObject([settings])
    expect(sources.map(nameOfSource)).toEqual([name])
  })

  test.each([
    ["{}", /one of \{ ndjson/],
    ["{ feed: a.xml, ndjson: b }", /one of \{ ndjson/],
    ["{ feed: a.xml, page: https://b.example.org/ }", /one of/],
    ["{ ndjson: a, keep: true }", /`keep` for the feed at an address only/],
    ["{ feed: a.xml, keep: true }", /`keep` for the feed at an address only/],
    ["{ page: https://b.example.org/, keep: false }", /`keep` for the feed at an address only/],
    ["{ page: a.html }", /an address that begins with https/],
    ["{ page: file:///etc/passwd }", /an address that begins with https/],
    ["{ feed: 'https://' }", /a file, or an address/],
    ["{ feed: 'https://b.example.org/a b' }", /a file, or an address/],
    ["{ feed: '' }", /some text|a file/],
    ["{ name: posts }", /\{ name, changes \} in a config in code/],
    ["{ name: posts, changes: 3 }", /a function, which only a config in code can have/],
    ["{ name: posts, feed: a.xml }", /one of/],
    ["{ feeds: a.xml }", /no setting `sources\[0\]\.feeds`/]
  ])("%s is none", async (entry, says) => {
    const { findings } = await bad(`${site}sources: [${entry}]\n`)
    expect(findings.map(({ message, line }) => [line, says.test(message)])).toContainEqual([2, true])
  })

  test.each([
    ["[{ ndjson: a }, { ndjson: a }]", '"a" is taken'],
    [
      "[{ feed: https://b.example.org/f }, { feed: 'https://u:pw@b.example.org/f' }]",
      '"https://b.example.org/f" is taken'
    ],
    [
      "[{ feed: 'https://b.example.org/f#1' }, { page: 'https://b.example.org/f#2' }]",
      '"https://b.example.org/f" is taken'
    ],
    ["[{ ndjson: articles }]", '"articles" is taken']
  ])("%s would take each other's articles for their own", async (entries, says) => {
    const { findings } = await bad(`${site}sources: ${entries}\n`)
    expect(findings.map(({ message }) => message).join()).toContain(says)
  })

  test("are wrong without a word of a password in them", async () => {
    for (const entry of [
      "{ page: 'htps://u:hunter2@b.example.org/' }",
      "{ feed: 'https://u:hunter2@ b' }",
      "{ feed: ['https://u:hunter2@b.example.org/'] }"
    ]) {
      const error = await bad(`${site}sources: [${entry}]\n`)
      expect(JSON.stringify([error.detail, error.hint, error.findings])).not.toContain("hunter2")
    }
  })
})

describe("the hosts that are opened", () => {
  test.each(["intranet.example:8080", "127.0.0.1:80", "localhost", "'[::1]:8080'", "münchen.example"])(
    "%s is one",
    async (host) => {
      const { allowHosts } = await good("fanfare.config.yaml", `${site}allowHosts: [${host}]\n`)
      expect(allowHosts).toEqual([host.replaceAll("'", "")])
    }
  )

  test.each([
    "http://intranet.example",
    "intranet.example/feed",
    "'*'",
    "'*.example'",
    "user@intranet.example",
    "'intranet.example:99999'",
    "''",
    "10.0.0.0/8"
  ])("%s is none", async (host) => {
    const { findings } = await bad(`${site}allowHosts: [${host}]\n`)
    expect(findings[0]?.message).toMatch(/a host such as intranet\.example/)
  })
})

test("the shipped schema knows both", () => {
  const { schema } = Schema.toJsonSchemaDocument(Config)
  const text = JSON.stringify(schema)
  for (const word of ["allowHosts", '"page"', '"keep"', '"changes"']) expect(text).toContain(word)
})
