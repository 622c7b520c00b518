/** The article as schema.org data: one NewsArticle in a graph with the site and its publisher. */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import type { Image, Person } from "../../../model/Article.ts"
import type { Picture } from "../../../model/Card.ts"
import { publishedLogo } from "../../document/publishedLogo.ts"
import { address } from "../../../model/addresses/address.ts"
import type { Entry } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"
import { webAddress } from "../../html/webAddress.ts"
import { wellFormed } from "../../html/wellFormed.ts"
import { bylineOf } from "./bylineOf.ts"
import { commentNodes } from "./commentNodes.ts"
import { wordCount } from "./wordCount.ts"

type NewsFacts = Pick<Facts, "site" | "logo">

export const newsArticle = (entry: Entry, facts: NewsFacts): Element =>
  h(
    "script",
    { type: "application/ld+json" },
    toJson({ "@context": "https://schema.org", "@graph": graph(entry, facts) })
  )

/** Without the one character that could end the script element or begin a comment in it. */
const toJson = (value: unknown): string => JSON.stringify(value, wellFormed).replaceAll("<", "\\u003c")

const graph = (entry: Entry, facts: NewsFacts) => {
  const { article } = entry
  const { site } = facts
  const publisher = `${site.url}#publisher`
  const website = `${site.url}#website`
  const { authors } = bylineOf(article, site)
  const comments = commentNodes(article)
  const words = wordCount(article.text)
  const images = pictures(entry)
  return [
    {
      "@type": "NewsArticle",
      "@id": `${article.url}#article`,
      headline: article.title,
      ...(article.description === "" ? {} : { description: article.description }),
      url: article.url,
      mainEntityOfPage: { "@type": "WebPage", "@id": article.url },
      isPartOf: { "@id": website },
      ...(images.length === 0 ? {} : { image: images }),
      ...(article.published === null ? {} : { datePublished: article.published }),
      ...(article.published === null && article.updated === null
        ? {}
        : { dateModified: article.updated ?? article.published }),
      ...(authors.length === 0 ? {} : { author: authors.map(person) }),
      publisher: { "@id": publisher },
      ...(article.section === null ? {} : { articleSection: article.section }),
      ...(article.tags.length === 0 ? {} : { keywords: article.tags }),
      ...(article.language === "und" ? {} : { inLanguage: article.language }),
      ...(words === null ? {} : { wordCount: words }),
      ...access(article.paywall),
      commentCount: article.comments.length,
      ...(comments.length === 0 ? {} : { comment: comments })
    },
    {
      "@type": "Organization",
      "@id": publisher,
      name: site.title,
      url: site.url,
      ...logo(facts)
    },
    {
      "@type": "WebSite",
      "@id": website,
      name: site.title,
      url: site.url,
      inLanguage: site.language,
      publisher: { "@id": publisher }
    }
  ]
}

/** As Google reads it: Structured data for subscription and paywalled content (CreativeWork). */
const access = (selectors: ReadonlyArray<string> | undefined) =>
  selectors === undefined
    ? { isAccessibleForFree: true }
    : {
        isAccessibleForFree: false,
        ...(selectors.length === 0
          ? {}
          : {
              hasPart: selectors.map((cssSelector) => ({
                "@type": "WebPageElement",
                isAccessibleForFree: false,
                cssSelector
              }))
            })
      }

/** Clean crops and photos where there are any, because search engines ask for pictures without text; else the cards. */
const pictures = ({ article, cards, crops }: Entry) => {
  if (crops.length > 0 || article.images.length > 0) return [...crops.map(picture), ...article.images.map(photo)]
  return cards === null ? [] : [cards.og, cards.square, cards.pin].map(picture)
}

const photo = ({ url, width, height, caption, credit }: Image) => ({
  "@type": "ImageObject",
  url,
  ...(width === undefined || height === undefined ? {} : { width, height }),
  ...(caption === undefined ? {} : { caption }),
  ...(credit === undefined ? {} : { creditText: credit.text })
})

const picture = ({ url, width, height, alt }: Picture) => ({ "@type": "ImageObject", url, width, height, caption: alt })

const person = ({ name, url }: Person) => {
  const page = webAddress(url)
  return { "@type": "Person", name, ...(page === undefined ? {} : { url: page }) }
}

const logo = (facts: NewsFacts) => {
  const published = publishedLogo(facts)
  const url = published === null ? facts.site.icon : address(facts.site, published.to)
  return url === undefined ? {} : { logo: { "@type": "ImageObject", url } }
}
