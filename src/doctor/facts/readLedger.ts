/** The ledger as it stands on disk: its ids, the newest moment in it, and the lines that cannot be read. */
import { existsSync, globSync, lstatSync, readFileSync } from "node:fs"
import { dirname, join, relative, sep } from "node:path"
import { Result } from "effect"
import { readLedger as readLines } from "../../articles/identity/ledger.ts"
import { ledgerName } from "../../articles/identity/ledgerFile.ts"
import { configNames } from "../../config/configNames.ts"
import { repositoryTop } from "../../config/repositoryTop.ts"
import { instant } from "../../model/Timestamp.ts"

export interface LedgerFacts {
  readonly isThere: boolean
  readonly ids: ReadonlySet<string>
  /** Milliseconds since 1970; null for a ledger without articles. */
  readonly newest: number | null
  /** From 1. */
  readonly wrongLines: ReadonlyArray<number>
  readonly hasMergeMarks: boolean
  /** Whether it is what Git LFS keeps in the place of a file. */
  readonly isPointer: boolean
  /** Whether something else than a file bears its name: a folder, or a link that leads nowhere. */
  readonly isBlocked: boolean
  /** A ledger in another folder of the repository that no config lies beside; relative to the project. */
  readonly elsewhere: string | null
}

export const readLedger = (root: string): LedgerFacts => {
  const text = Result.getOrNull(Result.try(() => readFileSync(join(root, ledgerName), "utf8")))
  const info = lstatSync(join(root, ledgerName), { throwIfNoEntry: false })
  return {
    isThere: text !== null,
    isBlocked: text === null && info !== undefined,
    elsewhere: text === null ? ledgerElsewhere(root) : null,
    ...ledgerOf(text ?? "")
  }
}

export const ledgerOf = (text: string): Omit<LedgerFacts, "isThere" | "isBlocked" | "elsewhere"> => {
  const { entries, wrongLines } = readLines(text)
  return {
    ids: new Set(entries.map(({ id }) => id)),
    newest: entries.reduce<number | null>((most, { seen }) => Math.max(most ?? 0, instant(seen)), null),
    wrongLines,
    isPointer: text.startsWith("version https://git-lfs.github.com/"),
    hasMergeMarks: /^(?:<{7}|={7}|>{7})/m.test(text)
  }
}

/** Below the project, and above it as far as the repository goes. */
const ledgerElsewhere = (root: string): string | null => {
  const below = globSync([`*/${ledgerName}`, `*/*/${ledgerName}`], {
    cwd: root,
    exclude: (name) => /^(?:\.|node_modules$)/.test(name)
  })
  const top = repositoryTop(root)
  const depth = top === null ? 0 : relative(top, root).split(sep).filter(Boolean).length
  const above = Array.from({ length: depth }, (_, at) => "../".repeat(at + 1) + ledgerName)
  const isLost = (file: string): boolean =>
    existsSync(join(root, file)) && configNames.every((name) => !existsSync(join(root, dirname(file), name)))
  return [...below.map((file) => file.replaceAll("\\", "/")).toSorted(), ...above].find(isLost) ?? null
}
