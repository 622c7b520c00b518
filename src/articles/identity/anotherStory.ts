/**
 * Whether a file holds another story than the one that was published from it:
 * another title, another day, and hardly a word of the old text. Where one of
 * these is not known, it is the same story. Pure.
 */
import type { LedgerEntry } from "./ledger.ts"
import type { ReadArticle } from "./settle.ts"
import { likeness, sketchOf } from "./sketch.ts"
import { normalized } from "../../model/languages/normalized.ts"

/** Below this share of common pairs of words, two texts have no more in common than any two in one language. */
const unlike = 0.15

export const isAnotherStory = (article: ReadArticle, line: LedgerEntry): boolean => {
  const { published } = article
  if (published === null || line.published === null || line.words === undefined) return false
  const days = [line.published, line.declared].map((one) => one?.slice(0, 10))
  if (days.includes(published.slice(0, 10)) || plain(article.title) === plain(line.title)) return false
  const share = likeness(sketchOf(article.text), line.words)
  return share !== null && share < unlike
}

const plain = (title: string): string =>
  normalized(title, "NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "")
