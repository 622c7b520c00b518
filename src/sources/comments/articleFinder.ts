/**
 * Finds the article that a comment was written about: by its address, by its
 * slug or id, and, where the comment comes from another host, by the end of
 * the address, because a site that moved keeps its slugs. What fits two
 * articles fits none.
 */
import { addressKey } from "../../model/addresses/addressKey.ts"
import type { FoundComment } from "./formats/CommentFormat.ts"

export interface CommentedArticle {
  readonly url: string
  readonly slug: string
  /** The id that its author gave; null without one. */
  readonly declaredId: string | null
}

/** Gives the index of the article, or undefined. */
export const articleFinder = (
  articles: ReadonlyArray<CommentedArticle>
): ((on: FoundComment["on"]) => number | undefined) => {
  const keys = articles.map(({ url }) => addressKey(url))
  const hosts = new Set(keys.map((key) => key?.host))
  const whole = unique(keys.map((key) => (key === undefined ? [] : [key.host + key.path + key.query])))
  const bare = unique(keys.map((key) => (key === undefined ? [] : [key.host + key.path])))
  const paths = unique(keys.map((key) => (key === undefined || key.path === "" ? [] : [key.path])))
  const names = unique(
    articles.map(({ slug, declaredId }, index) => [
      slug,
      ...(declaredId === null ? [] : [declaredId]),
      ...lastOf(keys[index]?.path ?? "")
    ])
  )
  return ({ addresses, names: given }) => {
    const places = addresses.map(addressKey).filter((key) => key !== undefined)
    const elsewhere = places.filter(({ host }) => !hosts.has(host))
    return firstOf([
      ...places.map((key) => whole.get(key.host + key.path + key.query) ?? bare.get(key.host + key.path)),
      ...given.map((name) => names.get(name)),
      ...elsewhere.map((key) => paths.get(key.path) ?? firstOf(lastOf(key.path).map((name) => names.get(name))))
    ])
  }
}

const firstOf = (found: ReadonlyArray<number | null | undefined>): number | undefined =>
  found.find((one) => one !== undefined && one !== null) ?? undefined

const lastOf = (path: string): ReadonlyArray<string> => {
  const last = path.split("/").at(-1) ?? ""
  return last === "" ? [] : [last]
}

/** From each name to the index of the one that has it; null where two have it. */
const unique = (lists: ReadonlyArray<ReadonlyArray<string>>): ReadonlyMap<string, number | null> => {
  const found = new Map<string, number | null>()
  for (const [index, list] of lists.entries()) {
    for (const name of new Set(list)) found.set(name, found.has(name) ? null : index)
  }
  return found
}
