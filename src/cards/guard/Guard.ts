/** The guarded process in which the user's templates and drawings of others run. */
import { type Guarded, openGuard } from "../../guard/openGuard.ts"
import type { Limits } from "../../guard/Question.ts"
import type { GuardAnswers, GuardTask } from "./GuardTask.ts"

export type Guard = Guarded<GuardTask, GuardAnswers>

export const guardLimits: Readonly<Record<GuardTask["_tag"], Limits>> = {
  Load: { milliseconds: 10_000, bytes: 300_000_000 },
  Draw: { milliseconds: 10_000, bytes: 300_000_000 },
  Compile: { milliseconds: 10_000, bytes: 300_000_000 },
  Svg: { milliseconds: 5_000, bytes: 200_000_000 }
}

const thread = new URL(import.meta.url.endsWith(".ts") ? "./guardThread.ts" : "./guardThread.js", import.meta.url)

export const makeGuard = (limits = guardLimits) =>
  openGuard<GuardTask, GuardAnswers>({
    thread,
    limits,
    showsOutput: ({ _tag }) => _tag === "Load" || _tag === "Draw"
  })
