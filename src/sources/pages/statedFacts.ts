/**
 * Who wrote the article and when it was published by the state of the page's
 * script: of the object that is called like the page. Its JSON-LD is read
 * elsewhere, and when a record was made or touched says nothing of the article.
 */
import type { Element } from "hast"
import { attribute } from "../../markup/elements.ts"
import { statedArticles } from "../bodies/statedArticles.ts"
import { isRecord } from "../metadata/fields.ts"

export interface StatedFacts {
  readonly published: ReadonlyArray<string>
  /** A list for each place that names people. */
  readonly authors: ReadonlyArray<ReadonlyArray<string>>
}

export const statedFacts = (elements: ReadonlyArray<Element>, title: string | null): StatedFacts => {
  if (title === null) return { published: [], authors: [] }
  const scripts = elements.filter((one) => one.tagName === "script" && !/ld\+json/i.test(attribute(one, "type") ?? ""))
  const articles = statedArticles(scripts, title)
  return {
    published: articles.flatMap((one) => first(one, dateNames, dateOf)),
    authors: articles.flatMap((one) => first(one, authorNames, (value) => listOf(value, 0)))
  }
}

const dateNames =
  "publishedAt published_at datePublished publishDate publish_date publishedDate published_date publicationDate publication_date firstPublishedAt first_published_at publishedOn published_on publishedTime published_time date".split(
    " "
  )
const authorNames = "authors author byline writers writer".split(" ")

/** Of several names that say the same, the first that says something. */
const first = <T>(
  article: Readonly<Record<string, unknown>>,
  names: ReadonlyArray<string>,
  read: (value: unknown) => T | undefined
): ReadonlyArray<T> => {
  for (const name of names) {
    const found = read(article[name])
    if (found !== undefined) return [found]
  }
  return []
}

/** Text alone: a number may be anything. */
const dateOf = (value: unknown): string | undefined =>
  typeof value === "string" && /\d{4}/.test(value) && value.length <= 80 ? value : undefined

const mostAuthors = 20
/** `{ data: { attributes: { name } } }` */
const deepest = 4

const listOf = (value: unknown, depth: number): ReadonlyArray<string> | undefined => {
  const names = namesIn(value, depth)
  return names.length === 0 || names.length > mostAuthors ? undefined : names
}

const namesIn = (value: unknown, depth: number): ReadonlyArray<string> => {
  if (depth > deepest) return []
  if (Array.isArray(value)) return value.slice(0, mostAuthors + 1).flatMap((one) => namesIn(one, depth + 1))
  if (typeof value === "string") return isName(value) ? [value] : []
  if (!isRecord(value)) return []
  for (const key of ["name", "displayName", "fullName", "full_name", "display_name", "title"])
    if (typeof value[key] === "string") return isName(value[key]) ? [value[key]] : []
  const whole = [value["firstName"] ?? value["first_name"], value["lastName"] ?? value["last_name"]]
  if (whole.every((one) => typeof one === "string")) return [whole.join(" ").trim()]
  for (const key of ["data", "attributes", "fields", "node", "nodes", "edges", "items"])
    if (typeof value[key] === "object") return namesIn(value[key], depth + 1)
  return []
}

/** And no id and no address of one. */
const isName = (text: string): boolean =>
  text.length <= 200 &&
  /\p{L}/u.test(text) &&
  !/[\d_{}]|:\/\//u.test(text) &&
  (/\s/.test(text) || !/^[a-z-]+$/.test(text))
