/**
 * The rules of RSS 2.0, Atom 1.0 and JSON Feed 1.1 that a validator checks,
 * as far as they concern what fanfare writes. Each gives what is wrong, in
 * words; nothing for a valid feed.
 */
import { podcastChannel, podcastItem, podcastNested, type Rule } from "./podcastTags.ts"
import { all, child, children, type Node, readXml } from "./readXml.ts"

const uri = /^[A-Za-z][A-Za-z0-9+.-]*:[0-9A-Za-z;/?:@&=+$.\-_!~*'()%,#]+$/
const rfc2822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d (?:[+-]\d\d[03]0|GMT)$/
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/
const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/
const mediaType = /^[\w.+-]+\/[\w.+-]+$/

const something = /\S/
const any = /^/
const media: Readonly<Record<string, Rule>> = {
  "media:content": { attributes: ["url!", "medium", "type", "width", "height", "fileSize", "duration", "isDefault"] },
  "media:thumbnail": { attributes: ["url!", "width", "height"] },
  "thr:in-reply-to": { most: 1, attributes: ["ref!", "href", "type"] }
}

const rssChannel: Readonly<Record<string, Rule>> = {
  title: { least: 1, most: 1, text: something },
  link: { least: 1, most: 1, text: uri },
  description: { least: 1, most: 1, text: any },
  "atom:link": { least: 1, most: 2, attributes: ["href!", "rel!", "type"] },
  language: { most: 1, text: languageTag },
  copyright: { most: 1, text: something },
  managingEditor: { most: 1, text: /^[\w.+'-]+@[\w-]+(?:\.[\w-]+)+ \(.+\)$/ },
  "dc:creator": { text: something },
  lastBuildDate: { most: 1, text: rfc2822 },
  generator: { most: 1, text: something },
  docs: { most: 1, text: uri },
  ttl: { most: 1, text: /^[1-9]\d*$/ },
  image: { most: 1 },
  pubDate: { most: 1, text: rfc2822 },
  "snf:logo": { most: 1 },
  ...podcastChannel,
  item: { attributes: ["xml:lang"] }
}

const rssItem: Readonly<Record<string, Rule>> = {
  title: { most: 1, text: something },
  link: { least: 1, most: 1, text: uri },
  guid: { least: 1, most: 1, text: something, attributes: ["isPermaLink!"] },
  pubDate: { least: 1, most: 1, text: rfc2822 },
  "atom:updated": { most: 1, text: rfc3339 },
  "dc:creator": { text: something },
  category: { text: something },
  description: { least: 1, most: 1, text: something },
  "content:encoded": { most: 1, text: something },
  enclosure: { most: 1, attributes: ["url!", "length!", "type!"] },
  comments: { most: 1, text: uri },
  "wfw:commentRss": { most: 1, text: uri },
  "slash:comments": { most: 1, text: /^\d+$/ },
  source: { most: 1, text: something, attributes: ["url!"] },
  "dcterms:modified": { most: 1, text: rfc3339 },
  "mi:shortTitle": { most: 1, text: /^.{1,54}$/su },
  ...podcastItem,
  ...media
}

const mediaContent: Readonly<Record<string, Rule>> = {
  "media:title": { most: 1, text: something, attributes: ["type!"] },
  "media:description": { most: 1, text: something, attributes: ["type!"] },
  "media:credit": { text: something, attributes: ["role", "scheme"] }
}

const atomFeed: Readonly<Record<string, Rule>> = {
  id: { least: 1, most: 1, text: uri },
  title: { least: 1, most: 1, text: something, attributes: ["type!"] },
  subtitle: { most: 1, text: something, attributes: ["type!"] },
  updated: { least: 1, most: 1, text: rfc3339 },
  link: { least: 1, attributes: ["rel!", "type", "href!"] },
  author: { least: 1 },
  rights: { most: 1, text: something, attributes: ["type!"] },
  icon: { most: 1, text: uri },
  logo: { most: 1, text: uri },
  generator: { most: 1, text: something, attributes: ["version"] },
  entry: { attributes: ["xml:lang"] }
}

const atomEntry: Readonly<Record<string, Rule>> = {
  id: { least: 1, most: 1, text: uri },
  title: { least: 1, most: 1, text: something, attributes: ["type!"] },
  link: { least: 1, attributes: ["rel!", "type!", "href!", "length", "title", "thr:count", "thr:updated"] },
  published: { most: 1, text: rfc3339 },
  updated: { least: 1, most: 1, text: rfc3339 },
  author: {},
  category: { attributes: ["term!", "scheme"] },
  "thr:total": { most: 1, text: /^\d+$/ },
  "posse:post": { most: 1, text: /^\{.*\}$/s, attributes: ["format!"] },
  summary: { most: 1, text: something, attributes: ["type!"] },
  content: { most: 1, text: something, attributes: ["type!"] },
  ...media
}

const person: Readonly<Record<string, Rule>> = {
  name: { least: 1, most: 1, text: something },
  uri: { most: 1, text: uri },
  email: { most: 1, text: /^[^@\s]+@[^@\s]+$/ }
}

const check = (node: Node, rules: Readonly<Record<string, Rule>>): ReadonlyArray<string> => [
  ...node.children.flatMap(({ name, attributes, text }) => {
    const rule = rules[name]
    if (rule === undefined) return [`${node.name} holds ${name}`]
    const allowed = (rule.attributes ?? []).map((one) => one.replace("!", ""))
    const demanded = (rule.attributes ?? []).filter((one) => one.endsWith("!")).map((one) => one.slice(0, -1))
    return [
      ...Object.keys(attributes).flatMap((one) => (allowed.includes(one) ? [] : [`${name} has ${one}`])),
      ...demanded.flatMap((one) => (attributes[one] ? [] : [`${name} has no ${one}`])),
      ...["url", "href", "scheme", "uri", "img"].flatMap((one) =>
        uri.test(attributes[one] ?? "x:y") ? [] : [`${name}: bad ${one}`]
      ),
      ...["width", "height", "fileSize", "duration", "bitrate"].flatMap((one) =>
        Number(attributes[one] ?? 1) > 0 ? [] : [`${name}: bad ${one}`]
      ),
      // 0 for a size that is not known (RSS Best Practices Profile, "enclosure").
      ...(/^\d+$/.test(attributes["length"] ?? "1") ? [] : [`${name}: bad length`]),
      ...(mediaType.test(attributes["type"] ?? "a/b") ||
      ["content", "podcast:value", "podcast:valueRecipient", "podcast:integrity"].includes(name) ||
      ["text", "plain"].includes(attributes["type"] ?? "")
        ? []
        : [`${name}: bad type`]),
      ...(languageTag.test(attributes["xml:lang"] || "en") ? [] : [`${name}: bad xml:lang`]),
      ...(rule.text === undefined || rule.text.test(text) ? [] : [`${name}: ${JSON.stringify(text)}`])
    ]
  }),
  ...Object.entries(rules).flatMap(([name, { least = 0, most = Infinity }]) => {
    const count = children(node, name).length
    return count < least || count > most ? [`${node.name} has ${count} ${name}`] : []
  })
]

const rels = (node: Node, name: string): ReadonlyArray<string | undefined> =>
  children(node, name).map(({ attributes }) => attributes["rel"])

const repeated = (what: string, values: ReadonlyArray<string>): ReadonlyArray<string> =>
  new Set(values).size === values.length ? [] : [`a ${what} is there twice`]

/** `self` is where the feed will be served. */
export const rssProblems = (text: string, self: string): ReadonlyArray<string> => {
  const channel = child(readXml(text), "channel")
  const items = children(channel, "item")
  const names = channel.children.map(({ name }) => name)
  const image = child(channel, "image")
  return [
    ...check(channel, rssChannel),
    ...items.flatMap((item) => check(item, rssItem)),
    ...all(channel, "media:content").flatMap((content) => check(content, mediaContent)),
    ...Object.entries(podcastNested).flatMap(([name, rules]) => all(channel, name).flatMap((one) => check(one, rules))),
    ...(rels(channel, "atom:link").filter((rel) => rel === "self").length === 1 ? [] : ["not one self link"]),
    ...repeated(
      "guid",
      items.map((item) => child(item, "guid").text)
    ),
    ...(child(channel, "atom:link").attributes["href"] === self ? [] : ["the self link is not where the feed is"]),
    ...(items.length > 0 && names.lastIndexOf("item") - names.indexOf("item") !== items.length - 1
      ? ["an element of the channel stands between items"]
      : []),
    ...(names.indexOf("item") !== -1 && names.at(-1) !== "item"
      ? ["an element of the channel stands after items"]
      : []),
    ...(names.includes("managingEditor") && names.includes("dc:creator") ? ["two elements for one editor"] : []),
    ...(all(channel, "slash:comments").length > 0 && !names.includes("lastBuildDate")
      ? ["slash:comments without lastBuildDate"]
      : []),
    ...(names.includes("image") &&
    (child(image, "title").text !== child(channel, "title").text ||
      child(image, "link").text !== child(channel, "link").text)
      ? ["the image is not the channel's"]
      : []),
    ...items.flatMap((item) => {
      const order = item.children.map(({ name }) => name)
      const isEarly =
        order.includes("content:encoded") && order.indexOf("description") > order.indexOf("content:encoded")
      return isEarly ? ["content:encoded before description"] : []
    })
  ]
}

const linkKeys = (node: Node): ReadonlyArray<string> =>
  children(node, "link").map(({ attributes }) => [attributes["rel"], attributes["type"]].join(" "))

export const atomProblems = (text: string, self: string): ReadonlyArray<string> => {
  const feed = readXml(text)
  const entries = children(feed, "entry")
  const names = feed.children.map(({ name }) => name)
  return [
    ...check(feed, atomFeed),
    ...entries.flatMap((entry) => [
      ...check(entry, atomEntry),
      ...repeated(
        "alternate link",
        linkKeys(entry).filter((key) => key.startsWith("alternate"))
      )
    ]),
    ...all(feed, "author").flatMap((author) => check(author, person)),
    ...all(feed, "media:content").flatMap((content) => check(content, mediaContent)),
    ...(rels(feed, "link").filter((rel) => rel === "self").length === 1 ? [] : ["not one self link"]),
    ...repeated(
      "id",
      entries.map((entry) => child(entry, "id").text)
    ),
    ...repeated("link", linkKeys(feed)),
    ...(children(feed, "link").some(({ attributes }) => attributes["rel"] === "self" && attributes["href"] === self)
      ? []
      : ["no self link that is where the feed is"]),
    ...(names.includes("entry") && names.slice(names.indexOf("entry")).some((name) => name !== "entry")
      ? ["an element of the feed stands after entries"]
      : [])
  ]
}

const feedKeys =
  "version title home_page_url feed_url next_url description icon favicon authors language hubs items".split(" ")
const itemKeys =
  "id url title content_html content_text summary image banner_image date_published date_modified authors tags language attachments".split(
    " "
  )

const unknown = (object: Readonly<Record<string, unknown>>, keys: ReadonlyArray<string>): ReadonlyArray<string> =>
  Object.keys(object).flatMap((key) => (keys.includes(key) || key.startsWith("_") ? [] : [`unknown key ${key}`]))

const matches = (value: unknown, pattern: RegExp, what: string): ReadonlyArray<string> =>
  value === undefined || (typeof value === "string" && pattern.test(value)) ? [] : [`bad ${what}`]

export const jsonProblems = (text: string, self: string): ReadonlyArray<string> => {
  const feed = JSON.parse(text) as Readonly<Record<string, unknown>>
  const items = feed["items"] as ReadonlyArray<Readonly<Record<string, unknown>>>
  return [
    ...unknown(feed, feedKeys),
    ...(feed["version"] === "https://jsonfeed.org/version/1.1" ? [] : ["wrong version"]),
    ...(typeof feed["title"] === "string" ? [] : ["no title"]),
    ...(feed["feed_url"] === self ? [] : ["feed_url is not where the feed is"]),
    ...matches(feed["language"], languageTag, "language"),
    ...matches(feed["next_url"], uri, "next_url"),
    ...repeated(
      "id",
      items.map((item) => String(item["id"]))
    ),
    ...items.flatMap((item) => [
      ...unknown(item, itemKeys),
      ...(typeof item["id"] === "string" && item["id"] !== "" ? [] : ["no id"]),
      ...(item["content_html"] === undefined && item["content_text"] === undefined ? ["no content"] : []),
      ...["url", "image", "banner_image"].flatMap((key) => matches(item[key], uri, key)),
      ...["date_published", "date_modified"].flatMap((key) => matches(item[key], rfc3339, key)),
      ...matches(item["language"], languageTag, "language of an item"),
      ...((item["attachments"] ?? []) as ReadonlyArray<Readonly<Record<string, unknown>>>).flatMap((one) => [
        ...(one["url"] === undefined ? ["an attachment without url"] : matches(one["url"], uri, "url")),
        ...(one["mime_type"] === undefined
          ? ["an attachment without type"]
          : matches(one["mime_type"], mediaType, "type"))
      ])
    ])
  ]
}
