/**
 * Random articles in twelve scripts with permalinks as long as titles, and the
 * limits of every network counted by others: `twitter-text`, `Intl.Segmenter`,
 * Bluesky's own lexicon, and a second reading of each rule.
 */
import { AppBskyFeedPost, RichText } from "@atproto/api"
import twitter from "twitter-text"
import type { Timestamp } from "../../src/model/Timestamp.ts"
import { serviceRequests } from "../../src/networks/api/services.ts"
import { networks } from "../../src/networks/index.ts"
import type { Network } from "../../src/networks/Network.ts"
import { payload, type Payload } from "../../src/networks/payload.ts"
import type { PayloadSettings, Share } from "../../src/networks/payload/Share.ts"
import { plain, share } from "./share.ts"
import { partsOfSlack } from "./partsOfSlack.ts"

/** Words of a script; of those written without blanks, a few characters each. */
const scripts = {
  ar: "الميناء يفتح من جديد بعد عامين العاصفة التي دمرت المدينة والسوق القديم على الرصيف",
  fa: "بندر دوباره پس از دو سال باز شد و کشتی‌ها آمدند می‌گویند",
  he: "הנמל נפתח מחדש אחרי שנתיים של סערה שהחריבה את העיר",
  zh: "港口 两年 之后 重新 开放 第一 艘 船 运来 橙子 风暴 摧毁 城市",
  ja: "港が 二年 ぶりに 再び 開き 最初の 船が オレンジを 運んだ",
  ko: "항구가 이 년 만에 다시 열렸고 첫 배가 오렌지를 싣고 왔다",
  th: "ท่าเรือ เปิด อีกครั้ง หลังจาก สองปี เรือ ลำแรก นำ ส้ม มา",
  hi: "बंदरगाह दो साल बाद फिर खुला पहला जहाज संतरे लाया तूफान",
  bn: "বন্দর দুই বছর পর আবার খুলল প্রথম জাহাজ কমলা এনেছে",
  ru: "порт снова открылся через два года после шторма первый корабль привёз апельсины",
  el: "το λιμάνι άνοιξε ξανά μετά από δύο χρόνια το πρώτο πλοίο",
  en: "the harbour opens again two years after the storm, example.org says 👨‍👩‍👧‍👦 “oranges” café £5 🚢"
} as const

export type Script = keyof typeof scripts
export const scriptNames = Object.keys(scripts) as ReadonlyArray<Script>

/** A generator of numbers from 0 to 1, the same for the same seed (Mulberry32). */
export const numbers = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export interface Case {
  readonly given: Share
  readonly settings: PayloadSettings
}

export const anyCase = (next: () => number): Case => {
  const upTo = (most: number): number => Math.floor(next() * (most + 1))
  const oneOf = <T>(list: ReadonlyArray<T>): T => list[Math.floor(next() * list.length)] as T
  const script = oneOf(scriptNames)
  const separator = script === "zh" || script === "ja" || script === "th" ? "" : " "
  const words = (count: number, between = separator): string =>
    Array.from({ length: count }, () => oneOf(scripts[script].split(" "))).join(between)
  const path = oneOf([
    () => words(4 + upTo(24), "-"),
    () => `${words(3 + upTo(8), "-")}/${words(2 + upTo(20), "-")}/?id=${upTo(1e6)}#${words(1)}`,
    () => "long-".repeat(upTo(390)),
    () => `${upTo(1e6)}`
  ])()
  const url = new URL(`https://akhbar.example.org/2026/11/${path}/`).href
  const title = words(1 + upTo(40))
  return {
    given: share({
      id: `tag:example.org,2026:${upTo(1e9)}`,
      published: "2026-03-01T09:30:00+03:00" as Timestamp,
      url,
      ...(next() < 0.3 ? { shortUrl: `https://s.example.org/${upTo(1e6).toString(36)}` } : {}),
      title,
      text: next() < 0.8 ? title : words(upTo(60)),
      description: words(upTo(next() < 0.1 ? 3000 : 80)),
      language: script,
      site: words(1 + upTo(3)),
      tags: Array.from({ length: upTo(12) }, () => words(1 + upTo(2)))
    }),
    settings: {
      ...plain,
      hashtags: Array.from({ length: upTo(4) }, () => words(1)),
      instances: { mastodon: "example.social", fediverse: "example.social" },
      accounts: next() < 0.5 ? { x: "@example" } : {}
    }
  }
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" })
export const graphemes = (text: string): number => [...segmenter.segment(text)].length

/** 3GPP TS 23.038: letters of the basic table, those that take two septets, and 70 units for anything else. */
const basic = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[\]~|€\f]*$/
const messages = (text: string): number =>
  basic.test(text) ? (text.length + text.replace(/[^^{}\\[\]~|€\f]/g, "").length) / 160 : text.length / 70

const emoji = /\p{RGI_Emoji}/gv

const withoutLinks = (text: string): string => text.replace(/https?:\/\/\S+/g, "x".repeat(23))

/** How much of its limit a text takes, by the network's own rule; at most 1 fits. */
const shares: Readonly<Record<string, (text: string) => number>> = {
  x: (text) => twitter.parseTweet(text).weightedLength / 280,
  bluesky: (text) => Math.max(graphemes(text) / 300, Buffer.byteLength(text) / 3000),
  mastodon: (text) => graphemes(withoutLinks(text)) / 500,
  fediverse: (text) => graphemes(text) / 500,
  threads: (text) => (text.replace(emoji, "").length + Buffer.byteLength((text.match(emoji) ?? []).join(""))) / 500,
  microblog: (text) => text.length / 300,
  viber: (text) => text.length / 200,
  sms: messages,
  threema: (text) => Buffer.byteLength(text) / 3500,
  telegram: (text) => text.length / 4096,
  linkedin: (text) => text.length / 3000,
  facebook: (text) => text.length / 63_206
}

const titles: Readonly<Record<string, number>> = {
  reddit: 300,
  hackernews: 80,
  lemmy: 200,
  pinboard: 255,
  pinterest: 100
}

/** What is wrong with what a network is given for an article; nothing, if all is well. */
export const faultsOf = ({ given, settings }: Case, network: Network): ReadonlyArray<string> => {
  const made = payload(given, network, settings)
  const faults: Array<string> = []
  const check = (isRight: boolean, fault: string): void => {
    if (!isRight) faults.push(`${network.id}: ${fault}`)
  }
  const { id, status, href, reason, text, title = "" } = made
  check((href === null) === (reason !== undefined), `href ${String(href)} with reason ${String(reason)}`)
  check(href === null || Buffer.byteLength(href) < 8000, `a link of ${href?.length} bytes`)
  check(title.length <= (titles[id] ?? Infinity), `a title of ${title.length}`)
  if (status !== "active") return faults
  if (network.id === "email" && href !== null) check(href.length <= 2000, `a letter's link of ${href.length}`)
  if (text !== undefined) {
    check((shares[id]?.(text) ?? 0) <= 1, `a text of ${shares[id]?.(text)} of its limit: ${text}`)
    check(keepsLink(text, given, id), `no link at the end of ${text}`)
  }
  for (const fault of apiFaults(made, given)) check(false, fault)
  return faults
}

/** In the form of a URL or of an IRI, long or short; on Bluesky, whose own form shortens links, its beginning. */
const keepsLink = (text: string, { url, shortUrl }: Share, id: string): boolean => {
  const end = text.split(/\s/).at(-1) ?? ""
  if (id === "bluesky" && end.startsWith("akhbar.example.org/") && end.endsWith("…")) return true
  return URL.canParse(end) && [url, shortUrl].includes(new URL(end).href)
}

const apiFaults = ({ id, api, text }: Payload, { url, shortUrl }: Share): ReadonlyArray<string> => {
  if (api === undefined)
    return text === undefined || !["bluesky", "mastodon", "telegram"].includes(id) ? [] : ["no request"]
  const faults: Array<string> = []
  if (id === "mastodon" && graphemes(withoutLinks(String(api.body["status"]))) > 500) faults.push("a status over 500")
  if (id === "telegram" && String(api.body["text"]).length > 4096) faults.push("a message over 4,096")
  if (id === "pinterest") {
    const limits = { title: 100, description: 800, alt_text: 500, link: 2048 }
    for (const [name, most] of Object.entries(limits))
      if (String(api.body[name] ?? "").length > most) faults.push(`a Pin's ${name} over ${most}`)
  }
  if (id !== "bluesky") return faults
  const { record } = api.body as { readonly record: AppBskyFeedPost.Record }
  const valid = AppBskyFeedPost.validateRecord(record)
  if (!valid.success) faults.push(`Bluesky's lexicon: ${valid.error.message}`)
  if (new RichText({ text: record.text }).graphemeLength > 300) faults.push("a record over 300 graphemes")
  const links = (record.facets ?? []).flatMap(({ index, features }) =>
    features.flatMap((feature) => ("uri" in feature ? [{ index, uri: feature.uri }] : []))
  )
  const shown = links.map(({ index }) => Buffer.from(record.text).subarray(index.byteStart, index.byteEnd).toString())
  if (links.length !== 1 || ![url, shortUrl].includes(String(links[0]?.uri)))
    faults.push("no facet that leads to the article")
  if (!record.text.endsWith(shown[0] ?? "none") || !/^(?:https:\/\/)?(?:akhbar|s)\.example\.org\//.test(shown[0] ?? ""))
    faults.push(`a facet of other bytes: ${shown.join()}`)
  return faults
}

const serviceFaults = ({ given }: Case): ReadonlyArray<string> => {
  const { discord, slack } = serviceRequests(given) as Readonly<
    Record<string, { readonly body: Record<string, unknown> }>
  >
  const faults: Array<string> = []
  const [embed] = (discord?.body["embeds"] ?? []) as ReadonlyArray<Readonly<Record<string, string>>>
  const { title = "", description = "", url = "" } = embed ?? {}
  if (title.length > 256 || description.length > 4096 || url.length > 2048)
    faults.push("a Discord embed over its limits")
  const parts = slack === undefined ? [] : partsOfSlack(slack.body)
  if (parts.reduce((sum, { text, url: link }) => sum + (text ?? link ?? "").length, 0) > 3000)
    faults.push("a Slack message over 3,000")
  return faults
}

export const allFaults = (one: Case): ReadonlyArray<string> => [
  ...networks.flatMap((network) => faultsOf(one, network)),
  ...serviceFaults(one)
]
