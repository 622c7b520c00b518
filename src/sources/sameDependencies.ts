/** Whether anything that was read has changed since. */
import type { Dependency } from "../model/Dependency.ts"
import type { Disk } from "./disk.ts"

/** The dependencies with their stamps of now if no file changed, the same list where no stamp did; null for a change. */
export const sameDependencies = (disk: Disk, deps: ReadonlyArray<Dependency>): ReadonlyArray<Dependency> | null => {
  let fresh = deps
  for (const [index, one] of deps.entries()) {
    const now = disk.unchanged(one)
    if (now === null) return null
    if (now !== one) fresh = fresh.with(index, now)
  }
  return fresh
}
