/**
 * One article in several languages: each of its versions learns of all the
 * others, because a search engine believes a translation only if both pages
 * name each other (Google, Localized versions of your pages).
 */
import type { Article, Translation } from "../model/Article.ts"
import { compareText } from "../model/compareText.ts"
import { type Finding, finding } from "../model/Finding.ts"

export interface Linked {
  readonly articles: ReadonlyArray<Article>
  readonly findings: ReadonlyArray<Finding>
}

/** Versions are those with one `translationKey`, and those that name each other's address. An article without any stays as it is. */
export const linkTranslations = (articles: ReadonlyArray<Article>, site: { readonly language: string }): Linked => {
  const groups = groupsOf(articles)
  const findings: Array<Finding> = []
  const linked = articles.map((article) => {
    const group = groups.get(article)
    if (group === undefined) return article
    const versions = new Map<string, string>()
    for (const { translations = [] } of group)
      for (const { language, url } of translations) if (!versions.has(language)) versions.set(language, url)
    for (const { language, url } of group) if (language !== "und") versions.set(language, url)
    if (article.language !== "und") versions.set(article.language, article.url)
    const twin = group.find((one) => one !== article && one.language === article.language && one.language !== "und")
    if (twin !== undefined) findings.push(twice(article, twin))
    return { ...article, translations: complete(versions, site.language) }
  })
  return { articles: linked, findings }
}

/** Only articles that have a version besides themselves. */
const groupsOf = (articles: ReadonlyArray<Article>): ReadonlyMap<Article, ReadonlyArray<Article>> => {
  const groups = new Map<Article, Set<Article>>()
  const join = (one: Article, other: Article): void => {
    const [into, from] = [groups.get(one) ?? new Set([one]), groups.get(other) ?? new Set([other])]
    for (const article of from) into.add(article)
    for (const article of into) groups.set(article, into)
  }
  const byAddress = new Map(articles.map((article) => [article.url, article]))
  const byKey = new Map<string, Article>()
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

const twice = (article: Article, twin: Article): Finding =>
  finding(
    "FF5101",
    { file: article.source },
    `This article and ${twin.source} are translations of each other and both in ${article.language}.`,
    "Give one of them another `language` or another `translationKey`."
  )
