/**
 * The texts of one share within one network's limits: every field that a link can
 * carry, and the whole post with hashtags and link. The link is always kept.
 */
import type { Network } from "../Network.ts"
import { byteLength, countLink, countText } from "./countText.ts"
import { encodeParameter } from "./encodeParameter.ts"
import { fitText } from "./fitText.ts"
import { hashtags } from "./hashtag.ts"
import type { PayloadSettings, Share } from "./Share.ts"
import { type Fields, shareLink } from "./shareLink.ts"

export interface PostText {
  readonly fields: Fields
  /** What a reader of the network would see: text, hashtags, link. */
  readonly post: string
  /** The hashtags that there is room for, without their marks. */
  readonly hashtags: ReadonlyArray<string>
}

export const postText = (share: Share, network: Network, settings: PayloadSettings): PostText => {
  const { text: rule } = network
  const carried = new Set(network.share.parameters.map(({ from }) => from))
  const via = (settings.accounts[network.id] ?? "").replace(/^@/, "")
  const chosen = hashtags(settings.hashtags).slice(0, network.hashtags.max)
  const marks = network.hashtags.supported
    ? chosen.map((tag) => (network.hashtags.closed ? `#${tag}#` : `#${tag}`))
    : []
  const separate = carried.has("hashtags") || carried.has("hashtag") || carried.has("topic") || carried.has("tags")
  const separator = carried.has("descriptionAndUrl") ? "\n\n" : " "
  const title = fitTitle(share.title, rule)
  const source = sourceOf(share, network, carried)

  const fixed = {
    url: share.url,
    title,
    image: share.pictures.wide?.url ?? "",
    imageTall: share.pictures.tall?.url ?? "",
    topic: carried.has("topic") ? topicOf(settings.hashtags[0] ?? share.tags[0] ?? "") : "",
    tags: [...new Set([...chosen, ...share.tags.map((tag) => tag.replaceAll(",", " ").trim())])]
      .filter(Boolean)
      .join(","),
    via,
    language: share.language === "und" ? "" : (share.language.toLowerCase().split("-")[0] ?? ""),
    site: share.site
  }
  const written = (words: string, tags: ReadonlyArray<string>): Written => {
    const tagged = [words, ...tags].filter(Boolean).join(" ")
    const post = [tagged, share.url].filter(Boolean).join(separator)
    const body = separate ? words : tagged
    const plain = tags.map((tag) => tag.replaceAll("#", ""))
    return {
      tagged,
      post,
      hashtags: plain,
      fields: {
        ...fixed,
        text: body,
        textAndUrl: post,
        description: body,
        descriptionAndUrl: post,
        hashtags: separate ? plain.join(",") : "",
        hashtag: tags[0] ?? ""
      }
    }
  }
  // X takes an address for a link only where it knows the top-level domain.
  const linkCost =
    rule.unit === "weighted"
      ? Math.max(rule.urlCost ?? 0, countText(share.url, rule.unit))
      : countLink(share.url, rule.urlCost ?? 0)
  const fits = ({ tagged, post, fields }: Written): boolean => {
    if (rule.limit === null) return true
    if (rule.unit === "uri")
      return (shareLink(network, fields, settings.instances[network.id]) ?? "").length <= rule.limit
    const credit = carried.has("via") && via !== "" ? ` via @${via}` : ""
    const length =
      rule.urlCost === null
        ? countText(post + credit, rule.unit)
        : countText((tagged === "" ? "" : tagged + separator) + credit, rule.unit) + linkCost
    return length <= rule.limit && byteLength(post) <= (rule.bytes ?? Infinity)
  }
  const part = rule.parts?.description
  const kept = marks.slice(0, marks.findLastIndex((_, index) => fits(written("", marks.slice(0, index + 1)))) + 1)
  const words = fitText(
    source,
    (candidate) => {
      const whole = written(candidate, kept)
      return part === undefined ? fits(whole) : whole.fields.description.length <= part
    },
    rule.unit === "gsm7" ? "..." : "…"
  )
  return written(words, kept)
}

/** Where a link carries a description, the text is the article's; an empty one is replaced by the title for a Pin. */
const sourceOf = (share: Share, { text }: Network, carried: ReadonlySet<string>): string => {
  if (!carried.has("descriptionAndUrl") && !carried.has("description")) return share.text
  return share.description === "" && text.parts?.description !== undefined ? share.title : share.description
}

interface Written extends PostText {
  readonly tagged: string
}

/** Where the length of the whole link is limited, the title takes half of it at most. */
const fitTitle = (title: string, { unit, limit, parts }: Network["text"]): string =>
  fitText(title, (cut) =>
    unit === "uri" && limit !== null
      ? encodeParameter(cut).length <= limit / 2
      : cut.length <= (parts?.title ?? Infinity)
  )

/** Threads: at most 50 characters, no line break, tab, full stop or ampersand. */
const topicOf = (tag: string): string =>
  fitText(
    tag
      .toWellFormed()
      .replace(/^#/, "")
      .replace(/[\s.&]+/g, " ")
      .trim(),
    (cut) => cut.length <= 50,
    ""
  )
