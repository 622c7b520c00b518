/** Takes a commit back: the output directory is what it was before, and the journal is gone. */
import { Effect } from "effect"
import { inSlices, patiently } from "../files/inSlices.ts"
import { type Failure } from "../files/systemError.ts"
import { codeOf } from "../../model/systemReason.ts"
import { syncTouched } from "./durability.ts"
import type { Ground } from "./Ground.ts"
import type { Journal } from "./Journal.ts"
import { undoStep } from "./undoStep.ts"

/** The last line first. If it fails, it may be done again. With `file` null the journal stays. */
export const rollBack = Effect.fnUntraced(function* (
  ground: Ground,
  journal: Journal,
  file: string | null
): Effect.fn.Return<void, Failure> {
  yield* inSlices(ground.out, journal.backward(), (line) => undoStep(ground, line))
  if (!journal.header.hadOut) yield* patiently(ground.out, () => removeIfEmpty(ground))
  yield* syncTouched(ground)
  if (file !== null) yield* patiently(file, () => ground.ops.unlink(file))
})

const removeIfEmpty = ({ ops, out }: Ground): void => {
  try {
    ops.removeFolder(out)
  } catch (error) {
    const code = codeOf(error)
    if (code === null || !["ENOENT", "ENOTEMPTY", "EEXIST"].includes(code)) throw error
  }
}
