/**
 * The texts of one share within one network's limits: every field that a link can
 * carry, and the whole post with hashtags and link. The link is always kept.
 */
import type { Field, Network } from "../Network.ts"
import { byteLength, countLink, countText } from "./countText.ts"
import { encodeParameter } from "./encodeParameter.ts"
import { fitText } from "./fitText.ts"
import { hashtags } from "./hashtag.ts"
import { type LinkForm, linkForms } from "./linkForms.ts"
import type { PayloadSettings, Share } from "./Share.ts"
import { type Fields, isConstant, shareLink } from "./shareLink.ts"

export interface PostText {
  readonly fields: Fields
  /** What a reader of the network would see: text, hashtags, link. */
  readonly post: string
  /** The hashtags that there is room for, without their marks. */
  readonly hashtags: ReadonlyArray<string>
  /** How the post holds its link, which stands at its end. */
  readonly link: LinkForm
  /** False where the link alone is longer than the network takes: then nothing of this is to be sent. */
  readonly fits: boolean
  /** Whether no word was cut off. */
  readonly isWhole: boolean
}

/** In bytes: under 8,000, because some servers take no longer link. */
const longestHref = 7999

/** `forms`: ways to write the link, the best first; the first that leaves room for words is taken. */
export const postText = (
  share: Share,
  network: Network,
  settings: PayloadSettings,
  forms: ReadonlyArray<LinkForm> = linkForms(share, network)
): PostText => {
  let found: PostText | undefined
  for (const form of forms) {
    const text = textWith(form, share, network, settings)
    if (found === undefined || (!found.fits && text.fits)) found = text
    if (text.fits && (text.isWhole || roomFor(text, network))) return text
  }
  return found ?? textWith({ shown: share.url, written: share.url, address: share.url }, share, network, settings)
}

/** Whether the link leaves a third of the post to words. */
const roomFor = ({ link: { shown } }: PostText, { text: { limit, unit, urlCost } }: Network): boolean =>
  limit === null || unit === "uri" || urlCost !== null || countText(shown, unit) <= (limit * 2) / 3

interface Carried {
  /** What the network's link carries. */
  readonly carried: ReadonlySet<Network["share"]["parameters"][number]["from"]>
  /** Of these, what an article gives. */
  readonly values: ReadonlyArray<Field>
}

const carriedBy = (network: Network): Carried => {
  const carried = new Set(network.share.parameters.map(({ from }) => from))
  return { carried, values: [...carried].filter((from) => !isConstant(from)) }
}

const known = new WeakMap<Network, Carried>()

const carriedOf = (network: Network): Carried => {
  const found = known.get(network) ?? carriedBy(network)
  known.set(network, found)
  return found
}

const textWith = (form: LinkForm, share: Share, network: Network, settings: PayloadSettings): PostText => {
  const { text: rule } = network
  const { carried, values } = carriedOf(network)
  const via = (settings.accounts[network.id] ?? "").replace(/^@/, "")
  const chosen = hashtags(settings.hashtags).slice(0, network.hashtags.max)
  const marks = network.hashtags.supported
    ? chosen.map((tag) => (network.hashtags.closed ? `#${tag}#` : `#${tag}`))
    : []
  const separate = carried.has("hashtags") || carried.has("hashtag") || carried.has("topic") || carried.has("tags")
  const separator = carried.has("descriptionAndUrl") ? "\n\n" : " "
  const source = sourceOf(share, network, carried)

  const fixed = {
    url: form.address,
    image: share.pictures.wide?.url ?? "",
    imageTall: share.pictures.tall?.url ?? "",
    topic: carried.has("topic") ? topicOf(settings.hashtags[0] ?? share.tags[0] ?? "") : "",
    tags: carried.has("tags") ? tagsOf(chosen, share) : "",
    via,
    language: share.language === "und" ? "" : (share.language.toLowerCase().split("-")[0] ?? ""),
    site: fitText(share.site, (cut) => encodeParameter(cut).length <= longestHref / 16)
  }
  const writtenWith = (title: string, words: string, tags: ReadonlyArray<string>): Written => {
    const tagged = [words, ...tags].filter(Boolean).join(" ")
    const post = beside(tagged, separator, form.shown)
    const sent = form.written === form.shown ? post : beside(tagged, separator, form.written)
    const body = separate ? words : tagged
    const plain = tags.map((tag) => tag.replaceAll("#", ""))
    return {
      tagged,
      post,
      hashtags: plain,
      fields: {
        ...fixed,
        title,
        text: body,
        textAndUrl: sent,
        description: body,
        descriptionAndUrl: sent,
        hashtags: separate ? plain.join(",") : "",
        hashtag: tags[0] ?? ""
      }
    }
  }
  // X takes an address for a link only where it knows the top-level domain.
  const linkCost =
    rule.unit === "weighted"
      ? Math.max(rule.urlCost ?? 0, countText(form.shown, rule.unit))
      : countLink(form.shown, rule.urlCost ?? 0)
  const hrefOf = (fields: Fields): string => shareLink(network, fields, settings.instances[network.id]) ?? ""
  /** Encoding costs time: three bytes of UTF-8 for a unit and three characters for a byte are the most that there are, one character the least. */
  const isLinkWithin = (most: number, { fields }: Written): boolean => {
    const length = values.reduce((sum, name) => sum + fields[name].length, 0)
    if (200 + 9 * length <= most) return true
    return !(length > most && hrefOf(beginnings(fields)) !== "") && hrefOf(fields).length <= most
  }
  const isLinkShort = (written: Written): boolean => isLinkWithin(longestHref, written)
  const title = fitTitle(share.title, rule, (cut) => {
    const wordless = writtenWith(cut, "", [])
    return rule.unit === "uri" ? isLinkWithin(rule.limit ?? longestHref, wordless) : isLinkShort(wordless)
  })
  let last: { readonly words: string; readonly tags: ReadonlyArray<string>; readonly written: Written } | undefined
  const written = (words: string, tags: ReadonlyArray<string>): Written => {
    if (last?.words !== words || last.tags !== tags) last = { words, tags, written: writtenWith(title, words, tags) }
    return last.written
  }
  const part = rule.parts?.description
  const fits = (written: Written): boolean => {
    const { tagged, post, fields } = written
    if (!isLinkShort(written)) return false
    if (part !== undefined) return fields.description.length <= part
    if (rule.limit === null) return true
    if (rule.unit === "uri") return isLinkWithin(rule.limit, written)
    // A unit takes a byte at least.
    if (post.length > (rule.bytes ?? Infinity)) return false
    const credit = carried.has("via") && via !== "" ? ` via @${via}` : ""
    const length =
      rule.urlCost === null
        ? countText(post + credit, rule.unit)
        : countText((tagged === "" ? "" : tagged + separator) + credit, rule.unit) + linkCost
    return length <= rule.limit && byteLength(post) <= (rule.bytes ?? Infinity)
  }
  const kept = marks.slice(0, marks.findLastIndex((_, index) => fits(written("", marks.slice(0, index + 1)))) + 1)
  const words = fitText(source, (candidate) => fits(written(candidate, kept)), rule.unit === "gsm7" ? "..." : "…")
  return { ...written(words, kept), link: form, fits: fits(written("", [])), isWhole: words === source }
}

/** Joined without a copy of either: a link may be long, and many beginnings of a text are tried with it. */
const beside = (text: string, separator: string, link: string): string =>
  text === "" || link === "" ? text + link : text + separator + link

/** Enough of each field to tell whether there is a link at all. */
const beginnings = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value.slice(0, 1)])) as Fields

const tagsOf = (chosen: ReadonlyArray<string>, { tags }: Share): string =>
  [...new Set([...chosen, ...tags.map((tag) => tag.replaceAll(",", " ").trim())])]
    .filter(Boolean)
    .filter(withinTotal(longestHref / 8))
    .join(",")

/** Lets values through as long as all of them together, encoded, stay within a length. */
const withinTotal = (most: number): ((value: string) => boolean) => {
  let total = 0
  return (value) => (total += encodeParameter(value).length + 3) <= most
}

/** Where a link carries a description, the text is the article's; an empty one is replaced by the title for a Pin. */
const sourceOf = (share: Share, { text }: Network, carried: ReadonlySet<string>): string => {
  if (!carried.has("descriptionAndUrl") && !carried.has("description")) return share.text
  return share.description === "" && text.parts?.description !== undefined ? share.title : share.description
}

interface Written extends Pick<PostText, "fields" | "post" | "hashtags"> {
  readonly tagged: string
}

/** Where the length of the whole link is limited, the title takes half of it at most. */
const fitTitle = (
  title: string,
  { unit, limit, parts }: Network["text"],
  isShort: (title: string) => boolean
): string =>
  fitText(
    title,
    (cut) =>
      isShort(cut) &&
      (unit === "uri" && limit !== null
        ? encodeParameter(cut).length <= limit / 2
        : cut.length <= (parts?.title ?? Infinity))
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
