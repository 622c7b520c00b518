/**
 * Many builds at once in one folder, as one user, in separate pid namespaces and as two users, with a reader who
 * follows every link meanwhile; and the locks of builds that were killed.
 */
import { playRounds } from "./concurrent/rounds.ts"
import { settings } from "./concurrent/settings.ts"
import { tryStaleLocks } from "./concurrent/stale.ts"
import { openInjector } from "./harness/injector.ts"
import { makeTally } from "./harness/tally.ts"

export interface ConcurrentOptions {
  /** Rounds in each setting. */
  readonly rounds: number
}

export const concurrent = async ({ rounds }: ConcurrentOptions): Promise<boolean> => {
  const tally = makeTally("Builds at once")
  const injector = openInjector()
  if (typeof injector === "string") {
    tally.note(`left out: ${injector}`)
    return tally.report()
  }
  await tryStaleLocks(injector, tally)
  for (const setting of settings()) {
    if (setting.missing === null) await playRounds(setting, rounds, injector, tally)
    else tally.note(`${setting.name}: left out, ${setting.missing}`)
  }
  return tally.report()
}
