/** From the log of operations of several builds: which of them published at the same time. Pure. */
import type { Operation } from "../harness/injector.ts"

/** "A, B" for each pair of processes of which one changed what is published before the other had done with it. */
export const overlapsOf = (
  log: ReadonlyArray<Operation>,
  isPublished: (path: string) => boolean
): ReadonlyArray<string> => {
  const spans = new Map<string, { from: number; to: number }>()
  for (const { time, process, paths } of log) {
    if (!paths.some(isPublished)) continue
    const span = spans.get(process)
    if (span === undefined) spans.set(process, { from: time, to: time })
    else span.to = time
  }
  const all = [...spans].toSorted(([, a], [, b]) => a.from - b.from)
  return all.flatMap(([name, span], index) =>
    all.slice(index + 1).flatMap(([other, { from }]) => (from < span.to ? [`${name}, ${other}`] : []))
  )
}
