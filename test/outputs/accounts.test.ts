/** The names of `site.accounts`: nearly those of a network is a mistake that is named, anything else is nobody's. */
import { describe, expect, test } from "vitest"
import { networks } from "../../src/networks/index.ts"
import { factFindings } from "../../src/outputs/article/factFindings.ts"
import { edition } from "./exampleNews.ts"

const findings = (accounts: Readonly<Record<string, string>>) => factFindings(edition([], { accounts }).facts)

describe("the accounts of a site", () => {
  test.each([
    ["twiter", "twitter"],
    ["Twittr", "twitter"],
    ["mastadon", "mastodon"],
    ["fediverce", "fediverse"],
    ["tumbler", "tumblr"],
    ["blueksy", "bluesky"]
  ])("under %s are meant for %s", (written, meant) => {
    expect(findings({ [written]: "@example" })).toMatchObject([
      {
        code: "FF5002",
        severity: "warning",
        message: `\`site.accounts\` names "${written}", which no network is called.`,
        fix: `Did you mean \`${meant}\`?`
      }
    ])
  })

  test("under a name of a network, in any case, are no mistake", () => {
    for (const { id, name } of networks.filter(({ id: one }) => !["x", "mastodon", "fediverse"].includes(one)))
      expect([id, findings({ [id]: "@example", [name.toUpperCase()]: "@example" })]).toEqual([id, []])
    expect(findings({ x: "@example", mastodon: "@news@social.example" })).toEqual([])
  })

  test.each(["youtube", "instagram", "github", "tiktok", "wechat", "matrix", "rss", "me", "constructor", ""])(
    "under %j are of a network that fanfare does not know",
    (name) => {
      expect(findings({ [name]: "@example" })).toEqual([])
    }
  )
})
