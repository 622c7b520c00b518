/** The facts that the tags of an article's head depend on, as JSON. */
import type { Facts } from "../../Facts.ts"
import { linkedFeedFacts } from "./feedLinks.ts"

export const headFacts = ({ site, feeds, share, logo, words }: Facts, language: string) => {
  const { url, title, language: own, accent, author, copyright, icon, webmention, accounts } = site
  const { nopin = false, richPins = true } = share.pinterest ?? {}
  const { name, url: page, x, fediverse } = author ?? {}
  const { by, comments, allFeeds } = words(language)
  return {
    site: { url, title, language: own, accent, copyright, icon, webmention, accounts },
    author: { name, page, x, fediverse },
    ...linkedFeedFacts(feeds),
    pinterest: { nopin, richPins },
    logo,
    words: { by, comments, allFeeds }
  }
}
