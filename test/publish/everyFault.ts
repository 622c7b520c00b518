/** What must hold at every operation of a commit that goes wrong; every operation, or a sample of them. */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { Cause, Exit } from "effect"
import { describe, expect, test } from "vitest"
import { sha256 } from "../../src/model/Digest.ts"
import { copyOfSite, disks, expectSettled, expectWhole, killed, next, old, operations, wanted } from "./brokenSite.ts"
import { type Fault, faulty } from "./faultyOperations.ts"
import { attemptTo, recoveryOf, snapshot, state } from "./site.ts"

/** A fault at each point, or at each `every`th with another beginning for each mode. */
const faultsAt = (points: number, modes: ReadonlyArray<Fault["mode"]>, every: number): ReadonlyArray<Fault> =>
  Array.from({ length: points }, (_, index) => index + 1).flatMap((at) =>
    modes.flatMap((mode, index) => ((at + index) % every === 0 ? [{ at, mode }] : []))
  )

/** Defines the tests. `every` 1: every operation. */
export const everyFault = (every: number): void => {
  describe.each(disks)("a commit %s", (_, base) => {
    test("that is killed at any operation is settled by the next run", async () => {
      const points = (await operations(base)).length
      expect(points).toBeGreaterThan(60)
      const ends = { old: 0, new: 0 }
      for (const fault of faultsAt(points, ["kill", "torn"], Math.ceil(every / 2))) {
        const root = copyOfSite()
        const exit = await attemptTo(root, wanted, { ops: faulty(fault, base).ops })
        expectWhole(root, fault)
        const recovered = await recoveryOf(root, { ops: base })
        ends[expectSettled(root, [fault, recovered.state])] += 1
        if (recovered.state === "none") continue
        expect(killed(exit)).toBe(true)
        // What is reported is what is there.
        for (const { kind, path, after } of recovered.changes) {
          const file = join(root, kind === "output" || kind === "manifest" ? "public" : "", path)
          expect([path, existsSync(file) ? sha256(readFileSync(file)) : null]).toEqual([path, after])
        }
        expect(recovered.changes).toHaveLength(Object.keys(wanted).length)
      }
      expect(Math.min(ends.old, ends.new)).toBeGreaterThan(20 / every)
    })

    test("that is killed, and whose recovery is killed at any operation, is settled by the run after", async () => {
      const points = (await operations(base)).length
      let tried = 0
      for (let at = 2; at <= points; at += 2 + 4 * every) {
        const broken = copyOfSite()
        await attemptTo(broken, wanted, { ops: faulty({ at, mode: "kill" }, base).ops })
        for (let second = 1 + (at % every); ; second += every) {
          const root = copyOfSite(broken)
          const again = faulty({ at: second, mode: second % 2 === 0 ? "torn" : "kill" }, base)
          const exit = await attemptTo(root, {}, { ops: again.ops })
          expectWhole(root, [at, second])
          await recoveryOf(root, { ops: base })
          expectSettled(root, [at, second])
          if (!killed(exit)) break
          tried += 1
        }
      }
      expect(tried).toBeGreaterThan(150 / every / every)
    })

    test("that fails once at any operation is taken back whole, or made whole", async () => {
      const points = (await operations(base)).length
      for (const fault of faultsAt(points, ["ENOSPC", "EIO", "EROFS", "EACCES"], every)) {
        const root = copyOfSite()
        const exit = await attemptTo(root, wanted, { ops: faulty(fault, base).ops })
        expectWhole(root, fault)
        if (Exit.isSuccess(exit)) {
          // A folder that may not be removed stays, empty.
          const files = Object.entries(snapshot(root)).filter(
            ([path]) => fault.mode !== "EACCES" || !path.endsWith("/")
          )
          expect([fault, Object.fromEntries(files)]).toEqual([fault, next])
          continue
        }
        const error = Cause.squash(exit.cause) as Error & { readonly exitCode: number; readonly detail: string }
        expect([fault, error.exitCode, error.detail]).toEqual([fault, 4, expect.stringContaining(fault.mode)])
        expect(error.detail).toContain("what was published before is untouched")
        expect([fault, snapshot(root)]).toEqual([fault, old])
        expect(state(root).filter((name) => name === "journal")).toEqual([])
      }
    })

    test("that fails at any operation and at all after it is untouched, or says that it is half published and is repaired", async () => {
      const points = (await operations(base)).length
      let half = 0
      for (const once of faultsAt(points, ["ENOSPC", "EIO", "EROFS"], every)) {
        const fault = { ...once, sticky: true }
        const root = copyOfSite()
        const exit = await attemptTo(root, wanted, { ops: faulty(fault, base).ops })
        expectWhole(root, fault)
        const found = snapshot(root)
        if (Exit.isSuccess(exit)) expect([fault, found]).toEqual([fault, next])
        else {
          const { detail } = Cause.squash(exit.cause) as unknown as { readonly detail: string }
          if (detail.includes("is untouched")) expect([fault, found]).toEqual([fault, old])
          else {
            expect(detail).toContain("half of it is published")
            half += 1
          }
        }
        await recoveryOf(root, { ops: base })
        expectSettled(root, fault)
      }
      expect(half).toBeGreaterThan(30 / every)
    })

    test("survives a shortage of file descriptors that ends, at any operation", async () => {
      const points = (await operations(base, "EMFILE")).length
      expect(points).toBeGreaterThan(30)
      for (const fault of faultsAt(points, ["EMFILE"], every)) {
        const root = copyOfSite()
        const exit = await attemptTo(root, wanted, { ops: faulty(fault, base).ops })
        expect([fault, Exit.isSuccess(exit), snapshot(root)]).toEqual([fault, true, next])
      }
    })

    test("is taken back where file descriptors stay short", async () => {
      const points = (await operations(base, "EMFILE")).length
      for (let at = 3; at <= points; at += 5 * every) {
        const root = copyOfSite()
        const exit = await attemptTo(root, wanted, { ops: faulty({ at, mode: "EMFILE", sticky: true }, base).ops })
        if (Exit.isSuccess(exit)) expect(snapshot(root)).toEqual(next)
        await recoveryOf(root, { ops: base })
        expectSettled(root, at)
      }
    })
  })
}
