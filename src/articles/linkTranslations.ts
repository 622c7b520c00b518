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
    const { first, second } = group
    const twin = first.get(article.language) === article ? second.get(article.language) : first.get(article.language)
    if (twin !== undefined) findings.push(twice(article, twin))
    return complete(group, article, site.language)
  })
  return { versions, findings }
}

/** What the versions of one article have in common. */
interface Group {
  /** Addresses by their languages. */
  readonly known: ReadonlyMap<string, string>
  /** Those that each version names, in the order of their tags. */
  readonly named: ReadonlyArray<Translation>
  /** The first two articles in each language, by their addresses. */
  readonly first: ReadonlyMap<string, Version>
  readonly second: ReadonlyMap<string, Version>
}

const groupOf = (articles: ReadonlyArray<Version>): Group => {
  const sorted = articles.toSorted((a, b) => compareText(a.url, b.url))
  const known = new Map<string, string>()
  const first = new Map<string, Version>()
  const second = new Map<string, Version>()
  for (const { translations = [] } of sorted)
    for (const { language, url } of translations) if (!known.has(language)) known.set(language, url)
  for (const article of sorted) {
    if (article.language === "und") continue
    known.set(article.language, article.url)
    if (!first.has(article.language)) first.set(article.language, article)
    else if (!second.has(article.language)) second.set(article.language, article)
  }
  const named = Array.from(known, ([language, url]) => ({ language, url }))
    .toSorted((a, b) => compareText(a.language, b.language))
    .slice(0, mostVersions)
  return { known, named, first, second }
}

/** Only articles that have a version besides themselves. */
const groupsOf = (articles: ReadonlyArray<Version>): ReadonlyMap<Version, Group> => {
  const parents = new Map<Version, Version>()
  const rootOf = (article: Version): Version => {
    let root = article
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next
    for (let one = article; one !== root;) {
      const next = parents.get(one) ?? root
      parents.set(one, root)
      one = next
    }
    return root
  }
  const join = (one: Version, other: Version): void => {
    const [into, from] = [rootOf(one), rootOf(other)]
    parents.set(into, into)
    parents.set(from, into)
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
  const groups = Map.groupBy(parents.keys(), rootOf)
  const found = new Map([...groups].map(([root, members]) => [root, groupOf(members)] as const))
  return new Map(
    [...parents.keys()].flatMap((article) => {
      const group = found.get(rootOf(article))
      return group === undefined ? [] : [[article, group] as const]
    })
  )
}

/** Each version names all others: more than there are languages in which news is written would be pages of nothing else. */
const mostVersions = 300

/** In the order of their tags, each version at its own address; who reads none of the languages gets the site's own, else the first. */
const complete = ({ known, named }: Group, own: Version, siteLanguage: string): ReadonlyArray<Translation> => {
  const isOwn = (language: string): boolean => language === own.language && language !== "und"
  const urlOf = (language: string, url: string): string => (isOwn(language) ? own.url : url)
  const kept = named.map(({ language, url }) => ({ language, url: urlOf(language, url) }))
  if (known.has(own.language) && isOwn(own.language) && !kept.some(({ language }) => isOwn(language)))
    kept.push({ language: own.language, url: own.url })
  if (known.has("x-default")) return kept
  const site = known.get(siteLanguage)
  const url = site === undefined ? kept[0]?.url : urlOf(siteLanguage, site)
  return url === undefined ? kept : [...kept, { language: "x-default", url }]
}

const twice = (article: Version, twin: Version): Finding =>
  finding(
    "FF5101",
    { file: article.source },
    `This article and ${twin.source} are translations of each other and both in ${article.language}.`,
    "Give one of them another `language` or another `translationKey`."
  )
