/**
 * Who wrote the article: what the page says for machines and what it shows to
 * readers, weighed against each other. A placeholder of a system is nobody; the
 * site is an author only where the page says that an organisation wrote it.
 */
import type { Element } from "hast"
import { attribute } from "../../../markup/elements.ts"
import { type Candidate, type Weighed, weigh } from "./Candidate.ts"
import { shownAuthors } from "./bylines.ts"
import type { NamedPerson, Names } from "./Names.ts"
import type { HeadOfArticle } from "./HeadOfArticle.ts"
import type { JsonLdArticle } from "./jsonLd.ts"
import type { PageView } from "./PageView.ts"
import { isBylineLabel, looksLikePerson, personNames } from "../../../text/bylines/personNames.ts"
import { plainKey } from "../../../text/plainKey.ts"
import type { SiteNames } from "./siteNames.ts"
import { metaNames } from "./metaNames.ts"

export interface AuthorsRequest {
  readonly view: PageView
  readonly article: JsonLdArticle | null
  readonly head: HeadOfArticle
  readonly site: SiteNames
  /** Names of organisations in JSON-LD. */
  readonly organizations: ReadonlyArray<string>
  /** The people in the state of the page's script. */
  readonly stated: ReadonlyArray<ReadonlyArray<string>>
}

export const authorsOf = ({
  view,
  article,
  head,
  site,
  organizations,
  stated
}: AuthorsRequest): Weighed<Names> | undefined => {
  const isHouse = (name: string): boolean => site.has(name)
  const houses = new Set(organizations.map(personKey))
  const isOnesOwn = (name: string): boolean => looksLikePerson(name) && !houses.has(personKey(name))
  const declared = [...inJsonLd(article, isHouse), ...inMetas(view, isHouse), ...inState(stated, isHouse)]
  const said = new Set(declared.flatMap(({ value }) => value.map(({ name }) => personKey(name))))
  const isDeclared = (name: string): boolean => said.has(personKey(name))
  const candidates = [...declared, ...shownAuthors({ view, head, isHouse, isDeclared })].map((one) =>
    one.value.every(({ name }) => isHouse(name)) ? ofHouse(one, isOnesOwn) : one
  )
  // Lists that share a person speak of the same people.
  const groups = new Map<string, string>()
  for (const { value } of candidates) {
    const keys = value.map(({ name }) => personKey(name))
    const group = keys.map((key) => groups.get(key)).find((key) => key !== undefined) ?? keys[0] ?? ""
    for (const key of keys) groups.set(key, groups.get(key) ?? group)
  }
  const groupOf = (names: Names): string => groups.get(personKey(names[0]?.name ?? "")) ?? ""
  const found = weigh(candidates, groupOf)
  if (found === undefined) return undefined
  const group = groupOf(found.best.value)
  const fuller = candidates
    .filter(({ value, weight }) => weight >= 0.7 && groupOf(value) === group && holds(value, found.best.value))
    .reduce((most, one) => (one.value.length > most.value.length ? one : most), found.best)
  return { ...found, best: { ...fuller, value: withUrls(fuller.value, candidates) } }
}

/** A title before a name makes no other person. */
const personKey = (name: string): string => plainKey(name.replace(/^(?:dr|prof|mr|mrs|ms|rev|sir)\.?\s+/i, ""))

const holds = (more: Names, fewer: Names): boolean => {
  const keys = new Set(more.map(({ name }) => personKey(name)))
  return fewer.every(({ name }) => keys.has(personKey(name)))
}

const withUrls = (names: Names, candidates: ReadonlyArray<Candidate<Names>>): Names => {
  const urls = new Map<string, string>()
  for (const { name, url } of candidates.flatMap(({ value }) => value)) {
    const key = personKey(name)
    if (url !== undefined && !urls.has(key)) urls.set(key, url)
  }
  return names.map(({ name, url }) => {
    const known = url ?? urls.get(personKey(name))
    return known === undefined ? { name } : { name, url: known }
  })
}

/**
 * The site as an author: believed where readers see it so, where it is called an organisation, and where it is called as
 * somebody is who is said to have written: many a site is one person's own.
 */
const ofHouse = (one: Candidate<Names>, isOnesOwn: (name: string) => boolean): Candidate<Names> => {
  const isPerson =
    (one.hand === "JSON-LD" || one.from.startsWith(labelled)) && one.value.every(({ name }) => isOnesOwn(name))
  if (isPerson) return { ...one, weight: one.weight * 0.7 }
  return { ...one, weight: one.hand === "organization" ? 0.52 : one.hand === "byline" ? one.weight * 0.7 : 0.3 }
}

/** Of a meta whose neighbour says that it names who wrote. */
const labelled = "meta twitter:data"

const inJsonLd = (
  article: JsonLdArticle | null,
  isHouse: (name: string) => boolean
): ReadonlyArray<Candidate<Names>> => {
  if (article === null) return []
  const read = article.authors.map(({ name, url, isOrganization }) => ({
    names: isOrganization ? [name] : personNames(name, isHouse),
    url,
    isOrganization
  }))
  const people = read.filter(({ isOrganization }) => !isOrganization)
  const named = people.some(({ names }) => names.length > 0) ? people : read
  const value = named.flatMap(({ names, url }) =>
    names.map((name): NamedPerson => ({ name, ...(names.length > 1 ? {} : { url }) }))
  )
  const isPeople = named === people
  return value.length === 0
    ? []
    : [
        {
          value,
          weight:
            (article.isArticle ? 0.85 : 0.7) *
            (isPeople ? (value.every(({ name }) => looksLikePerson(name)) ? 1 : 0.75) : 0.65),
          from: "JSON-LD",
          hand: isPeople ? "JSON-LD" : "organization"
        }
      ]
}

const inMetas = (
  { metas, elements }: PageView,
  isHouse: (name: string) => boolean
): ReadonlyArray<Candidate<Names>> => {
  const read = (values: ReadonlyArray<string>): Names =>
    [...new Set(values.slice(0, 50).flatMap((value) => personNames(value, isHouse)))].map((name) => ({ name }))
  const written = ["1", "2"].flatMap((number) => {
    const label = metas.get(`twitter:label${number}`)?.[0]
    const data = metas.get(`twitter:data${number}`)?.[0]
    return label !== undefined && data !== undefined && isBylineLabel(label.value)
      ? [{ name: `twitter:data${number}`, values: [data], weight: 0.8 }]
      : []
  })
  const named = Object.entries(metaNames.authors).flatMap(([name, weight]) => {
    const values = metas.get(name)
    return values === undefined ? [] : [{ name, values, weight }]
  })
  // Squarespace has microdata in its head.
  const marked = elements.flatMap((element) => {
    const value = element.tagName === "meta" && isAuthorMeta(element) ? attribute(element, "content") : undefined
    return value === undefined ? [] : [{ value, element }]
  })
  const items = marked.length === 0 ? [] : [{ name: "itemprop author", values: marked, weight: 0.8 }]
  return [...named, ...written, ...items].flatMap(({ name, values, weight }) => {
    const value = read(values.map((one) => one.value))
    const isPeople = value.every((one) => looksLikePerson(one.name))
    return value.length === 0
      ? []
      : [
          {
            value,
            weight: isPeople ? weight : weight * 0.75,
            from: `meta ${name}`,
            element: values[0]?.element,
            hand: "meta"
          }
        ]
  })
}

/** Only who looks like a person: a state names teams and sections the same way. */
const inState = (
  stated: AuthorsRequest["stated"],
  isHouse: (name: string) => boolean
): ReadonlyArray<Candidate<Names>> =>
  stated.flatMap((names) => {
    const value = names.flatMap((name) => personNames(name, isHouse)).map((name) => ({ name }))
    return value.length === 0 || !value.every(({ name }) => looksLikePerson(name))
      ? []
      : [{ value, weight: 0.75, from: "state of the page", hand: "state" }]
  })

const isAuthorMeta = (element: Element): boolean => /^(?:author|creator)$/.test(attribute(element, "itemProp") ?? "")
