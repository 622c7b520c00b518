/**
 * What Apple Podcasts demands of a feed: its guide to RSS, tag by tag, as kept
 * in the repository of the podcast namespace, and its list of categories.
 */
import type { Media } from "../../../src/model/media/Media.ts"
import type { Channel, Item, Requirement } from "../../Channel.ts"
import { isBlank } from "../../elements/characters.ts"
import { enclosable } from "../../elements/mediaFiles.ts"
import { channelLanguage, notAhead, plainTitle, secureFeed, summary, titled } from "../demands.ts"
import { isCategory, readCategory } from "./categories.ts"
import { artworkOf, categoriesOf, ownerOf } from "./showElements.ts"

const guide = "https://help.apple.com/itc/podcasts_connect/#/itcb54353390"
const list = "https://podcasters.apple.com/support/1691-apple-podcasts-categories"
const at = (tag: string): string => `${guide}, <${tag}>`

/** Bytes of UTF-8. */
const longestDescription = 4000
/** Pixels. */
const artworkSides = { least: 1400, most: 3000 }

/** The types of the guide, each with the ending that its address must have. */
const appleTypes: Readonly<Record<string, RegExp>> = {
  "audio/mpeg": /\.mp3$/i,
  "audio/x-m4a": /\.m4a$/i,
  "video/mp4": /\.mp4$/i,
  "video/quicktime": /\.mov$/i,
  "video/x-m4v": /\.m4v$/i,
  "application/pdf": /\.pdf$/i
}

const pathOf = (url: string): string => url.split(/[?#]/)[0] ?? ""
const bytesOf = (text: string): number => new TextEncoder().encode(text).length
const mediaOf = ({ media = [] }: Item): ReadonlyArray<Media> => media

type Rule<Of extends "channel" | "item"> = Omit<Extract<Requirement, { readonly of: Of }>, "of" | "id">

const ofChannel = (id: string, rule: Rule<"channel">): Requirement => ({ id, of: "channel", ...rule })
const ofItem = (id: string, rule: Rule<"item">): Requirement => ({ id, of: "item", ...rule })

const longestTag = 255

export const appleRules: ReadonlyArray<Requirement> = [
  titled("must", at("title")),
  plainTitle("should", at("title")),
  notAhead("must", at("pubDate")),
  ofChannel("channel-description", {
    level: "must",
    text: `The feed has a description of at most ${longestDescription} bytes.`,
    source: at("description"),
    fix: "Write a `description` into the feed's file.",
    check: ({ channel: { description } }) => {
      const bytes = bytesOf(description)
      return isBlank(description) ? "no description" : bytes > longestDescription ? `${bytes} bytes` : null
    }
  }),
  channelLanguage("must", at("language")),
  ofChannel("artwork", {
    level: "must",
    text: `The feed names its artwork: a square JPEG or PNG of ${artworkSides.least} to ${artworkSides.most} pixels.`,
    source: at("itunes:image"),
    fix: "Put a square picture into the project and name it in the feed's file: `podcast: { image: show.png }`.",
    check: ({ channel }) =>
      artworkFault(artworkOf(channel), channel.show?.image === undefined ? undefined : channel.show.artwork)
  }),
  ofChannel("artwork-known", {
    level: "should",
    text: "The size of the artwork is known.",
    source: at("itunes:image"),
    fix: "Name a file of the project instead of an address: `podcast: { image: show.png }`; it is measured and published.",
    check: ({ channel }) => (artworkOf(channel) === null || channel.show?.artwork !== undefined ? null : "not measured")
  }),
  ofChannel("category", {
    level: "must",
    text: "The feed has a category of Apple Podcasts (`itunes:category`).",
    source: list,
    fix: "Write one of its list into the feed's file: `podcast: { category: News }`, or `News > Politics`.",
    check: ({ channel }) => {
      const written = categoriesOf(channel)
      if (written.length === 0) return "no category"
      const other = written.find((one) => !isCategory(readCategory(one)))
      return other === undefined ? null : `"${other}" is none of them`
    }
  }),
  ofChannel("explicit", {
    level: "must",
    text: "The feed says whether it is for adults only (`itunes:explicit`).",
    source: at("itunes:explicit"),
    fix: "Write it into the feed's file: `podcast: { explicit: false }`.",
    check: ({ channel }) => (channel.show?.explicit === undefined ? "not said" : null)
  }),
  ofChannel("episodes", {
    level: "must",
    text: "The feed has an episode.",
    source: at("item"),
    fix: "Put a sound next to an article and name it: `audio: talk.mp3`.",
    check: ({ items }) => (items.length === 0 ? "no article of it has a sound or film that can be enclosed" : null)
  }),
  ofItem("enclosure", {
    level: "must",
    text: "Every episode encloses its sound or film, with its size and type.",
    source: at("enclosure"),
    fix: "Put the file next to the article, or write `audio: { src, type, length }`.",
    // What has no sound is no episode.
    check: (item) =>
      mediaOf(item).length === 0 || enclosable(mediaOf(item)) !== undefined ? null : "no size or no type"
  }),
  ofItem("format", {
    level: "must",
    text: "The file is MP3, M4A, MP4, M4V or MOV, and its address ends so.",
    source: at("enclosure"),
    fix: "Export it as MP3 or M4A, or as MP4. Other formats may stand beside it: `audio: [talk.mp3, talk.opus]`.",
    check: (item) => {
      const file = enclosable(mediaOf(item))
      if (file === undefined) return null
      const ending = appleTypes[file.type]
      if (ending === undefined) return file.type
      return ending.test(pathOf(file.url)) ? null : `${file.type} at ${pathOf(file.url).split("/").at(-1)}`
    }
  }),
  ofChannel("unique-enclosure", {
    level: "must",
    text: "No two episodes enclose one address.",
    source: "https://help.prx.org/hc/en-us/articles/360023748473-Overview-of-feed-requirements",
    fix: "Give each episode a file of its own.",
    check: ({ items }) => {
      const urls = items.flatMap((item) => enclosable(mediaOf(item))?.url ?? [])
      const twice = urls.find((url, index) => urls.indexOf(url) !== index)
      return twice === undefined ? null : twice
    }
  }),
  ofItem("episode-number", {
    level: "must",
    text: "Every whole episode of a serial show has a number.",
    source: at("itunes:episode"),
    fix: "Write it into the article: `episode: 3`.",
    check: ({ episode }, { channel }) =>
      channel.show?.type !== "serial" || (episode?.type ?? "full") !== "full" || isNumber(episode?.number)
        ? null
        : "no number"
  }),
  ofItem("episode-artwork", {
    level: "must",
    text: `The artwork of an episode is a square JPEG or PNG of ${artworkSides.least} to ${artworkSides.most} pixels.`,
    source: at("itunes:image"),
    fix: "Give the episode such a picture (`episode: { image: … }`), or none.",
    check: ({ episode }) => (episode?.image === undefined ? null : artworkFault(episode.image.url, episode.image))
  }),
  ofItem("episode-description", {
    level: "should",
    text: `The description of an episode has at most ${longestDescription} bytes.`,
    source: at("description"),
    fix: "Write a shorter `description` into the article.",
    check: ({ description }) => (bytesOf(description) > longestDescription ? `${bytesOf(description)} bytes` : null)
  }),
  summary("should", at("description")),
  ofItem("duration", {
    level: "should",
    text: "The length of every episode is known.",
    source: at("itunes:duration"),
    fix: "Put the file next to the article, or write `audio: { src, duration }`.",
    check: (item) =>
      enclosable(mediaOf(item)) === undefined || mediaOf(item)[0]?.seconds !== undefined ? null : "no duration"
  }),
  ofItem("title-without-number", {
    level: "should",
    text: "Number and season stand in tags of their own, not in the title.",
    source: at("itunes:title"),
    fix: "Write `episode: { number: 3, title: … }` with the title alone.",
    check: ({ title, episode }) =>
      /^\s*(?:(?:ep(?:isode)?|season)\b\.?\s*\d|#\d|s\d+\s*e\d)/i.test(episode?.title ?? title) ? title : null
  }),
  ofItem("edge-spaces", {
    level: "must",
    text: "No title begins or ends with a space.",
    source: `${guide}, "leading or trailing spaces"`,
    fix: "Take the space out of the title.",
    check: ({ title }) => (title.trim() === title ? null : "a space at an edge")
  }),
  ofItem("title-length", {
    level: "should",
    text: `A title has at most ${longestTag} characters.`,
    source: `${guide}, "Tag values are limited"`,
    fix: "Write a shorter title for directories: `episode: { title: … }`.",
    check: ({ title, episode }) => {
      const { length } = [...(episode?.title ?? title)]
      return length > longestTag ? `${length} characters` : null
    }
  }),
  ofChannel("owner", {
    level: "should",
    text: "The feed names its owner with an e-mail address (`itunes:owner`).",
    source: "https://help.prx.org/hc/en-us/articles/360023748473-Overview-of-feed-requirements",
    fix: "Write it into the feed's file: `podcast: { owner: { name: …, email: … } }`.",
    check: ({ channel }) => (ownerOf(channel) === undefined ? "no e-mail address" : null)
  }),
  secureFeed("should", guide)
]

const isNumber = (number: number | undefined): boolean => number !== undefined && Number.isInteger(number) && number > 0

/** Null where nothing is wrong, or where the size is not known. */
const artworkFault = (
  url: string | null,
  { width, height, type }: { readonly width?: number; readonly height?: number; readonly type?: string } = {}
): string | null => {
  if (url === null) return "no picture"
  const { least, most } = artworkSides
  if (type !== undefined && type !== "image/jpeg" && type !== "image/png") return type
  if (!/\.(?:jpe?g|png)$/i.test(pathOf(url))) return "no JPEG or PNG"
  if (width === undefined || height === undefined) return null
  return width === height && width >= least && width <= most ? null : `${width}x${height}`
}

/** The channel as Apple names its types, with a file that it takes first where there is one. */
export const asApple = (channel: Channel): Channel => ({
  ...channel,
  // Readers of RSS alone show this one.
  ...(channel.image === undefined && channel.show?.image !== undefined ? { image: channel.show.image } : {}),
  items: [...channel.items].flatMap((item): ReadonlyArray<Item> => {
    const named = mediaOf(item).map((one) => (one.type === "audio/mp4" ? { ...one, type: "audio/x-m4a" } : one))
    const media = named.toSorted((a, b) => rank(a) - rank(b))
    return enclosable(media) === undefined ? [] : [{ ...item, media }]
  })
})

const rank = ({ type = "", bytes }: Media): number =>
  bytes === undefined ? 2 : Object.hasOwn(appleTypes, type) ? 0 : 1
