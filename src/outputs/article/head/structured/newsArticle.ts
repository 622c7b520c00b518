/** The article as schema.org data: one NewsArticle in a graph with the site and its publisher. */
import type { Element } from "hast"
import type { Person } from "../../../../model/Article.ts"
import { homeOf, type Site } from "../../../../model/Site.ts"
import type { Entry } from "../../../Entry.ts"
import { webAddress } from "../../../html/webAddress.ts"
import { readingMinutes } from "../../../../text/readingMinutes.ts"
import { bylineOf } from "../bylineOf.ts"
import { commentNodes } from "./commentNodes.ts"
import { imageObjects } from "./imageObjects.ts"
import { mediaObjects } from "./mediaObjects.ts"
import { siteIds, type SiteNodeFacts, siteNodes } from "./siteNodes.ts"
import { structuredData } from "./structuredData.ts"
import { subjectNodes } from "./subjectNodes.ts"
import { wordCount } from "./wordCount.ts"

export const newsArticle = (entry: Entry, facts: SiteNodeFacts): Element => structuredData(graph(entry, facts))

const graph = (entry: Entry, facts: SiteNodeFacts) => {
  const { article } = entry
  const { site } = facts
  const home = homeOf(site)
  const { publisher, website } = siteIds(site)
  const { authors } = bylineOf(article, site)
  const comments = commentNodes(article)
  const words = wordCount(article.text)
  const images = imageObjects(entry, site)
  const minutes = readingMinutes(article.text)
  const author =
    authors.length === 0
      ? {}
      : { author: authors.map((one) => (isPublisher(one, site) ? { "@id": publisher } : person(one))) }
  const subjects = subjectNodes(article, images, author)
  return [
    {
      "@type": "NewsArticle",
      "@id": `${article.url}#article`,
      headline: article.title,
      ...(article.description === "" ? {} : { description: article.description }),
      url: article.url,
      mainEntityOfPage: { "@id": article.url },
      isPartOf: { "@id": website },
      ...(images.length === 0 ? {} : { image: images }),
      ...mediaObjects(article, images[0]?.url),
      ...(article.published === null ? {} : { datePublished: article.published }),
      ...(article.published === null && article.updated === null
        ? {}
        : { dateModified: article.updated ?? article.published }),
      ...author,
      ...(subjects.length === 0 ? {} : { about: subjects.map((one) => ({ "@id": one["@id"] })) }),
      publisher: { "@id": publisher },
      ...(article.section === null ? {} : { articleSection: article.section }),
      ...(article.tags.length === 0 ? {} : { keywords: article.tags }),
      ...(article.language === "und" ? {} : { inLanguage: article.language }),
      ...(words === null ? {} : { wordCount: words }),
      ...(minutes === 0 ? {} : { timeRequired: `PT${minutes}M` }),
      ...(site.copyright === undefined
        ? {}
        : { copyrightNotice: site.copyright, copyrightHolder: { "@id": publisher } }),
      ...access(article.paywall),
      commentCount: article.comments.length,
      ...(comments.length === 0 ? {} : { comment: comments })
    },
    ...subjects,
    {
      "@type": "WebPage",
      "@id": article.url,
      url: article.url,
      name: article.title,
      isPartOf: { "@id": website },
      ...(images[0] === undefined ? {} : { primaryImageOfPage: { "@id": images[0]["@id"] } }),
      breadcrumb: { "@id": `${article.url}#breadcrumb` },
      ...(article.language === "und" ? {} : { inLanguage: article.language })
    },
    {
      "@type": "BreadcrumbList",
      "@id": `${article.url}#breadcrumb`,
      itemListElement: [
        { "@type": "ListItem", position: 1, name: site.title, item: home },
        { "@type": "ListItem", position: 2, name: article.title }
      ]
    },
    ...siteNodes(facts)
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

const person = ({ name, url }: Person) => {
  const page = webAddress(url)
  return { "@type": "Person", name, ...(page === undefined ? {} : { url: page }) }
}

/** Where the byline names the site itself, no person wrote it. */
const isPublisher = ({ name }: Person, { title, author }: Site): boolean =>
  name.trim().toLowerCase() === title.trim().toLowerCase() && author?.url === undefined
