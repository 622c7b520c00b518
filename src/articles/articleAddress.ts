/** The page that people read: declared, made from the config's pattern, or the one that fanfare itself publishes. */
import type { Site } from "../model/Site.ts"
import type { Timestamp } from "../model/Timestamp.ts"
import { belowSite } from "../model/addresses/belowSite.ts"
import { encodeStrayPercent } from "../model/addresses/encodeStrayPercent.ts"

export interface AddressRequest {
  readonly site: Site
  /** As it was written; absolute or relative to the site. */
  readonly declared: string | undefined
  /** The config's pattern, for example `/:year/:month/:slug/`. */
  readonly permalink: string | null
  readonly slug: string
  /** The slug that it asks for; another one than `slug` where that is taken. */
  readonly wanted: string
  /** Whether the first of two addresses may be the article's: else it is the second, which is no other's. */
  readonly isFree: (address: string, numbered: string) => boolean
  readonly section: string | null
  readonly language: string
  readonly published: Timestamp | null
}

export interface ArticleAddress {
  readonly url: string
  /** Whether fanfare publishes the page. */
  readonly hosted: boolean
}

export const articleAddress = (request: AddressRequest): ArticleAddress => {
  const { site, declared, permalink, slug, wanted, isFree } = request
  const written = declared ?? (permalink === null ? undefined : fillPattern(permalink, request))
  const url = written === undefined ? undefined : absolute(written, site)
  if (url === undefined) return { url: new URL(`articles/${slug}/`, site.url).href, hosted: true }
  if (declared !== undefined || permalink === null || wanted === slug) return { url, hosted: false }
  // The same name in another year or section is another address: the site's generator knows no number there.
  const first = addressByPattern(permalink, { ...request, slug: wanted })
  return { url: first !== undefined && isFree(first, url) ? first : url, hosted: false }
}

/** Undefined where the pattern asks for something that is not known. */
export const addressByPattern = (
  pattern: string,
  facts: Pick<AddressRequest, "site" | "slug" | "published"> & Partial<Pick<AddressRequest, "section" | "language">>
): string | undefined => {
  const written = fillPattern(pattern, facts)
  return written === undefined ? undefined : absolute(written, facts.site)
}

const absolute = (written: string, site: Site): string | undefined => {
  const address = belowSite(encodeStrayPercent(written), site.url)
  return URL.canParse(address, site.url) ? new URL(address, site.url).href : undefined
}

/** Whether an address may have been made from a pattern: under another one it says nothing of where its article will be. */
export const fitsPattern = (address: string, pattern: string, site: Site): boolean => {
  const sample = absolute(
    pattern.replace(/:([a-z]+)/g, (_, name: string) => `~${name}~`),
    site
  )
  if (sample === undefined) return false
  const shape = sample
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/~([a-z]+)~/g, (_, name: string) => shapes.get(name) ?? "[^/]+")
  return new RegExp(`^${shape}$`).test(address)
}

const shapes: ReadonlyMap<string, string> = new Map([
  ["year", String.raw`\d{4}`],
  ["month", String.raw`\d{2}`],
  ["day", String.raw`\d{2}`]
])

/** Undefined where the pattern asks for something that the article does not have. */
const fillPattern = (
  pattern: string,
  { slug, section, language, published }: Parameters<typeof addressByPattern>[1]
): string | undefined => {
  const values = new Map<string, string | undefined>(
    Object.entries({
      slug,
      title: slug,
      year: published?.slice(0, 4),
      month: published?.slice(5, 7),
      day: published?.slice(8, 10),
      section: section ?? undefined,
      category: section ?? undefined,
      lang: language,
      language
    })
  )
  const missing = [...pattern.matchAll(/:([a-z]+)/g)].some(([, name]) => values.get(name ?? "") === undefined)
  return missing
    ? undefined
    : pattern.replace(/:([a-z]+)/g, (_, name: string) =>
        encodeURIComponent((values.get(name) ?? "").toLowerCase().replace(/\s+/g, "-"))
      )
}
