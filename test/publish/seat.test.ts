import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import type { FileOperations } from "../../src/publish/files/FileOperations.ts"
import { nodeFileOperations } from "../../src/publish/files/nodeFileOperations.ts"
import { type Holder, newHolder, readHolder, writeHolder } from "../../src/publish/lock/Holder.ts"
import { afterOf, type Attempt, leaveSeat, seatedAt, takeSeat } from "../../src/publish/lock/Seat.ts"
import { Killed } from "./faultyOperations.ts"
import { emptyFolder, removeFolders } from "./site.ts"

afterAll(removeFolders, 60_000)

/** Operations before the `at`th of which something else happens. */
const interrupted = (at: number, by: () => void): { readonly ops: FileOperations; readonly count: () => number } => {
  let count = 0
  const ops = Object.fromEntries(
    Object.entries(nodeFileOperations).map(([name, operation]) => [
      name,
      (...args: ReadonlyArray<never>) => {
        count += 1
        if (count === at) by()
        return (operation as (...all: ReadonlyArray<never>) => unknown)(...args)
      }
    ])
  ) as unknown as FileOperations
  return { ops, count: () => count }
}

interface Contest {
  readonly lock: string
  /** Tries once to take the lock; the holder named `dead` and all that died are dead. */
  readonly take: (name: string, ops?: FileOperations) => Attempt
  readonly dead: Set<string>
  readonly leave: (name: string, ops?: FileOperations) => void
}

const tokenOf = (name: string): string => `token-of-${name}`
const holder = (name: string): Holder => ({ ...newHolder(0), token: tokenOf(name) })

/** A lock that is held by a dead process, or by nobody. */
const contest = (isHeld: boolean): Contest => {
  const folder = join(emptyFolder(), ".fanfare")
  mkdirSync(folder)
  const lock = join(folder, "lock")
  const dead = new Set(["dead"])
  if (isHeld) writeFileSync(lock, writeHolder(holder("dead")))
  const card = (name: string) => {
    const file = `${lock}.card-${name}`
    const content = writeHolder(holder(name))
    if (!existsSync(file)) writeFileSync(file, content)
    return { card: file, content }
  }
  return {
    lock,
    dead,
    take: (name, ops = nodeFileOperations) =>
      takeSeat(ops, {
        lock,
        ...card(name),
        isDead: (seated) => [...dead].some((one) => tokenOf(one) === seated.token)
      }),
    leave: (name, ops = nodeFileOperations) => leaveSeat(ops, lock, tokenOf(name), card(`${name}-leaving`))
  }
}

const holderOf = (lock: string): string | undefined =>
  existsSync(lock) ? readHolder(readFileSync(lock, "utf8"))?.token.replace("token-of-", "") : undefined

/** Goes through all points at which one try can be interrupted. */
const everyPoint = (run: (at: number) => number): number => {
  let tried = 0
  for (let at = 1; run(at) >= at; at += 1) tried += 1
  return tried
}

describe.each([true, false])("a lock, held by a dead process: %s", (isHeld) => {
  test("is taken by one of two, whenever the second comes between", () => {
    const tried = everyPoint((at) => {
      const { take, lock } = contest(isHeld)
      const results: Array<readonly [string, Attempt]> = []
      const { ops, count } = interrupted(at, () => results.push(["second", take("second")]))
      results.push(["first", take("first", ops)])
      const taken = results.filter(([, result]) => result === "taken").map(([name]) => name)
      expect([at, taken.length]).toEqual([at, 1])
      expect([at, holderOf(lock)]).toEqual([at, taken[0]])
      return count()
    })
    expect(tried).toBeGreaterThanOrEqual(isHeld ? 5 : 1)
  })

  test("is taken by one of three, whenever the third comes between the second, and that between the first", () => {
    everyPoint((outer) => {
      let reached = 0
      everyPoint((inner) => {
        const { take, lock } = contest(isHeld)
        const taken: Array<string> = []
        const note = (name: string, result: Attempt): void => void (result === "taken" && taken.push(name))
        const second = interrupted(inner, () => note("third", take("third")))
        const first = interrupted(outer, () => note("second", take("second", second.ops)))
        note("first", take("first", first.ops))
        reached = first.count()
        expect([outer, inner, taken]).toEqual([outer, inner, [holderOf(lock)]])
        return second.count()
      })
      return reached
    })
  })

  test("is taken after one that wanted it died at any point, by the next", () => {
    everyPoint((at) => {
      const { take, lock, dead } = contest(isHeld)
      const { ops, count } = interrupted(at, () => {
        throw new Killed()
      })
      try {
        take("first", ops)
      } catch (error) {
        expect(error).toBeInstanceOf(Killed)
        dead.add("first")
      }
      const isTaken = take("second") === "taken"
      expect([at, isTaken]).toEqual([at, dead.has("first")])
      expect([at, holderOf(lock)]).toEqual([at, isTaken ? "second" : "first"])
      return count()
    })
  })
})

describe("a lock that is given back", () => {
  test("by a holder that was taken for dead is never taken from its new holder, whenever that comes between", () => {
    const tried = everyPoint((at) => {
      const { take, leave, lock, dead } = contest(false)
      expect(take("slow")).toBe("taken")
      dead.add("slow")
      let result: Attempt | null = null
      const { ops, count } = interrupted(at, () => (result = take("quick")))
      leave("slow", ops)
      if (result === "taken") expect([at, holderOf(lock)]).toEqual([at, "quick"])
      else expect([at, take("later")]).toEqual([at, "taken"])
      return count()
    })
    expect(tried).toBeGreaterThan(4)
  })

  test("is never lost to one that judged it before, and acts on that later", () => {
    const tried = everyPoint((at) => {
      const { take, leave, lock, dead } = contest(false)
      expect(take("slow")).toBe("taken")
      dead.add("slow")
      let newer: Attempt | null = null
      // The first taker stops at some point; meanwhile the lock is given back and taken by a living process.
      const { ops, count } = interrupted(at, () => {
        leave("slow")
        newer = take("newer")
      })
      const older = take("older", ops)
      expect([at, [older, newer].filter((result) => result === "taken").length]).toEqual([at, 1])
      expect([at, holderOf(lock)]).toEqual([at, older === "taken" ? "older" : "newer"])
      return count()
    })
    expect(tried).toBeGreaterThan(4)
  })

  test("after its holder died while it gave it back, at any point, can be taken", () => {
    everyPoint((at) => {
      const { take, leave, dead } = contest(false)
      expect(take("first")).toBe("taken")
      const { ops, count } = interrupted(at, () => {
        throw new Killed()
      })
      try {
        leave("first", ops)
      } catch (error) {
        expect(error).toBeInstanceOf(Killed)
      }
      dead.add("first").add("first-leaving")
      expect([at, take("second")]).toEqual([at, "taken"])
      return count()
    })
  })

  test("leaves no file", () => {
    const { take, leave, lock } = contest(true)
    take("first")
    expect(seatedAt(nodeFileOperations, afterOf(lock, tokenOf("dead")))).toBe(null)
    leave("first")
    expect(readdirSync(join(lock, "..")).filter((name) => !name.startsWith("lock.card-"))).toEqual([])
  })
})
