/**
 * Tells the index what an unfinished commit of an earlier run became. The
 * index still says what was there before it; each file that was put or deleted
 * is looked at again.
 */
import type { Recovery } from "../publish/Publication.ts"
import type { Index } from "../store/Index.ts"
import { pageRow } from "./make/takeFile.ts"
import { remake } from "./look/verifyOutput.ts"

export const reconcile = (index: Index, recovered: Recovery): void => {
  if (recovered.state === "none" || recovered.state === "pending") return
  const known: Array<{ readonly path: string; readonly sha256: string }> = []
  for (const { path, kind, after } of recovered.changes) {
    if (kind === "ledger") continue
    const name = kind === "page" ? pageRow(path) : path
    const row = index.targets.get(name)
    if (row === undefined) {
      // It is ours although no row says so.
      if (after !== null) known.push({ path, sha256: after })
      continue
    }
    if (after === null) {
      remake(index, name)
      index.targets.remove(name)
    } else if (after !== row.sha256) {
      index.targets.put({ ...row, sha256: after })
      remake(index, name)
    }
  }
  index.targets.addListed(known)
  index.meta.set("clean", "")
}
