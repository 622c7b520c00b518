/** Takes a unit that is gone out of the index, with its articles. */
import type { Index } from "../../store/Index.ts"
import type { IngestContext } from "./IngestContext.ts"
import { removeArticle } from "./keepArticle.ts"
import { ownerOf } from "./owners.ts"
import { keepHead } from "./sharedHeads.ts"

export const forgetUnit = (source: string, unit: string, context: IngestContext): void => {
  const { index, touched } = context
  for (const key of index.articles.keysWhere("source = ? AND unit = ?", source, unit)) removeArticle(key, context)
  const mark = index.units.get(source, unit)?.mark
  if (mark != null) touched.pages.add(mark)
  keepHead(source, unit, null, context)
  index.units.remove(source, unit)
  index.findings.set(ownerOf(source, unit), [])
}

/** A source that the config does not name any more takes its articles with it. */
export const forgetOthers = (index: Index, names: ReadonlySet<string>, context: IngestContext): void => {
  for (const source of index.units.sources()) {
    if (names.has(source)) continue
    for (const unit of index.units.keys(source)) forgetUnit(source, unit, context)
    index.findings.set(ownerOf(source, ""), [])
  }
}
