/** Accounts and addresses of people, as they are written in front matter, configs and pages. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { fediverseHandle } from "../../src/text/fediverseHandle.ts"
import { isEmail } from "../../src/text/isEmail.ts"
import { xHandle } from "../../src/text/xHandle.ts"

describe("an account of X", () => {
  test.each([
    ["@mina", "@mina"],
    ["mina", "@mina"],
    [" @mina ", "@mina"],
    ["https://x.com/mina", "@mina"],
    ["http://www.twitter.com/Mina_1/", "@Mina_1"],
    ["HTTPS://X.COM/mina", "@mina"],
    ["@fifteen_letters", "@fifteen_letters"]
  ])("%j is %s", (written, handle) => {
    expect(xHandle(written)).toBe(handle)
  })

  test.each([
    "",
    "@",
    "@sixteen_letters_",
    "mina.news",
    "mi na",
    "@مينا",
    "https://x.com/",
    "https://x.com/mina/status/1",
    "https://evil.example/x.com/mina",
    "https://x.com.evil.example/mina",
    "https://notx.com/mina",
    "javascript:mina",
    '"><script>',
    "@mina\n@other"
  ])("%j is none", (written) => {
    expect(xHandle(written)).toBeUndefined()
  })
})

describe("an account of the Fediverse", () => {
  test.each([
    ["@mina@social.example", "@mina@social.example"],
    ["mina@social.example", "@mina@social.example"],
    ["https://social.example/@mina", "@mina@social.example"],
    ["https://social.example/users/mina/", "@mina@social.example"],
    ["@Mina@SOCIAL.example", "@Mina@social.example"],
    ["@mina@bücher.example", "@mina@xn--bcher-kva.example"],
    ["@mina.b-c_d@a.b.example", "@mina.b-c_d@a.b.example"]
  ])("%j is %s", (written, handle) => {
    expect(fediverseHandle(written)).toBe(handle)
  })

  test.each([
    "",
    "@mina",
    "mina",
    "@mina@localhost",
    "@mina@social.example.",
    "@mina@.example.",
    "@mina@..",
    "@mina@social.example:8080",
    "@mina@social.example/path",
    "@mina@social.example?x",
    "@a@b@c.example",
    "@mi na@social.example",
    "@mina@so cial.example",
    "@mina@a%2f.b",
    "acct:mina@social.example",
    "https://social.example/@mina/1",
    "https://social.example/mina",
    '@mina@"><script>.example'
  ])("%j is none", (written) => {
    expect(fediverseHandle(written)).toBeUndefined()
  })
})

describe("an e-mail address", () => {
  test.each([
    "a@b.co",
    "a.b+c@mail.example.org",
    "A-B_c=d@EXAMPLE.org",
    "o'b".replace("'", "") + "@example.org",
    "ü@bücher.example",
    "بريد@مثال.example"
  ])("%j is one", (text) => {
    expect(isEmail(text)).toBe(true)
  })

  test.each([
    "",
    "a",
    "a@b",
    "@b.co",
    "a@",
    "a@@b.co",
    "a@b@c.co",
    "a@.co",
    "a@b.",
    "a@b..co",
    "a b@c.de",
    "a@b.co\n",
    "a@b.co\r\nBcc: x@y.zz",
    "a@b.co?subject=x",
    "a%40b@c.de",
    "<a@b.co>",
    "Mina <a@b.co>",
    "a@b.co,c@d.ee",
    "a@b.co;c@d.ee",
    "mailto:a@b.co",
    'a"b@c.de',
    "a\\b@c.de",
    "a|b@c.de",
    "a[b]@c.de",
    "a\u0000b@c.de",
    "a\u001b[31m@c.de",
    "a\u202eb@c.de",
    "a\u200bb@c.de",
    "a\ud800@c.de"
  ])("%j is none", (text) => {
    expect(isEmail(text)).toBe(false)
  })
})

describe("any text", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc
      .array(
        fc.constantFrom(
          "@",
          "a",
          "mina",
          ".",
          "example",
          "org",
          "https://",
          "x.com/",
          "/",
          " ",
          "\n",
          '"',
          "<",
          "%",
          "\u202e"
        ),
        {
          maxLength: 9
        }
      )
      .map((parts) => parts.join(""))
  )

  test("is an account of its one form or none", () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(xHandle(written) ?? "@a").toMatch(/^@\w{1,15}$/)
        expect(fediverseHandle(written) ?? "@a@b.c").toMatch(/^@[\w.-]+@[a-z0-9._-]+\.[a-z0-9_-]+$/)
      }),
      { seed: 6, numRuns: 2000 }
    )
  })

  test("that is an account is the same account the second time", () => {
    fc.assert(
      fc.property(text, (written) => {
        const [x, fediverse] = [xHandle(written), fediverseHandle(written)]
        if (x !== undefined) expect(xHandle(x)).toBe(x)
        if (fediverse !== undefined) expect(fediverseHandle(fediverse)).toBe(fediverse)
      }),
      { seed: 6, numRuns: 2000 }
    )
  })

  test("that is an address of mail stands in a link as it is, and adds nothing to it", () => {
    fc.assert(
      fc.property(text, (written) => {
        if (!isEmail(written)) return
        const link = new URL(`mailto:${written}`)
        expect(decodeURIComponent(link.pathname)).toBe(written)
        expect(link.search + link.hash).toBe("")
      }),
      { seed: 6, numRuns: 3000 }
    )
  })
})
