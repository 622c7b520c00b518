/** The changes of a commit in the order in which they are made, each checked before anything is touched. */
import type { Change } from "./Publication.ts"
import { isPagePath, ledgerPath } from "./plainPath.ts"
import { shapeOf } from "./shapes.ts"

/**
 * An array is sorted: puts ascending, then deletions descending. Anything else must be in this order already, so that a
 * million changes are never held at once. Throws a TypeError for a change that no commit may make: that is a defect.
 */
export function* inSequence(changes: Iterable<Change>): Generator<Change, void, undefined> {
  let last: Change | null = null
  for (const change of Array.isArray(changes) ? (changes as ReadonlyArray<Change>).toSorted(compare) : changes) {
    const wrong = last !== null && compare(last, change) > 0 ? "out of order" : mistakeIn(change)
    if (wrong !== null) throw new TypeError(`The change of ${change.path} cannot be made: ${wrong}.`)
    yield change
    last = change
  }
}

const compare = (a: Change, b: Change): number =>
  a.after === null ? (b.after === null ? b.order - a.order : 1) : b.after === null ? -1 : a.order - b.order

const mistakeIn = (change: Change): string | null =>
  !isAllowed(change)
    ? `no ${change.kind} has such a change`
    : (change.after ?? null) !== (change.staged?.sha256 ?? null)
      ? "the staged file is another one"
      : null

const digest = /^[0-9a-f]{64}$/

/**
 * Whether a change is one that fanfare makes at all, whoever asks for it: only names of its own shapes in the output
 * directory, only HTML pages that exist, only its own ledger.
 */
export const isAllowed = ({
  kind,
  path,
  before,
  after
}: Pick<Change, "kind" | "path" | "before" | "after">): boolean => {
  if ((before !== null && !digest.test(before)) || (after !== null && !digest.test(after))) return false
  if (before === null && after === null) return false
  if (kind === "page") return isPagePath(path) && before !== null && after !== null
  if (kind === "ledger") return path === ledgerPath && after !== null
  const shape = shapeOf(path)
  return kind === "manifest" ? shape === "manifest" : shape === "picture" || shape === "text"
}
