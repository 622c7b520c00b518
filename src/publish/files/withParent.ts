/** Work on a file whose folder may not be there yet. */
import { dirname } from "node:path"
import type { FileOperations } from "./FileOperations.ts"
import { makeFolders } from "./makeFolders.ts"
import { codeOf } from "../../model/systemReason.ts"

/** Does it; where the folder of `file` is missing it is made, and the work done again. */
export const withParent = <A>(ops: FileOperations, file: string, work: () => A): A => {
  try {
    return work()
  } catch (error) {
    if (codeOf(error) !== "ENOENT" || ops.look(dirname(file)) !== null) throw error
  }
  makeFolders(ops, dirname(file))
  return work()
}
