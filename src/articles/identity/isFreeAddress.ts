/**
 * Whether an article whose slug has a number may have the address without it:
 * not where another article of its name is there, or may be by now. What it was
 * published under stays in any case.
 */
import { entryOf } from "./ledgerFile.ts"
import { addressByPattern, fitsPattern } from "../articleAddress.ts"
import type { LedgerEntry } from "./ledger.ts"
import { slugsBefore } from "../slugFor.ts"
import type { Settings } from "../../model/settings/Settings.ts"
import type { Index } from "../../store/Index.ts"
import { compareText } from "../../model/compareText.ts"
import type { ArticleRow } from "../../store/rows.ts"

interface AddressContext {
  readonly index: Index
  readonly settings: Pick<Settings, "permalink" | "site">
  /** The sources' names in the order in which they are read. */
  readonly order: ReadonlyArray<string>
}

export const isFreeAddress = (
  row: Pick<ArticleRow, "key" | "source" | "file" | "slug" | "wanted">,
  { address, numbered }: { readonly address: string; readonly numbered: string },
  context: AddressContext
): boolean => {
  const { index } = context
  const own = index.ledger.ofSource(row.file).find((line) => line.slug === row.slug)
  const published = entryOf(own)?.url ?? null
  if (published === address || published === numbered) return published === address
  return slugsBefore(row.slug, row.wanted).every((one) => {
    const line = entryOf(index.ledger.ofSlug(one))
    if (line !== undefined && line.source !== row.file) return isElsewhere(line, address, context)
    return !index.articles
      .keysWhere("slug = ? AND key <> ? AND state <> 'draft'", one, row.key)
      .flatMap((key) => index.articles.get(key) ?? [])
      .some((other) => other.url === address && isBefore(other, row, context))
  })
}

/** By where it is, or by where the pattern puts it now. */
const isElsewhere = (
  line: LedgerEntry,
  address: string,
  { settings: { permalink, site } }: AddressContext
): boolean => {
  if (permalink === null) return true
  if (line.url !== null && fitsPattern(line.url, permalink, site)) return line.url !== address
  const places = [line.slug, line.wanted ?? line.slug].map((slug) =>
    addressByPattern(permalink, { site, slug, published: line.published })
  )
  return places.every((one) => one !== undefined && one !== address)
}

/** In the order in which articles are read: what comes later is not known yet by a run that reads all. */
const isBefore = (
  one: Pick<ArticleRow, "key" | "source">,
  other: Pick<ArticleRow, "key" | "source">,
  { order }: AddressContext
): boolean =>
  one.source === other.source
    ? compareText(one.key, other.key) < 0
    : order.indexOf(one.source) < order.indexOf(other.source)
