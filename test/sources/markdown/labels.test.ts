/** Labels and addresses of links, which are looked for in fewer places than markdown-it would: what is found is the same. */
import MarkdownIt from "markdown-it"
import { expect, describe, test } from "vitest"
import fc from "fast-check"
import { closedLabels } from "../../../src/sources/markdown/closedLabels.ts"
import { plainAddresses } from "../../../src/sources/markdown/plainAddresses.ts"

const given = new MarkdownIt({ html: true })
const bounded = new MarkdownIt({ html: true })
closedLabels(bounded)
plainAddresses(bounded)

describe("a text is read as before", () => {
  test.each([
    ["a link before a bracket that nothing closes", "[a](b) [c", '<p><a href="b">a</a> [c</p>\n'],
    [
      "a link behind brackets that nothing closes",
      `${"[".repeat(30)}[a](b)`,
      `<p>${"[".repeat(30)}<a href="b">a</a></p>\n`
    ],
    ["a picture before one that nothing closes", "![a](b) ![c", '<p><img src="b" alt="a"> ![c</p>\n'],
    ["a bracket that only code closes", "[a `]`", "<p>[a <code>]</code></p>\n"],
    ["a bracket that only an escape closes", "[a \\]", "<p>[a ]</p>\n"],
    ["a link in brackets", "[[a](b)]", '<p>[<a href="b">a</a>]</p>\n'],
    [
      "an address in words",
      "<https://xn--p1ai.example/a_b>",
      '<p><a href="https://xn--p1ai.example/a_b">https://рф.example/a_b</a></p>\n'
    ]
  ])("%s", (_, text, html) => {
    expect(bounded.render(text)).toBe(html)
  })

  test("whatever it holds", () => {
    const parts = fc.array(
      fc.constantFrom("[", "]", "![", "(b)", "a", " ", "`", "\\", "<b>", "<https://a.example/>", "*", "[r]", "\n"),
      { maxLength: 30 }
    )
    fc.assert(
      fc.property(parts, (made) => {
        for (const text of [made.join(""), `${made.join("")}\n\n[r]: /r\n`])
          expect(bounded.render(text)).toBe(given.render(text))
      }),
      { numRuns: 2000, seed: 12 }
    )
  })

  test("whatever the address", () => {
    const parts = fc.array(
      fc.constantFrom(
        "https://",
        "http://",
        "a",
        "b1",
        "-",
        ".",
        "/",
        "xn--",
        "рф",
        "_",
        "example",
        "A",
        ":80",
        "%20",
        "?",
        "?v=",
        "&",
        "#",
        "#a",
        "~",
        "x".repeat(63)
      ),
      { maxLength: 9 }
    )
    fc.assert(
      fc.property(parts, (made) => {
        for (const before of ["https://", "https://a.example/", "", "./", "/", "#"]) {
          const address = before + made.join("")
          expect([bounded.normalizeLink(address), bounded.normalizeLinkText(address)]).toEqual([
            given.normalizeLink(address),
            given.normalizeLinkText(address)
          ])
        }
      }),
      { numRuns: 2000, seed: 12 }
    )
  })
})
