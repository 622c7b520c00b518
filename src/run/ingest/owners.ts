/** Under which names the index keeps what was found about a unit, and about an article beside its unit. */
import type { Index } from "../../store/Index.ts"

/** What was found while a unit was read; of the source as a whole with an empty `unit`. */
export const ownerOf = (source: string, unit: string): string => `${source}\t${unit}`

/** That another article has its id. */
export const rivalOwner = (key: string): string => `id\t${key}`

/** That another page has its address. */
export const copyOwner = (key: string): string => `copy\t${key}`

export const forgetFindings = (index: Index, key: string): void => {
  for (const owner of [rivalOwner(key), copyOwner(key)]) index.findings.set(owner, [])
}
