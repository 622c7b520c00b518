/**
 * The bytes that every network is given, over hostile titles: a digest for each network, so that an
 * unintended change of the catalogue or of the code names the network that it affects.
 */
import { createHash } from "node:crypto"
import { expect, test } from "vitest"
import { serviceRequests } from "../../src/networks/api/services.ts"
import { networks } from "../../src/networks/index.ts"
import type { Network } from "../../src/networks/Network.ts"
import { payload } from "../../src/networks/payload.ts"
import { postText } from "../../src/networks/payload/postText.ts"
import type { PayloadSettings, Share } from "../../src/networks/payload/Share.ts"
import { shareLink } from "../../src/networks/payload/shareLink.ts"
import { wellFormed } from "../../src/networks/payload/wellFormed.ts"
import { hostileTitles } from "./hostileTitles.ts"
import { plain, share } from "./share.ts"

const full: PayloadSettings = {
  hashtags: ["#News", "climate change", "سوق", "2026", ...Array.from({ length: 30 }, (_, index) => `tag${index}x`)],
  instances: Object.fromEntries(networks.map(({ id }) => [id, `${id}.example/path`])),
  accounts: Object.fromEntries(networks.map(({ id }) => [id, "@example"])),
  pinterest: { board: "1234567890", button: true }
}

/** Each title in three articles, each with a bare config and with a full one. */
const cases: ReadonlyArray<readonly [Share, PayloadSettings]> = hostileTitles.flatMap((title) => {
  const alike = share({ title, text: title, description: `${title}. ${title}` })
  const mentions = share({
    title,
    text: `@someone@example.social and @all: ${title}`,
    description: `${title}\nSecond line.\r\n${"A sentence of some length. ".repeat(60)}`,
    language: "ar-EG",
    tags: [title, "city, life"],
    url: `https://news.example.org/${"long-".repeat(20)}?a=b&c=d#e`
  })
  const bare = share({
    title,
    description: "",
    language: "und",
    published: null,
    tags: [],
    pageMetadata: "meta",
    pictures: { ...share().pictures, tall: null }
  })
  return [
    [alike, plain],
    [alike, full],
    [mentions, { ...plain, hashtags: ["news", "harbour"] }],
    [mentions, full],
    [bare, plain],
    [bare, full]
  ]
})

/** The link by its facts alone, also of a network that closed or that needs a key. */
const linkOf = (given: Share, network: Network, settings: PayloadSettings): string | undefined =>
  shareLink(network, postText(wellFormed(given), network, settings).fields, settings.instances[network.id])

const digestOf = (made: unknown): string => createHash("sha256").update(JSON.stringify(made)).digest("hex")

test("payload, request and link of every network are the ones that were published", async () => {
  let all = 0
  const lines = networks.map((network) => {
    const links = cases.map(([given, settings]) => linkOf(given, network, settings))
    const payloads = cases.map(([given, settings]) => payload(given, network, settings))
    const count = links.filter((link) => link !== undefined).length
    all += count
    const digest = createHash("sha256")
      .update(JSON.stringify([links, payloads]))
      .digest("hex")
    return `${network.id} ${count} ${digest}`
  })
  const services = digestOf(cases.map(([given]) => serviceRequests(given)))
  await expect([...lines, `services ${services}`, `${all} links`, ""].join("\n")).toMatchFileSnapshot(
    "../golden/shares/digests.txt"
  )
})
