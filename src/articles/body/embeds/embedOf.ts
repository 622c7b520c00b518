/**
 * Frames, players and posts of other sites: a feed may not hold them, and
 * their scripts do not run there, so that a link to what they show stands in.
 */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import { attribute, elementsIn } from "../../../markup/elements.ts"
import { oneLine } from "../../../markup/oneLine.ts"
import { pageOfScript } from "../../../markup/html/speakingScript.ts"
import { pageOfPlayer } from "./pageOfPlayer.ts"
import { addressOfPlaceholder, isOwnElement, isPlaceholder } from "./placeholders.ts"

export interface Embed {
  /** The page that shows it; null for a frame that shows nothing, such as a counter. */
  readonly address: string | null
  /** Whether it would have shown something and nothing says where that is. */
  readonly isLost: boolean
}

const frames = new Set(["iframe", "embed", "object", "amp-iframe"])

const nothing: Embed = { address: null, isLost: false }

/** Null for what is no embed. */
export const embedOf = (element: Element): Embed | null => {
  const { tagName } = element
  if (tagName === "script") return linked(pageOfScript(element))
  if (frames.has(tagName)) return isHidden(element) ? nothing : (linked(addressOfFrame(element)) ?? nothing)
  if (players.test(tagName)) return linked(addressOfPlaceholder(element)) ?? nothing
  if (tagName === "canvas") return element.children.length === 0 ? { address: null, isLost: true } : null
  if (!isPlaceholder(element) || isHidden(element)) return null
  const address = addressOfPlaceholder(element)
  if (address !== undefined) return linked(address)
  return isOwnElement(element) && ownPlayers.test(tagName) ? { address: null, isLost: true } : null
}

/** What they hold is for those whose script does not run: the same film as a picture or a link. */
const players = /^(?:lite|amp)-(?:youtube|vimeo|dailymotion|instagram|twitter|facebook|tiktok|gist|brightcove)$/

const ownPlayers = /player|video|audio|film|podcast|chart|graph|map|embed|tweet|post|quiz|poll|gallery/

const linked = (address: string | undefined): Embed | null =>
  address === undefined ? null : { address: pageOfPlayer(new URL(address)), isLost: false }

/** In text the link stands alone, else in a paragraph. */
export const embedLink = (embed: Element, address: string, isInline: boolean): Element => {
  const title = ["title", "ariaLabel", "playlabel", "dataTitle", "name"]
    .map((name) => oneLine(attribute(embed, name) ?? ""))
    .find(Boolean)
  return linkTo(address, isInline, title)
}

export const linkTo = (address: string, isInline: boolean, words: string = nameOf(address)): Element => {
  const link = h("a", { href: address }, words)
  return isInline ? link : h("p", link)
}

/** What is there to count its readers: of one pixel, or not shown at all. */
export const isHidden = (element: Element): boolean =>
  ["width", "height"].every((name) => /^\s*[01](?:px)?\s*$/.test(attribute(element, name) ?? "")) ||
  element.properties["hidden"] === true ||
  /display:\s*none|visibility:\s*hidden/i.test(attribute(element, "style") ?? "")

const sources = ["src", "dataSrc", "dataLazySrc", "dataLitespeedSrc", "dataCmpSrc", "dataCookieconsentSrc", "data"]

const addressOfFrame = (frame: Element): string | undefined => {
  const written = [
    ...sources.map((name) => attribute(frame, name)),
    ...(frame.tagName === "object" ? elementsIn(frame).flatMap(withinObject) : [])
  ]
    .map((address) => (address ?? "").trim())
    .find((address) => /^(?:https?:)?\/\//i.test(address))
  if (written === undefined) return undefined
  const address = written.startsWith("//") ? `https:${written}` : written
  return URL.canParse(address) ? address : undefined
}

/** Where the players of Flash named their films. */
const withinObject = (element: Element): ReadonlyArray<string | undefined> =>
  element.tagName === "embed"
    ? [attribute(element, "src")]
    : element.tagName === "param" && /^(?:movie|src|url|filename)$/i.test(attribute(element, "name") ?? "")
      ? [attribute(element, "value")]
      : []

const nameOf = (address: string): string => new URL(address).hostname.replace(/^(?:www|player|open|w)\./, "")
