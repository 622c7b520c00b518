/**
 * Settles what needs all articles: what pages have in common, slugs, pages that
 * show the same, ids. Some articles turn out to need another slug than they were
 * read with, or to come back; these must be read again, and then all is settled
 * anew.
 */
import { entryOf } from "../../articles/identity/ledgerFile.ts"
import type { IngestContext } from "./IngestContext.ts"
import { displace } from "./displace.ts"
import { giveDeclared } from "./giveDeclared.ts"
import { partSlugs } from "./partSlugs.ts"
import { settleSlugs } from "./settleSlugs.ts"
import { settleWaiting } from "./settleWaiting.ts"
import { settleHeads } from "./sharedHeads.ts"
import { shadowPages } from "./shadowPages.ts"

export interface Settling {
  /** Keys of the articles that must be read again, with their slugs where those are known. */
  readonly again: ReadonlyMap<string, string | null>
  /** How many ids came from what was published, because the ledger did not have them. */
  readonly recovered: number
}

export const settle = (context: IngestContext): Settling => {
  const { index, touched } = context
  const heads = settleHeads(context)
  if (heads.size > 0) return { again: heads, recovered: 0 }
  const slugs = settleSlugs(context)
  if (slugs.size > 0) return { again: slugs, recovered: 0 }
  const back = shadowPages(context)
  if (back.length > 0) return { again: new Map(back.map(({ key }) => [key, null])), recovered: 0 }
  const declared = giveDeclared(context)
  if (declared.size > 0) return { again: declared, recovered: 0 }
  const { again, recovered } = settleWaiting(context)
  if (again.size > 0) return { again, recovered }
  const parted = partSlugs(touched.files.values(), context)
  if (parted.size > 0) return { again: parted, recovered }
  for (const [file, id] of touched.files) {
    const line = index.articles.byId(id)?.file === file ? entryOf(index.ledger.get(id)) : undefined
    if (line !== undefined) displace(line, index)
  }
  // Articles that changed their slugs may have left one to what is not published.
  return { again: settleSlugs(context), recovered }
}
