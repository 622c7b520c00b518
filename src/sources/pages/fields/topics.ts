/** The section and the tags of an article, without what systems put there: paths, sentences, names of kinds of pages. */
import type { Element } from "hast"
import { attribute, elementsIn } from "../../../markup/elements.ts"
import type { Candidate, Weighed } from "./Candidate.ts"
import { weigh } from "./Candidate.ts"
import type { HeadOfArticle } from "./HeadOfArticle.ts"
import type { JsonLdArticle } from "./jsonLd.ts"
import type { PageView } from "./PageView.ts"
import { plainKey } from "../../../text/plainKey.ts"
import type { SiteNames } from "./siteNames.ts"
import { isCategoryLink, isTagLink } from "./topicLinks.ts"
import { metaNames } from "./metaNames.ts"

export interface TopicsRequest {
  readonly view: PageView
  readonly article: JsonLdArticle | null
  readonly head: HeadOfArticle
  readonly site: SiteNames
}

export interface Topics {
  readonly section: Weighed<string> | undefined
  readonly tags: Candidate<ReadonlyArray<string>> | undefined
}

export const topicsOf = (request: TopicsRequest): Topics => {
  const section = sectionOf(request)
  return { section, tags: tagsOf(request, section?.best.value) }
}

const sectionOf = ({ view, article, head, site }: TopicsRequest): Weighed<string> | undefined => {
  const named = view.elements.find((one) => /(?:^|\s)articleSection(?:\s|$)/.test(attribute(one, "itemProp") ?? ""))
  const said: ReadonlyArray<Candidate<string>> = [
    ...(article?.section === undefined
      ? []
      : [{ value: article.section, weight: 0.86, from: "JSON-LD", hand: "JSON-LD" }]),
    ...Object.entries(metaNames.section).flatMap(([name, weight]) =>
      (view.metas.get(name)?.slice(0, 1) ?? []).map(({ value, element }) => ({
        value,
        weight,
        from: `meta ${name}`,
        element,
        hand: "meta"
      }))
    ),
    ...(named === undefined
      ? []
      : [
          {
            value: attribute(named, "content") ?? view.textOf(named),
            weight: 0.8,
            from: "itemprop articleSection",
            element: named,
            hand: "microdata"
          }
        ]),
    ...onlyCategory(view, head)
  ]
  return weigh(
    said.filter(({ value }) => isTopic(value, site) && !isKindOfPage(value)),
    plainKey
  )
}

/** The one category that the article links to itself; of several, none is the section. */
const onlyCategory = (view: PageView, head: HeadOfArticle): ReadonlyArray<Candidate<string>> => {
  const links = view.elements.filter((one) => isCategoryLink(one) && !head.isElsewhere(one)).slice(0, 100)
  const [only, ...others] = new Map(links.map((one) => [view.textOf(one), one]))
  return only === undefined || others.length > 0
    ? []
    : [{ value: only[0], weight: 0.66, from: "link to the category", element: only[1], hand: "shown" }]
}

/** What themes call every article, and what systems put those into that have no section. */
const isKindOfPage = (name: string): boolean =>
  /^(?:posts?|pages?|articles?|blogs?|blog posts?|entry|entries|uncategori[sz]ed|general|allgemein|unkategorisiert|sin categor[ií]a|sem categoria|non class[ée]|senza categoria|geen categorie|без рубрики|без категории|غير مصنف|کتگوری|دسته‌بندی نشده|未分类|未分類|미분류)$/iu.test(
    name.trim()
  )

/** As many as people put to one article. */
const mostTags = 16
const longestTag = 40
const mostWords = 5

/** The strongest source alone: what is meant for search engines alone only where there is nothing else. */
const tagsOf = (request: TopicsRequest, section: string | undefined): Candidate<ReadonlyArray<string>> | undefined => {
  const { site } = request
  for (const { value, ...one } of tagSources(request, section)) {
    const found = new Map<string, string>()
    for (const tag of value.slice(0, 200)) {
      const plain = tag
        .replace(/\s+/g, " ")
        .replace(/^#(?=\S)/, "")
        .trim()
      const key = plainKey(plain)
      if (!found.has(key) && isTopic(plain, site) && !isKindOfPage(plain)) found.set(key, plain)
    }
    // A list of one that repeats the section says nothing more.
    const tags = [...found.values()].slice(0, mostTags)
    if (tags.length > 1 || (tags.length === 1 && tags[0] !== section)) return { ...one, value: tags }
  }
  return undefined
}

const tagSources = (
  request: TopicsRequest,
  section: string | undefined
): ReadonlyArray<Candidate<ReadonlyArray<string>>> => {
  const { view, article, head } = request
  const { metas } = view
  const listed = (name: keyof typeof metaNames.tags): ReadonlyArray<Candidate<ReadonlyArray<string>>> => {
    const values = metas.get(name) ?? []
    return values.length === 0
      ? []
      : [
          {
            value: values.slice(0, 200).flatMap(({ value }) => value.split(/[,،、;]/)),
            weight: metaNames.tags[name],
            from: `meta ${name}`,
            element: values[0]?.element,
            hand: "meta"
          }
        ]
  }
  const isSection = (one: Element): boolean => isCategoryLink(one) && view.textOf(one) === section
  const own = view.elements.filter((one) => isTagLink(one) && !head.isElsewhere(one) && !isSection(one)).slice(0, 100)
  const links = own.length > 0 ? own : linksOfList(request)
  return [
    ...listed("article:tag"),
    ...(article === null || article.tags.length === 0
      ? []
      : [{ value: article.tags, weight: 0.88, from: "JSON-LD", hand: "JSON-LD" }]),
    ...listed("parsely-tags"),
    ...listed("sailthru.tags"),
    ...(links.length === 0
      ? []
      : [{ value: links.map(view.textOf), weight: 0.85, from: "links to tags", element: links[0], hand: "shown" }]),
    ...listed("news_keywords"),
    ...listed("keywords")
  ]
}

/** Links of the page's only list of tags, wherever they lead: to a search, or nowhere. */
const linksOfList = ({ view, head }: TopicsRequest): ReadonlyArray<Element> => {
  const lists = view.elements.filter((one) => isTagList(one) && !head.isElsewhere(one))
  const [only, ...others] = lists
  if (only === undefined || others.length > 0 || view.span(only)[0] <= head.titleLine) return []
  return elementsIn(only).filter(({ tagName }) => tagName === "a")
}

const isTagList = (element: Element): boolean =>
  element.tagName !== "a" &&
  /(?:^|\s)(?:(?:post|entry|article|blog|page)[-_]{1,2})?(?:tags|taglist|tag-list|tags-list|tags-links|hashtags)(?:\s|$)/i.test(
    attribute(element, "className") ?? ""
  )

/** Neither a path, an address, a sentence, the value of a setting, nor the site. */
const isTopic = (name: string, site: SiteNames): boolean =>
  name.trim() !== "" &&
  /[\p{L}\p{N}]/u.test(name) &&
  name.length <= longestTag &&
  name.split(" ").length <= mostWords &&
  !/^\/|\/$|:\/\/|^www\.|[{}<>]|^[\w-]+[:=][\w-]+$|[.!?…]$/u.test(name) &&
  !site.has(name)
