/** Whom a robots.txt keeps from what (RFC 9309): crawlers of networks and search engines, not fanfare. Pure. */
import * as robotsModule from "robots-parser"

/** It is CommonJS: its types say another thing of its default export than Node does. */
const { default: robotsParser } = robotsModule as unknown as {
  readonly default: (
    url: string,
    text: string
  ) => { readonly isAllowed: (url: string, name: string) => boolean | undefined }
}

/** By the names that they look for in robots.txt. */
const crawlers = [
  "Googlebot",
  "bingbot",
  "facebookexternalhit",
  "Twitterbot",
  "LinkedInBot",
  "Slackbot-LinkExpanding",
  "Discordbot",
  "TelegramBot",
  "WhatsApp",
  "Pinterestbot",
  "Applebot",
  "Mastodon"
] as const

export interface Blocked {
  readonly crawler: string
  readonly what: "pages" | "pictures" | "feeds"
  readonly url: string
}

/** The first; null where none is kept from anything. Pages come first, as they matter most. */
export const firstBlocked = (
  text: string,
  site: string,
  urls: Readonly<Record<Blocked["what"], ReadonlyArray<string>>>
): Blocked | null => {
  const rules = robotsParser(new URL("/robots.txt", site).href, text)
  for (const what of ["pages", "pictures", "feeds"] as const)
    for (const url of urls[what])
      for (const crawler of crawlers) if (rules.isAllowed(url, crawler) === false) return { crawler, what, url }
  return null
}
