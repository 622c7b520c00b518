/** Frames and players of other sites: a feed may not hold them, so that a link to what they show stands in. */
import type { Element } from "hast"
import { h } from "../../markup/html/h.ts"
import { attribute } from "../../markup/elements.ts"
import { oneLine } from "../../markup/oneLine.ts"

const embeds = new Set([
  "iframe",
  "embed",
  "object",
  "lite-youtube",
  "lite-vimeo",
  "amp-youtube",
  "amp-vimeo",
  "amp-iframe"
])

export const isEmbed = ({ tagName }: Element): boolean => embeds.has(tagName)

export interface EmbedLink {
  readonly address: string
  readonly element: Element
}

/** Null for a frame that shows nothing: a counter, a script. In text the link stands alone, else in a paragraph. */
export const embedLink = (embed: Element, isInline: boolean): EmbedLink | null => {
  const address = isHidden(embed) ? undefined : addressOf(embed)
  if (address === undefined) return null
  const title = ["title", "ariaLabel", "playlabel", "name"]
    .map((name) => oneLine(attribute(embed, name) ?? ""))
    .find(Boolean)
  const link = h("a", { href: address }, title ?? nameOf(address))
  return { address, element: isInline ? link : h("p", link) }
}

/** What is there to count its readers: of one pixel, or not shown at all. */
export const isHidden = (element: Element): boolean =>
  ["width", "height"].every((name) => /^\s*[01](?:px)?\s*$/.test(attribute(element, name) ?? "")) ||
  element.properties["hidden"] === true ||
  /display:\s*none|visibility:\s*hidden/i.test(attribute(element, "style") ?? "")

const addressOf = (embed: Element): string | undefined => {
  const video = attribute(embed, "videoid") ?? attribute(embed, "dataVideoid")
  if (video !== undefined && /^[\w-]+$/.test(video))
    return embed.tagName.endsWith("vimeo") ? `https://vimeo.com/${video}` : watchAddress(video)
  const written = ["src", "dataSrc", "dataLazySrc", "dataLitespeedSrc", "data"]
    .map((name) => (attribute(embed, name) ?? "").trim())
    .find((address) => /^(?:https?:)?\/\//i.test(address))
  if (written === undefined) return undefined
  const address = written.startsWith("//") ? `https:${written}` : written
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  const film = /^\/embed\/([\w-]+)$/.exec(url.pathname)?.[1]
  if (/(?:^|\.)youtube(?:-nocookie)?\.com$/.test(url.hostname) && film !== undefined && film !== "videoseries")
    return watchAddress(film)
  const vimeo = /^\/video\/(\d+)/.exec(url.pathname)?.[1]
  return url.hostname === "player.vimeo.com" && vimeo !== undefined ? `https://vimeo.com/${vimeo}` : url.href
}

const watchAddress = (film: string): string => `https://www.youtube.com/watch?v=${film}`

const nameOf = (address: string): string => new URL(address).hostname.replace(/^(?:www|player|open|w)\./, "")
