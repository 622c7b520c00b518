/** The facts that the tags of an article's head depend on, as JSON. */
import type { Facts } from "../../Facts.ts"
import { linkedFeedFacts } from "./feedLinks.ts"

export const headFacts = ({ site, feeds, families, share, logo, words }: Facts, language: string) => {
  const { url, home, isPerson, title, language: own, accent, isAccentDefault, author, copyright, icon } = site
  const { webmention, accounts, rights } = site
  const { nopin = false, richPins = true } = share.pinterest ?? {}
  const { name, url: page, x, fediverse } = author ?? {}
  const { by, comments, allFeeds, readingTime } = words(language)
  return {
    site: {
      url,
      home,
      isPerson,
      title,
      language: own,
      accent,
      isAccentDefault,
      copyright,
      icon,
      webmention,
      accounts,
      rights
    },
    previews: share.areAllPreviews,
    author: { name, page, x, fediverse },
    ...linkedFeedFacts({ feeds, families }),
    pinterest: { nopin, richPins },
    googlePlus: share.googlePlus?.archive === true ? (share.googlePlus.page ?? "") : null,
    logo,
    words: { by, comments, allFeeds, readingTime }
  }
}
