/** The catalogue as data: complete, unambiguous, and readable in its own colours. */
import { readdirSync } from "node:fs"
import { Schema } from "effect"
import * as simpleIcons from "simple-icons"
import type { SimpleIcon } from "simple-icons"
import { describe, expect, test } from "vitest"
import { findNetwork, networks } from "../../src/networks/index.ts"
import { Network } from "../../src/networks/Network.ts"
import { networksOf } from "../../src/sources/furniture/networkNames.ts"

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe("the catalogue", () => {
  test.each(networks.map((network) => [network.id, network] as const))("%s fits the schema", (_, network) => {
    expect(Schema.decodeSync(Network, { onExcessProperty: "error" })(network)).toEqual(network)
  })

  test("holds 117 networks, Google+ and Pinterest first", () => {
    expect(networks).toHaveLength(117)
    expect(networks.slice(0, 2).map(({ id }) => id)).toEqual(["google-plus", "pinterest"])
    const states = Map.groupBy(networks, ({ status }) => status.state)
    expect([...states].map(([state, list]) => [state, list.length])).toEqual([
      ["retired", 8],
      ["active", 87],
      ["unverified", 22]
    ])
  })

  test("has one file for each network, named after its id, and no other file", () => {
    const files = readdirSync(new URL("../../src/networks/catalogue/", import.meta.url))
    expect(files.toSorted()).toEqual(networks.map(({ id }) => `${id}.json`).toSorted())
  })

  test("no name stands for two networks", () => {
    const names = networks.flatMap(({ id, aliases, name }) => [...new Set([id, ...aliases, name.toLowerCase()])])
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    expect(names.filter((name) => name !== name.toLowerCase())).toEqual([])
    // However they are spelt.
    for (const { id, aliases, name } of networks)
      for (const one of [id, name, ...aliases])
        for (const spelt of [one.toUpperCase(), one.replaceAll("-", "_"), one.replaceAll(/[- .]/g, "")])
          expect([spelt, findNetwork(spelt)?.id]).toEqual([spelt, id])
  })

  test("no spelling on a page stands for two networks, or is the name of another", () => {
    const spellings = networks.flatMap(({ id, spellings = [] }) => spellings.map((spelling) => ({ id, spelling })))
    const names = spellings.map(({ spelling }) => spelling)
    expect(names.filter((name, index) => names.indexOf(name) !== index || name !== name.toLowerCase())).toEqual([])
    expect(spellings.filter(({ id, spelling }) => (findNetwork(spelling)?.id ?? id) !== id)).toEqual([])
    for (const { id, spelling } of spellings) expect([spelling, networksOf(spelling)]).toEqual([spelling, [id]])
  })

  test.each(networks.map(({ id, brand }) => [id, brand.color, brand.ink] as const))(
    "%s can be read: ink on %s",
    (_, colour, ink) => {
      const [darker = 0, lighter = 0] = [luminance(colour), ink === "white" ? 1 : 0].toSorted((a, b) => a - b)
      expect((lighter + 0.05) / (darker + 0.05)).toBeGreaterThanOrEqual(4.5)
    }
  )

  test("every retired network has its day", () => {
    const days = networks.flatMap(({ id, status }) => (status.state === "retired" ? [[id, status.date]] : []))
    expect(Object.fromEntries(days)).toEqual({
      "google-plus": "2019-04-02",
      pocket: "2025-07-08",
      digg: "2026-03-13",
      delicious: "2017-06-15",
      stumbleupon: "2018-06-30",
      skype: "2025-05-05",
      typepad: "2025-09-30",
      "google-bookmarks": "2021-09-30"
    })
  })

  test("every link carries the shared address and leaves for https or an app", () => {
    for (const { share } of networks.filter(({ share }) => share.address !== undefined)) {
      const address = (share.address ?? "").replace("{instance}", "example.org")
      expect(new URL(address).protocol).toMatch(share.kind === "uri" ? /^(?:mailto|sms|viber|threema):$/ : /^https:$/)
      expect(share.parameters.some(({ from }) => ["url", "textAndUrl", "descriptionAndUrl"].includes(from))).toBe(true)
    }
  })

  test("an app gets its line breaks as CRLF, a page as they are", () => {
    for (const { share } of networks) expect(share.lineBreaks).toBe(share.kind === "uri" ? "crlf" : undefined)
  })

  test("a network that needs a server says so in its address, and no other does", () => {
    for (const { share, needsInstance } of networks) {
      expect(share.address?.includes("{instance}") ?? false).toBe(needsInstance)
    }
  })
})

describe("icons", () => {
  const free: ReadonlyMap<string, SimpleIcon> = new Map(
    Object.values(simpleIcons).flatMap((icon) => ("slug" in icon ? [[`simple-icons/${icon.slug}`, icon] as const] : []))
  )
  const from = (source: RegExp) => networks.filter(({ icon }) => icon !== undefined && source.test(icon.source))

  test("a brand's icon is that of simple-icons, whose file is CC0", () => {
    const taken = from(/^simple-icons/)
    expect(taken).toHaveLength(63)
    for (const { icon } of taken) {
      const file = free.get(icon?.source ?? "")
      expect(icon?.path).toBe(file?.path)
      expect(file?.license?.type ?? "CC0-1.0").toBe("CC0-1.0")
    }
  })

  test("brands that want no icon in a collection, or whose icon has another licence, have none of theirs", () => {
    for (const id of ["google-plus", "linkedin", "teams", "skype", "lemmy", "douban", "lobsters", "raindrop"])
      expect(findNetwork(id)?.icon?.source ?? "fanfare").toBe("fanfare")
  })
})

describe("findNetwork", () => {
  test.each([
    ["google-plus", "google-plus"],
    ["Google+", "google-plus"],
    ["gplus", "google-plus"],
    ["GPlus", "google-plus"],
    ["googleplus", "google-plus"],
    ["g+", "google-plus"],
    [" pinterest ", "pinterest"],
    ["PINTEREST", "pinterest"],
    ["twitter", "x"],
    ["X", "x"],
    ["fb", "facebook"],
    ["LinkedIn", "linkedin"],
    ["Microsoft Teams", "teams"],
    ["E-mail", "email"],
    ["hn", "hackernews"],
    ["bsky", "bluesky"],
    ["hacker_news", "hackernews"],
    ["Hacker News", "hackernews"],
    ["yahoo_mail", "yahoo-mail"],
    ["outlook_com", "outlook"],
    ["mail_ru", "mailru"],
    ["microsoft_teams", "teams"],
    ["facebook_messenger", "messenger"],
    ["sina_weibo", "weibo"],
    ["copy_link", "copy"],
    ["copylink", "copy"],
    ["message", "sms"],
    ["micro_blog", "microblog"],
    ["google_classroom", "google-classroom"],
    ["kindle_it", "push-to-kindle"],
    ["Truth.Social", "truth-social"],
    ["Mene\u0301ame", "meneame"]
  ])("%s is %s", (name, id) => {
    expect(findNetwork(name)?.id).toBe(id)
  })

  test.each(
    "amazon_wish_list aol_mail balatarin bibsonomy blogger blogmarks bluesky bookmarks_fr box_net buffer copy_link diary_ru diaspora digg diigo douban draugiem email evernote facebook facebook_messenger fark flipboard folkd google_classroom google_gmail google_translate hacker_news hatena houzz instapaper kakao kindle_it known line linkedin livejournal mail_ru mastodon mendeley meneame mewe micro_blog microsoft_teams mix mixi myspace odnoklassniki outlook_com papaly pinboard pinterest plurk pocket print printfriendly pusha push_to_kindle qzone raindrop_io reddit rediff refind sina_weibo sitejot skype slashdot sms snapchat stocktwits svejo symbaloo_bookmarks telegram threads threema trello tumblr twiddla twitter typepad typepad_post viber vk wechat whatsapp wordpress wykop x xing yahoo_mail yummly".split(
      " "
    )
  )("%s, as AddToAny calls it, is known", (name) => {
    expect(findNetwork(name)).toBeDefined()
  })

  test.each(["", "_", "friendster", "amazon", "constructor", "__proto__", "google"])(
    "%j is not the name of a network",
    (name) => {
      expect(findNetwork(name)).toBeUndefined()
    }
  )
})
