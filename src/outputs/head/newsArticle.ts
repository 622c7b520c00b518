/** The article as schema.org data: one NewsArticle in a graph with the page, the site and its publisher. */
import type { Element } from "hast"
import { h } from "hastscript"
import type { Article, Image, Person } from "../../model/Article.ts"
import type { Picture } from "../../model/Card.ts"
import type { Site } from "../../model/Site.ts"
import type { Edition, Entry } from "../Output.ts"
import { webAddress } from "../webAddress.ts"

/** Those of the byline; the config's author stands in for a byline that names nobody. */
export const authorsOf = (article: Article, site: Site): ReadonlyArray<Person> =>
  article.authors.length > 0 || site.author === undefined ? article.authors : [site.author]

export const newsArticle = (entry: Entry, { site }: Edition): Element =>
  h(
    "script",
    { type: "application/ld+json" },
    toJson({ "@context": "https://schema.org", "@graph": graph(entry, site) })
  )

/** Without the one character that could end the script element or begin a comment in it. */
const toJson = (value: unknown): string => JSON.stringify(value, wellFormed).replaceAll("<", "\\u003c")

const wellFormed = (_key: string, value: unknown): unknown => (typeof value === "string" ? value.toWellFormed() : value)

const graph = (entry: Entry, site: Site) => {
  const { article } = entry
  const publisher = `${site.url}#publisher`
  const website = `${site.url}#website`
  const authors = authorsOf(article, site)
  return [
    {
      "@type": "NewsArticle",
      "@id": `${article.url}#article`,
      headline: article.title,
      ...(article.description === "" ? {} : { description: article.description }),
      url: article.url,
      mainEntityOfPage: { "@type": "WebPage", "@id": article.url },
      isPartOf: { "@id": website },
      image: pictures(entry),
      ...(article.published === null ? {} : { datePublished: article.published }),
      ...(article.published === null && article.updated === null
        ? {}
        : { dateModified: article.updated ?? article.published }),
      ...(authors.length === 0 ? {} : { author: authors.map(person) }),
      publisher: { "@id": publisher },
      ...(article.section === null ? {} : { articleSection: article.section }),
      ...(article.tags.length === 0 ? {} : { keywords: article.tags }),
      ...(article.language === "und" ? {} : { inLanguage: article.language }),
      commentCount: article.comments.length
    },
    {
      "@type": "Organization",
      "@id": publisher,
      name: site.title,
      url: site.url,
      ...(site.icon === undefined ? {} : { logo: { "@type": "ImageObject", url: site.icon } })
    },
    { "@type": "WebSite", "@id": website, name: site.title, url: site.url, publisher: { "@id": publisher } }
  ]
}

/** Clean crops and photos where there are any, because search engines ask for pictures without text; else the cards. */
const pictures = ({ article, cards, crops }: Entry) =>
  crops.length > 0 || article.images.length > 0
    ? [...crops.map(picture), ...article.images.map(photo)]
    : [cards.og, cards.square, cards.pin].map(picture)

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
