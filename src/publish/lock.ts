/**
 * The lock of a project: one run at a time reads, decides and publishes. It is
 * a file beside the ledger, `.fanfare/lock`, and it is held before anything is
 * read, so that no run publishes what a newer one has already replaced.
 */
import { join } from "node:path"
import { Clock, Effect, type Scope } from "effect"
import { PublishError } from "../model/errors.ts"
import { cannotWrite } from "./files/cannotWrite.ts"
import { FileOperations } from "./files/FileOperations.ts"
import { stateFolder } from "./files/stateFolder.ts"
import { quietly } from "./files/quietly.ts"
import { attempt } from "./files/systemError.ts"
import { type Heartbeat, startHeartbeat } from "./lock/heartbeat.ts"
import { type Holder, newHolder, writeHolder } from "./lock/Holder.ts"
import { afterOf, leaveSeat, seatedAt } from "./lock/Seat.ts"
import { waitForSeat } from "./lock/waitForSeat.ts"

export interface LockOptions {
  /** Absolute path of the project. */
  readonly root: string
  /** How many seconds to wait for another holder. */
  readonly wait: number
  /** Takes the lock from any holder, dead or alive. For a person who knows better. */
  readonly steal?: boolean
}

export interface Held {
  /** Fails if the lock was lost: somebody removed it, or took this process for dead. To be asked before a commit. */
  readonly check: Effect.Effect<void, PublishError>
  /** A sign of life from a thread that is busy for long. Cheap; never fails. */
  readonly beat: () => void
}

/** Holds the lock until the scope ends. Waits between attempts can be interrupted; then nothing is held. */
export const holdLock = Effect.fn("holdLock")(function* (
  options: LockOptions
): Effect.fn.Return<Held, PublishError, Scope.Scope> {
  const ops = yield* FileOperations
  const lock = join(stateFolder(options.root), "lock")
  const me = newHolder(yield* Clock.currentTimeMillis)
  const held = yield* Effect.uninterruptibleMask((restore) =>
    Effect.gen(function* () {
      yield* waitForSeat({ ...options, lock, me, pause: (milliseconds) => restore(Effect.sleep(milliseconds)) })
      const heartbeat = yield* attempt(lock, () => startHeartbeat(ops, lock))
      yield* Effect.addFinalizer(() => release(ops, lock, me, heartbeat))
      return { check: check(ops, lock, me.token), beat: heartbeat.beat } satisfies Held
    })
  ).pipe(Effect.mapError((failure) => cannotWrite(failure)))
  return held
})

const check = (ops: FileOperations, lock: string, token: string): Effect.Effect<void, PublishError> =>
  attempt(lock, () => seatedAt(ops, lock)?.token === token && ops.look(afterOf(lock, token)) === null).pipe(
    Effect.mapError((failure) => cannotWrite(failure)),
    Effect.flatMap((isOurs) =>
      isOurs
        ? Effect.void
        : Effect.fail(
            new PublishError({
              detail: `The lock ${lock} was taken away from this run while it was at work; nothing was published.`,
              hint: "Run again. Do not remove the lock, or .fanfare, while a run is under way."
            })
          )
    )
  )

const release = (ops: FileOperations, lock: string, me: Holder, heartbeat: Heartbeat): Effect.Effect<void> =>
  Effect.promise(() => heartbeat.stop()).pipe(
    Effect.andThen(
      Effect.sync(() => {
        const leaver = newHolder(Date.parse(me.since))
        const content = writeHolder(leaver)
        const card = `${lock}.card-${leaver.token}`
        try {
          ops.writeNew(card, content)
          leaveSeat(ops, lock, me.token, { card, content })
        } catch {
          // For example a full disk. What says that this process lives is younger than anybody may ignore.
          quietly(() => (seatedAt(ops, lock)?.token === me.token ? ops.unlink(lock) : undefined))
        }
        quietly(() => ops.unlink(card))
      })
    )
  )
