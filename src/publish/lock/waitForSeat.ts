/**
 * Waiting for the lock: tries to take it until the time is up, judges whether
 * its holder still lives, and says who holds it otherwise.
 */
import { dirname, join } from "node:path"
import { Clock, Effect, Random } from "effect"
import { PublishError } from "../../model/errors.ts"
import { FileOperations } from "../files/FileOperations.ts"
import { quietly } from "../files/quietly.ts"
import { makeStateFolder } from "../files/stateFolder.ts"
import { attempt, type Failure } from "../files/systemError.ts"
import { type Holder, stateOf, writeHolder } from "./Holder.ts"
import { afterOf, type Seated, seatedAt, takeSeat } from "./Seat.ts"

/** A holder that cannot be asked counts as alive while its file is younger than this, in milliseconds. */
const young = 30_000
/** An older file is watched for so long, because clocks differ and machines sleep: a holder that lives beats meanwhile. */
const watched = 6000
/** What processes left behind is removed after this time even where they may live, in milliseconds. */
const forgotten = 3_600_000
/** Things may move so often under an attempt before it counts as waiting. */
const mostAgains = 50

export interface WaitOptions {
  readonly root: string
  /** In seconds. */
  readonly wait: number
  /** Takes the lock from whoever holds it. */
  readonly steal?: boolean
  /** Absolute path of the lock. */
  readonly lock: string
  readonly me: Holder
  /** In milliseconds; the only thing here that can be interrupted. */
  readonly pause: (milliseconds: number) => Effect.Effect<void>
}

/** Succeeds when the lock is taken. */
export const waitForSeat = Effect.fnUntraced(function* (options: WaitOptions): Effect.fn.Return<void, Failure> {
  const { root, lock, me } = options
  const ops = yield* FileOperations
  const card = `${lock}.card-${me.token}`
  const content = writeHolder(me)
  yield* attempt(card, () => {
    makeStateFolder(ops, root)
    ops.writeNew(card, content)
  })
  yield* tryUntil(ops, options, card, content).pipe(Effect.ensuring(Effect.sync(() => quietly(() => ops.unlink(card)))))
  yield* Effect.sync(() => quietly(() => sweep(ops, lock, me)))
})

const tryUntil = Effect.fnUntraced(function* (
  ops: FileOperations,
  { lock, wait, me, pause, steal = false }: WaitOptions,
  card: string,
  content: string
): Effect.fn.Return<void, Failure> {
  const start = yield* Clock.currentTimeMillis
  const suspects = new Map<string, { readonly mtimeMs: number; readonly since: number; readonly hasBeaten: boolean }>()
  let now = start
  let isWatching = false

  /** Whether a file that only its heartbeat can speak for has not been touched for long, and is not while it is watched. */
  const hasStopped = ({ token, mtimeMs }: Seated): boolean => {
    if (Math.abs(now - mtimeMs) < young) return false
    const before = suspects.get(token)
    if (before?.mtimeMs !== mtimeMs) suspects.set(token, { mtimeMs, since: now, hasBeaten: before !== undefined })
    // One that was seen to beat is not worth more time than the caller has.
    isWatching = before?.hasBeaten !== true
    return before?.mtimeMs === mtimeMs && now - before.since >= watched
  }
  const isDead = (seated: Seated): boolean => {
    const state = seated.holder === null ? "unknown" : stateOf(seated.holder, me)
    return steal || (state === "unknown" ? hasStopped(seated) : state === "dead")
  }

  for (let agains = 0; ;) {
    now = yield* Clock.currentTimeMillis
    isWatching = false
    const result = yield* attempt(lock, () => takeSeat(ops, { lock, card, content, isDead }))
    if (result === "taken") return
    if (result === "again") agains += 1
    const isLate = now - start >= wait * 1000 && !isWatching
    if (isLate && result !== "again") return yield* isHeld(lock, result.holder)
    if (isLate && agains > mostAgains) return yield* isHeld(lock, null)
    yield* pause(result === "again" ? yield* Random.nextBetween(1, 10) : yield* Random.nextBetween(20, 120))
  }
})

const isHeld = (lock: string, holder: Holder | null): PublishError => {
  const who =
    holder === null ? "Another run" : `Another run (process ${holder.pid} on ${holder.host}, since ${holder.since})`
  return new PublishError({
    detail: `${who} holds the lock of this project; nothing was read or written.`,
    hint: `Wait for it, for example with --wait 60. If no run is under way, remove ${lock}.`
  })
}

/** Removes what processes left that died while they waited or took over. */
const sweep = (ops: FileOperations, lock: string, me: Holder): void => {
  const folder = dirname(lock)
  const now = Date.parse(me.since)
  for (const { name } of ops.readFolder(folder)) {
    const file = join(folder, name)
    if (!/^lock\.(?:card|after)-/.test(name) || file === afterOf(lock, me.token)) continue
    const seated = seatedAt(ops, file)
    if (seated === null) continue
    const isDead = seated.holder !== null && stateOf(seated.holder, me) === "dead"
    if (isDead || now - seated.mtimeMs > forgotten) ops.unlink(file)
  }
}
