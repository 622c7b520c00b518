/**
 * What the pages of a folder say of their site together, where no front page and no
 * generator does: the host of most of their own addresses, the name that their titles
 * share, their language. Pages of several sites say nothing together.
 */
import { posix } from "node:path"
import type { Folder } from "../../generators/Folder.ts"
import type { Told } from "../../generators/GeneratorSite.ts"
import { type PageFacts, readPage } from "./pageFacts.ts"

export interface TogetherSaid {
  readonly addresses: ReadonlyArray<Told>
  readonly titles: ReadonlyArray<Told>
  readonly languages: ReadonlyArray<string>
}

/** Pages that are asked. */
const most = 24
/** So many of those that say something have to agree. */
const majority = 2 / 3

/** `front`: the folder that is served, with a front page in it; null where pages are only kept. */
export const togetherSaid = (folder: Folder, files: ReadonlyArray<string>, front: string | null): TogetherSaid => {
  const pages = evenly(files).flatMap((file) => {
    const facts = readPage(folder, file)
    return facts === null ? [] : [{ file, facts }]
  })
  return {
    addresses: [...shared(pages, ({ siteUrl }) => siteUrl), ...addressOf(pages, front)],
    titles: [...sharedTitle(pages), ...shared(pages, ({ siteName }) => siteName)],
    languages: shared(pages, ({ language }) => language).map(({ value }) => value)
  }
}

interface Page {
  readonly file: string
  readonly facts: PageFacts
}

/** From all of the folder, not from one year of it. */
const evenly = (files: ReadonlyArray<string>): ReadonlyArray<string> => {
  const step = Math.max(1, files.length / most)
  return Array.from({ length: Math.min(most, files.length) }, (_, index) => files[Math.floor(index * step)] ?? "")
}

const addressOf = (pages: ReadonlyArray<Page>, front: string | null): ReadonlyArray<Told> => {
  const urls = pages.flatMap(({ file, facts }) =>
    /^https?:\/\//i.test(facts.url ?? "") && URL.canParse(facts.url ?? "")
      ? [{ file, url: new URL(facts.url ?? "") }]
      : []
  )
  const best = common(urls, ({ url }) => url.origin)
  if (best === null) return []
  const base = front === null ? null : common(best.those, ({ file, url }) => baseOf(url, file, front))
  return [{ value: base?.value ?? `${best.value}/`, from: best.those[0]?.file ?? "" }]
}

/** What of an address stands before the path of its file. */
const baseOf = ({ origin, pathname }: URL, file: string, front: string): string => {
  const path = plainPath(`/${posix.relative(front, file)}`)
  const address = plainPath(pathname)
  return `${origin}${address.endsWith(path) ? address.slice(0, address.length - path.length) : ""}/`
}

const plainPath = (path: string): string => path.replace(/(?:\/index)?\.html?$/i, "").replace(/\/+$/, "")

const shared = (pages: ReadonlyArray<Page>, of: (facts: PageFacts) => string | null): ReadonlyArray<Told> => {
  const said = pages.flatMap(({ file, facts }) => {
    const value = of(facts)
    return value === null || value === "" ? [] : [{ file, value }]
  })
  const best = common(said, ({ value }) => value)
  return best === null || best.those.length < 2 ? [] : [{ value: best.value, from: best.those[0]?.file ?? "" }]
}

/** What at least the majority has in common. */
const common = <T>(
  all: ReadonlyArray<T>,
  keyOf: (one: T) => string
): { readonly value: string; readonly those: ReadonlyArray<T> } | null => {
  const groups = Map.groupBy(all, keyOf)
  const [best] = [...groups].toSorted(([, a], [, b]) => b.length - a.length)
  return best === undefined || best[1].length < all.length * majority ? null : { value: best[0], those: best[1] }
}

/** What most titles have in common beside a separator: `A new quay | Harbour News`. */
const sharedTitle = (pages: ReadonlyArray<Page>): ReadonlyArray<Told> => {
  const parts = pages.flatMap(({ file, facts }) => {
    const all = (facts.headTitle ?? "").split(/\s+[|–—·»«•-]\s+|\s*::\s*/u)
    return all.length < 2 ? [] : [...new Set([all[0], all.at(-1)])].map((part = "") => ({ file, part }))
  })
  const [best] = [...Map.groupBy(parts, ({ part }) => part)].toSorted(([, a], [, b]) => b.length - a.length)
  const [name, those = []] = best ?? []
  return name === undefined || name === "" || those.length < 2 || those.length * 2 < pages.length
    ? []
    : [{ value: name, from: those[0]?.file ?? "" }]
}
