/** Who may read an article whole, in the words of every system, and what is done with words that nobody understands. */
import { describe, expect, test } from "vitest"
import { codesOf, readOne } from "../project.ts"

const teaser = "The ferry came back on Monday, and three hundred people waited for it on the quay."
const body = `${teaser}\n\n<!--more-->\n\n<p class="premium">PAID words.</p>\n`
const front = (...lines: ReadonlyArray<string>): string =>
  `---\ntitle: Ferry\ndate: 2024-03-01\n${lines.join("\n")}\n---\n`
const read = (...lines: ReadonlyArray<string>) => readOne("ferry.md", front(...lines) + body)

describe("an article is for some readers only", () => {
  test.each([
    ["paywall: true", "locked"],
    ["paywall: yes", "locked"],
    ["paywall: more", "locked"],
    ["paywall: <!--more-->", "locked"],
    ["paywall: <!-- more -->", "locked"],
    ["paywall: subscribers", "locked"],
    ["paywall: metered", "metered"],
    ["free: false", "locked"],
    ["isAccessibleForFree: false", "locked"],
    ["is_accessible_for_free: 'no'", "locked"],
    ["premium: true", "locked"],
    ["gated: true", "locked"],
    ["isPremium: yes", "locked"],
    ["members_only: true", "locked"],
    ["subscribersOnly: true", "locked"],
    ["paid: true", "locked"],
    ["locked: true", "locked"],
    ["access: paid", "locked"],
    ["access: members", "locked"],
    ["access: Subscribers only", "locked"],
    ["access: metered", "metered"],
    ["tier: gold", "locked"],
    ["tiers: [{ slug: gold }, { slug: silver }]", "locked"],
    ["content_tier: metered", "metered"],
    ["visibility: members", "locked"],
    ["visibility: paid", "locked"],
    ["visibility: tiers", "locked"],
    ["audience: only_paid", "locked"],
    ["params: { premium: true }", "locked"],
    ["extra: { paywall: true }", "locked"],
    ["free: true\npremium: true", "locked"],
    ["meta: { paywall: true }", "locked"],
    ["page: { premium: true }", "locked"],
    ["subscription_required: true", "locked"],
    ["patrons_only: true", "locked"],
    ["requires_login: yes", "locked"],
    ["exclusive: true", "locked"],
    ["membership: gold", "locked"],
    ["kostenpflichtig: true", "locked"],
    ["有料: true", "locked"],
    ["kostenpflichtig: ja", "locked"],
    ["有料: はい", "locked"],
    ["payant: oui", "locked"],
    ["de pago: sí", "locked"],
    ["платный: да", "locked"],
    ["members: oui", "locked"],
    ["premium: ja", "locked"],
    ["paywall: oui", "locked"],
    ["access: nein", "locked"],
    ["tier: 0", "locked"]
  ])("%s", async (lines, contentTier) => {
    const { article, draft, findings } = await read(lines)
    expect(article).toMatchObject({ text: teaser, paywall: [], contentTier })
    expect([draft, codesOf(findings).filter((code) => code.startsWith("FF11"))]).toEqual([false, []])
  })

  test.each([
    ["paywall: .premium", [".premium"]],
    ["paywall: [.premium]", [".premium"]],
    ["paywall: p.premium", []],
    ["paywall: '[class~=premium]'", []],
    ["paywall: .premium\naccess: public", [".premium"]]
  ])("with a selector: %s", async (lines, paywall) => {
    const { article } = await read(lines)
    expect(article).toMatchObject({ text: teaser, paywall, contentTier: "locked" })
  })
})

describe("an article is for everybody", () => {
  test.each([
    ["paywall: false", "free"],
    ["paywall: none", "free"],
    ["paywall: false\nvisibility: paid", "free"],
    ["free: true", "free"],
    ["premium: false", "free"],
    ["access: public", "free"],
    ["access: everyone", "free"],
    ["tier: free", "free"],
    ["visibility: public", "free"],
    ["tags: [harbour]", undefined],
    ["paywall:", undefined],
    ["members: [Ann, Bo]", undefined],
    ["plus: 4", undefined],
    ["exclusive: the mayor", undefined],
    ["meta: { free: lunch }", undefined],
    ["membership: free", "free"],
    ["locked: 2024-03-02", undefined],
    ["audience: sailors", undefined],
    ["payant: non", undefined],
    ["premium: nein", "free"],
    ["paywall: いいえ", "free"]
  ])("%s", async (lines, contentTier) => {
    const { article, findings } = await read(lines)
    expect(article.text).toContain("PAID")
    expect([article.paywall, article.contentTier]).toEqual([undefined, contentTier])
    expect(codesOf(findings)).not.toContain("FF1111")
  })
})

describe("in doubt the whole text is kept back, and the field is named", () => {
  test.each([
    ["paywall: maybe not", 4],
    ["paywall: .premium:hover", 4],
    ["paywall: [.premium, '<b>']", 4],
    ["paywall: { class: premium }", 4],
    ["paywall: []", 4],
    ["paywall: 3", 4],
    ["paywall: .premum", 4],
    ["paywall: [.premium, .members]", 4],
    ["paywall: <!-- end of the free part -->", 4],
    ["free: .premium", 4],
    ["premium: gold", 4],
    ["access: sailors", 4],
    ["tags: [a]\npaywal: true", 5],
    ["tags: [a]\npremum: true", 5],
    ["tags: [a]\nmembersonli: true", 5]
  ])("%s", async (lines, line) => {
    const { article, draft, findings } = await read(lines)
    expect([article.text, article.html, article.title, draft]).toEqual(["", "", "Ferry", false])
    expect(findings.filter(({ code }) => code === "FF1111")).toMatchObject([
      { severity: "error", file: "articles/ferry.md", line }
    ])
  })

  test("a class without its dot gets it in the hint", async () => {
    const { findings } = await read("paywall: vip-part")
    expect(findings.find(({ code }) => code === "FF1111")?.fix).toContain("`.vip-part`")
  })
})

test.each([
  ["paywall: .premium", "", teaser],
  ["paywall: true", "paywall: false", teaser],
  ["paywall: .nothing", "paywall: true", ""],
  ["free: false", "", teaser]
])("a sidecar is stronger: %s over %s", async (beside, inside, text) => {
  const { article } = await readOne("ferry.md", front(inside) + body, { "articles/ferry.meta.yaml": `${beside}\n` })
  expect(article.text).toBe(text)
})

test("what a sidecar sets free is free", async () => {
  const more = { "articles/ferry.meta.yaml": "paywall: false\n" }
  expect((await readOne("ferry.md", front("premium: true") + body, more)).article.text).toContain("PAID")
})
