/** The ledger as it stands on disk: its ids, the newest moment in it, and the lines that cannot be read. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Result } from "effect"
import { readLedger as readLines } from "../../articles/identity/ledger.ts"
import { ledgerName } from "../../articles/identity/ledgerFile.ts"
import { instant } from "../../model/Timestamp.ts"

export interface LedgerFacts {
  readonly isThere: boolean
  readonly ids: ReadonlySet<string>
  /** Milliseconds since 1970; null for a ledger without articles. */
  readonly newest: number | null
  /** From 1. */
  readonly wrongLines: ReadonlyArray<number>
  readonly hasMergeMarks: boolean
}

export const readLedger = (root: string): LedgerFacts => {
  const text = Result.getOrNull(Result.try(() => readFileSync(join(root, ledgerName), "utf8")))
  return { isThere: text !== null, ...ledgerOf(text ?? "") }
}

export const ledgerOf = (text: string): Omit<LedgerFacts, "isThere"> => {
  const { entries, wrongLines } = readLines(text)
  return {
    ids: new Set(entries.map(({ id }) => id)),
    newest: entries.reduce<number | null>((most, { seen }) => Math.max(most ?? 0, instant(seen)), null),
    wrongLines,
    hasMergeMarks: /^(?:<{7}|={7}|>{7})/m.test(text)
  }
}
