/**
 * One article in several languages: each of its versions learns of all the
 * others, because a search engine believes a translation only if both pages
 * name each other (Google, Localized versions of your pages).
 */
import type { Article, Translation } from "../model/Article.ts"
import { compareText } from "../model/compareText.ts"
import { type Finding, finding } from "../model/Finding.ts"

/** What is asked about an article to find its versions. */
export type Version = Pick<Article, "url" | "language" | "source" | "translationKey" | "translations">

export interface Linked {
  /** For each article in the given order; null for one in a single language. */
  readonly versions: ReadonlyArray<ReadonlyArray<Translation> | null>
  readonly findings: ReadonlyArray<Finding>
}

/** Versions are those with one `translationKey`, and those that name each other's address. An article without any has null. */
export const linkTranslations = (articles: ReadonlyArray<Version>, site: { readonly language: string }): Linked => {
  const groups = groupsOf(articles)
  const findings: Array<Finding> = []
  const versions = articles.map((article) => {
    const group = groups.get(article)
    if (group === undefined) return null
    const known = new Map<string, string>()
    for (const { translations = [] } of group)
      for (const { language, url } of translations) if (!known.has(language)) known.set(language, url)
    for (const { language, url } of group) if (language !== "und") known.set(language, url)
    if (article.language !== "und") known.set(article.language, article.url)
    const twin = group.find((one) => one !== article && one.language === article.language && one.language !== "und")
    if (twin !== undefined) findings.push(twice(article, twin))
    return complete(known, site.language)
  })
  return { versions, findings }
}

/** Only articles that have a version besides themselves. */
const groupsOf = (articles: ReadonlyArray<Version>): ReadonlyMap<Version, ReadonlyArray<Version>> => {
  const groups = new Map<Version, Set<Version>>()
  const join = (one: Version, other: Version): void => {
    const [into, from] = [groups.get(one) ?? new Set([one]), groups.get(other) ?? new Set([other])]
    for (const article of from) into.add(article)
    for (const article of into) groups.set(article, into)
  }
  const byAddress = new Map(articles.map((article) => [article.url, article]))
  const byKey = new Map<string, Version>()
  for (const article of articles) {
    for (const { language, url } of article.translations ?? [])
      join(article, (language === "x-default" ? undefined : byAddress.get(url)) ?? article)
    const { translationKey } = article
    if (translationKey === undefined) continue
    const first = byKey.get(translationKey)
    if (first === undefined) byKey.set(translationKey, article)
    else join(first, article)
  }
  return new Map(
    [...groups].map(([article, group]) => [article, [...group].toSorted((a, b) => compareText(a.url, b.url))])
  )
}

/** In the order of their tags; who reads none of the languages gets the site's own, else the first. */
const complete = (versions: ReadonlyMap<string, string>, siteLanguage: string): ReadonlyArray<Translation> => {
  const sorted = [...versions]
    .map(([language, url]) => ({ language, url }))
    .toSorted((a, b) => compareText(a.language, b.language))
  if (versions.has("x-default")) return sorted
  const [first] = sorted
  const url = versions.get(siteLanguage) ?? first?.url
  return url === undefined ? sorted : [...sorted, { language: "x-default", url }]
}

const twice = (article: Version, twin: Version): Finding =>
  finding(
    "FF5101",
    { file: article.source },
    `This article and ${twin.source} are translations of each other and both in ${article.language}.`,
    "Give one of them another `language` or another `translationKey`."
  )
