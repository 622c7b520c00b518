/** What is wrong with a tree: against the one tree that it must be, or against the two that it may stand between. Pure. */
import type { Snapshot } from "./snapshot.ts"

export interface Difference {
  readonly kind: "missing" | "wrong" | "orphan" | "torn" | "foreign" | "stray"
  readonly path: string
}

/** Pictures carry the digest of what they show in their names; old ones may stay for some builds. */
const picture = /\.[0-9a-f]{6,64}\.(?:png|jpe?g|webp|avif|gif|svg)$/

/** What a build left, against a build from nothing. Pictures that stood in one of `before` may still be there. */
export const differences = (
  expected: Snapshot,
  actual: Snapshot,
  before: ReadonlyArray<Snapshot> = []
): ReadonlyArray<Difference> => [
  ...[...expected].flatMap(([path, digest]): ReadonlyArray<Difference> => {
    const found = actual.get(path)
    return found === undefined ? [{ kind: "missing", path }] : found === digest ? [] : [{ kind: "wrong", path }]
  }),
  ...[...actual].flatMap(([path, digest]): ReadonlyArray<Difference> =>
    expected.has(path) || (picture.test(path) && before.some((tree) => tree.get(path) === digest))
      ? []
      : [{ kind: "orphan", path }]
  )
]

/** What a build that was stopped left: each file whole and of the old or the new tree, and nothing that belongs to neither. */
export const between = (
  old: Snapshot,
  next: Snapshot,
  actual: Snapshot,
  isOurs: (path: string) => boolean
): ReadonlyArray<Difference> => [
  ...[...actual].flatMap(([path, digest]): ReadonlyArray<Difference> => {
    if (old.get(path) === digest || next.get(path) === digest) return []
    if (!old.has(path) && !next.has(path)) return isOurs(path) ? [{ kind: "stray", path }] : []
    return [{ kind: isOurs(path) ? "torn" : "foreign", path }]
  }),
  ...[...old.keys()].flatMap((path): ReadonlyArray<Difference> => {
    if (actual.has(path)) return []
    if (!isOurs(path)) return [{ kind: "foreign", path }]
    return next.has(path) ? [{ kind: "missing", path }] : []
  })
]

/** Whether the files that match are the same in both. */
export const isSame = (a: Snapshot, b: Snapshot, matches: (path: string) => boolean): boolean => {
  const only = (files: Snapshot) => [...files].filter(([path]) => matches(path))
  return only(a).length === only(b).length && only(a).every(([path, digest]) => b.get(path) === digest)
}
