import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process"
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync
} from "node:fs"
import { hostname, tmpdir } from "node:os"
import { join } from "node:path"
import { Clock, Duration, Effect, Exit, Fiber, Scope } from "effect"
import { afterAll, describe, expect, test } from "vitest"
import { FileOperations } from "../../src/publish/files/FileOperations.ts"
import { nodeFileOperations } from "../../src/publish/files/nodeFileOperations.ts"
import { holdLock } from "../../src/publish/lock.ts"
import { type Holder, newHolder, writeHolder } from "../../src/publish/lock/Holder.ts"
import { systemError } from "./faultyOperations.ts"

const project = (): string => mkdtempSync(join(tmpdir(), "fanfare-lock-"))
const lockOf = (root: string): string => join(root, ".fanfare/lock")

const children: Array<ChildProcess> = []
afterAll(() => {
  for (const child of children) child.kill("SIGKILL")
})

interface Run {
  readonly child: ChildProcess
  readonly lines: Array<string>
  readonly line: () => Promise<string>
  readonly ended: Promise<number | null>
}

const start = (root: string, rounds: number, manner: string, before: ReadonlyArray<string> = []): Run => {
  const [command = "", ...args] = [
    ...before,
    process.execPath,
    "--no-warnings",
    "test/publish/lockChild.ts",
    root,
    String(rounds),
    manner
  ]
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"] })
  children.push(child)
  const lines: Array<string> = []
  let read = 0
  let more = (): void => undefined
  let rest = ""
  child.stdout?.on("data", (data: Buffer) => {
    const parts = (rest + data.toString()).split("\n")
    rest = parts.pop() ?? ""
    lines.push(...parts)
    more()
  })
  return {
    child,
    lines,
    line: async () => {
      while (lines.length <= read) await new Promise<void>((resolve) => (more = resolve))
      read += 1
      return lines[read - 1] as string
    },
    ended: new Promise((resolve) => child.on("close", resolve))
  }
}

const take = (root: string, wait = 0, steal = false) =>
  Effect.runPromise(Effect.result(Effect.scoped(holdLock({ root, wait, steal }))))

/** The same, by a clock that runs twenty times as fast. */
const takeQuickly = (root: string, wait = 0) => {
  const start = Date.now()
  const now = (): number => start + (Date.now() - start) * 20
  return Effect.runPromise(
    Effect.gen(function* () {
      const clock = yield* Clock.Clock
      const fast: Clock.Clock = Object.assign(Object.create(clock) as Clock.Clock, {
        currentTimeMillisUnsafe: now,
        currentTimeMillis: Effect.sync(now),
        sleep: (duration: Duration.Duration) => clock.sleep(Duration.divideUnsafe(duration, 20))
      })
      return yield* Effect.result(Effect.scoped(holdLock({ root, wait }))).pipe(
        Effect.provideService(Clock.Clock, fast)
      )
    })
  )
}

const detailOf = (result: Awaited<ReturnType<typeof take>>): string =>
  result._tag === "Failure" ? `${result.failure.exitCode} ${result.failure.detail}` : "taken"

/** A lock file as another process would have left it. */
const leave = (root: string, holder: Partial<Holder>, ageInSeconds = 0, name = "lock"): string => {
  const file = join(root, ".fanfare", name)
  mkdirSync(join(root, ".fanfare"), { recursive: true })
  writeFileSync(file, writeHolder({ ...newHolder(Date.now()), ...holder }))
  const then = Date.now() / 1000 - ageInSeconds
  utimesSync(file, then, then)
  return file
}

/** The id of a process that existed and does no longer. */
const deadPid = (): number => spawnSync(process.execPath, ["-e", "0"]).pid

const isLinux = process.platform === "linux"
const mayUnshare = isLinux && spawnSync("unshare", ["-p", "-f", "true"]).status === 0

describe("the lock of a project", () => {
  test("is a file beside the ledger while it is held, and gone afterwards", async () => {
    const root = project()
    await Effect.runPromise(
      Effect.scoped(
        Effect.gen(function* () {
          yield* holdLock({ root, wait: 0 })
          const holder = JSON.parse(readFileSync(lockOf(root), "utf8")) as Holder
          expect(holder).toMatchObject({ pid: process.pid, host: hostname() })
          expect(holder.token.length).toBeGreaterThan(30)
          expect(readdirSync(join(root, ".fanfare"))).toEqual(["lock"])
        })
      )
    )
    expect(readdirSync(join(root, ".fanfare"))).toEqual([])
  })

  test("is refused to a second run, with exit code 4 and the holder's name", async () => {
    const root = project()
    const detail = await Effect.runPromise(
      Effect.scoped(
        Effect.gen(function* () {
          yield* holdLock({ root, wait: 0 })
          return yield* Effect.promise(() => take(root))
        })
      )
    ).then(detailOf)
    expect(detail).toContain(`4 Another run (process ${process.pid} on ${hostname()}, since 2`)
    expect(detailOf(await take(root))).toBe("taken")
  })

  test("is waited for", async () => {
    const root = project()
    const scope = Scope.makeUnsafe()
    await Effect.runPromise(holdLock({ root, wait: 0 }).pipe(Effect.provideService(Scope.Scope, scope)))
    const second = take(root, 30)
    await new Promise((resolve) => setTimeout(resolve, 300))
    await Effect.runPromise(Scope.close(scope, Exit.void))
    expect(detailOf(await second)).toBe("taken")
  })

  test("leaves nothing behind where waiting for it is interrupted", async () => {
    const root = project()
    leave(root, {})
    const fiber = Effect.runFork(Effect.scoped(holdLock({ root, wait: 60 })))
    await new Promise((resolve) => setTimeout(resolve, 200))
    await Effect.runPromise(Fiber.interrupt(fiber))
    expect(readdirSync(join(root, ".fanfare"))).toEqual(["lock"])
  })

  test("is known to be lost when it was removed, or taken by another", async () => {
    const root = project()
    const lost = (lose: () => Promise<unknown>) =>
      Effect.runPromise(
        Effect.scoped(
          Effect.gen(function* () {
            const held = yield* holdLock({ root, wait: 0 })
            yield* held.check
            yield* Effect.promise(lose)
            return yield* Effect.flip(held.check)
          })
        )
      )
    expect(await lost(async () => unlinkSync(lockOf(root)))).toMatchObject({ _tag: "PublishError", exitCode: 4 })
    const other = Scope.makeUnsafe()
    const error = await lost(() =>
      Effect.runPromise(holdLock({ root, wait: 0, steal: true }).pipe(Effect.provideService(Scope.Scope, other)))
    )
    expect(error.detail).toContain("taken away")
    // The loser did not remove the other's lock.
    expect(existsSync(lockOf(root))).toBe(true)
    expect(detailOf(await take(root))).toContain("Another run")
    await Effect.runPromise(Scope.close(other, Exit.void))
    expect(readdirSync(join(root, ".fanfare"))).toEqual([])
  })

  test("is refused where .fanfare is a link or a file", async () => {
    const root = project()
    const elsewhere = project()
    symlinkSync(elsewhere, join(root, ".fanfare"))
    expect(detailOf(await take(root))).toContain("is a symbolic link")
    expect(readdirSync(elsewhere)).toEqual([])
    const other = project()
    writeFileSync(join(other, ".fanfare"), "")
    expect(detailOf(await take(other))).toContain("is not a folder")
  })

  test("names the errno and the path where it cannot be written", async () => {
    const root = project()
    const readOnly = {
      ...nodeFileOperations,
      makeFolder: (path: string) => {
        throw systemError("EROFS", path)
      }
    }
    const result = await Effect.runPromise(
      Effect.result(Effect.scoped(holdLock({ root, wait: 0 })).pipe(Effect.provideService(FileOperations, readOnly)))
    )
    expect(detailOf(result)).toBe(
      `4 ${join(root, ".fanfare")} cannot be written: EROFS (read-only file system); what was published before is untouched.`
    )
  })

  test.skipIf(!isLinux || process.getuid?.() !== 0)("is refused to a user who may not write there", async () => {
    const root = project()
    chmodSync(root, 0o755)
    execFileSync("chmod", ["a+rx", root])
    const run = spawnSync(
      "setpriv",
      [
        "--reuid=65534",
        "--clear-groups",
        process.execPath,
        "--no-warnings",
        "test/publish/lockChild.ts",
        root,
        "1",
        "leave"
      ],
      { encoding: "utf8" }
    )
    if (run.error !== undefined || !run.stdout.includes("cannot")) return
    expect(run.stdout).toContain("EACCES (permission denied)")
    expect(run.status).toBe(4)
  })

  test("works on a file system without hard links", async () => {
    const root = project()
    const noLinks = {
      ...nodeFileOperations,
      link: (_: string, to: string) => {
        throw systemError("EOPNOTSUPP", to)
      }
    }
    const run = (wait: number) =>
      Effect.runPromise(
        Effect.result(Effect.scoped(holdLock({ root, wait }))).pipe(Effect.provideService(FileOperations, noLinks))
      )
    expect(detailOf(await run(0))).toBe("taken")
    leave(root, { pid: deadPid() })
    expect(detailOf(await run(0))).toBe("taken")
    leave(root, {})
    expect(detailOf(await run(0))).toContain("Another run")
    expect(readdirSync(join(root, ".fanfare"))).toEqual(["lock"])
  })

  test("is given back on a full disk too", async () => {
    const root = project()
    let isFull = false
    const full = {
      ...nodeFileOperations,
      writeNew: (path: string, content: Uint8Array | string) => {
        if (isFull) throw systemError("ENOSPC", path)
        nodeFileOperations.writeNew(path, content)
      }
    }
    await Effect.runPromise(
      Effect.scoped(Effect.andThen(holdLock({ root, wait: 0 }), () => Effect.sync(() => (isFull = true)))).pipe(
        Effect.provideService(FileOperations, full)
      )
    )
    expect(readdirSync(join(root, ".fanfare"))).toEqual([])
  })
})

describe("a lock that was left behind", () => {
  test("is taken over where its process is gone", async () => {
    const root = project()
    leave(root, { pid: deadPid() })
    expect(detailOf(await take(root))).toBe("taken")
    expect(readdirSync(join(root, ".fanfare"))).toEqual([])
  })

  test.skipIf(!isLinux)("is taken over where another process has its pid now", async () => {
    const root = project()
    leave(root, { pid: process.pid, started: "1" })
    expect(detailOf(await take(root))).toBe("taken")
  })

  test.skipIf(!isLinux)("is taken over where its process is dead and nobody has fetched its status", async () => {
    const root = project()
    // The shell replaces itself by a program that never waits for its child.
    const parent = spawn("sh", ["-c", "sleep 0.05 & echo $!; exec sleep 60"], { stdio: ["ignore", "pipe", "ignore"] })
    children.push(parent)
    const pid = await new Promise<number>((resolve) =>
      parent.stdout.once("data", (data: Buffer) => resolve(Number(data)))
    )
    const stat = () => readFileSync(`/proc/${pid}/stat`, "utf8")
    const started = stat().split(") ")[1]?.split(" ")[19] as string
    while (!stat().includes(") Z ")) await new Promise((resolve) => setTimeout(resolve, 20))
    leave(root, { pid, started })
    expect(detailOf(await take(root))).toBe("taken")
  })

  test("belongs to its process while that lives, however old it is", async () => {
    const root = project()
    leave(root, {}, 100_000)
    expect(detailOf(await take(root))).toContain("Another run")
  })

  test.skipIf(!isLinux || process.getuid?.() !== 0)("belongs to another user's process while that lives", async () => {
    const root = project()
    const other = spawn("setpriv", ["--reuid=65534", "--clear-groups", "sleep", "60"], { stdio: "ignore" })
    children.push(other)
    const pid = other.pid as number
    const started = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ")[19] as string
    leave(root, { pid, started }, 100_000)
    expect(detailOf(await take(root))).toContain("Another run")
  })

  test("of another boot, host or pid namespace counts as alive while it beats", async () => {
    for (const holder of [{ boot: "another" }, { namespace: "pid:[1]" }]) {
      const root = project()
      leave(root, { ...holder, pid: deadPid() }, 20)
      expect(detailOf(await take(root))).toContain("Another run")
    }
  })

  test("of another boot is taken over once it does not beat any more", async () => {
    const root = project()
    leave(root, { boot: "another", host: "elsewhere" }, 40)
    expect(detailOf(await takeQuickly(root))).toBe("taken")
  })

  test("of a host whose clock is wrong is not taken over while it beats", async () => {
    const root = project()
    const file = leave(root, { boot: "another" }, 500)
    let beats = 500
    const timer = setInterval(() => {
      beats -= 1
      utimesSync(file, Date.now() / 1000 - beats, Date.now() / 1000 - beats)
    }, 100)
    const result = await takeQuickly(root, 30)
    clearInterval(timer)
    expect(detailOf(result)).toContain("Another run")
  })

  test("that is no lock file is respected while it is young, and then taken over", async () => {
    const root = project()
    const file = leave(root, {})
    writeFileSync(file, "{ half of ")
    expect(detailOf(await take(root))).toContain("4 Another run holds the lock")
    utimesSync(file, 1000, 1000)
    expect(detailOf(await takeQuickly(root))).toBe("taken")
  })

  test("that is a link is replaced, and never written through", async () => {
    const root = project()
    mkdirSync(join(root, ".fanfare"))
    writeFileSync(join(root, "precious"), "mine")
    symlinkSync(join(root, "precious"), lockOf(root))
    expect(detailOf(await take(root, 0, true))).toBe("taken")
    expect(readFileSync(join(root, "precious"), "utf8")).toBe("mine")
    expect(existsSync(lockOf(root))).toBe(false)
  })

  test("by holders that died while they took over is taken over from the last of them", async () => {
    const root = project()
    const tokens = ["first-dead-holder", "second-dead-holder", "third-dead-holder"]
    leave(root, { pid: deadPid(), token: tokens[0] as string })
    leave(root, { pid: deadPid(), token: tokens[1] as string }, 0, `lock.after-${tokens[0]}`)
    leave(root, { pid: deadPid(), token: tokens[2] as string }, 0, `lock.after-${tokens[1]}`)
    expect(detailOf(await take(root))).toBe("taken")
    expect(readdirSync(join(root, ".fanfare"))).toEqual([])
  })

  test("is not taken over while a living process takes it over", async () => {
    const root = project()
    leave(root, { pid: deadPid(), token: "first-dead-holder" })
    leave(root, {}, 0, "lock.after-first-dead-holder")
    expect(detailOf(await take(root))).toContain(`process ${process.pid}`)
    expect(readFileSync(lockOf(root), "utf8")).toContain("first-dead-holder")
  })

  test("in a circle of hostile files ends in a refusal", async () => {
    const root = project()
    leave(root, { pid: deadPid(), token: "dead-holder" })
    leave(root, { pid: deadPid(), token: "dead-holder" }, 0, "lock.after-dead-holder")
    expect(detailOf(await take(root))).toContain("Another run")
  })

  test("has its remains swept away by a later holder", async () => {
    const root = project()
    leave(root, {}, 8000, "lock.card-long-ago-forgotten")
    leave(root, {}, 8000, "lock.after-long-ago-forgotten")
    leave(root, {}, 8000, "index.sqlite")
    leave(root, {}, 10, "lock.card-of-one-who-waits")
    expect(detailOf(await take(root))).toBe("taken")
    expect(readdirSync(join(root, ".fanfare")).toSorted()).toEqual(["index.sqlite", "lock.card-of-one-who-waits"])
  })
})

describe("many processes that want one lock", () => {
  test("never hold it at once, also where some are killed while they hold it", async () => {
    const root = project()
    const runs = Array.from({ length: 7 }, (_, index) => start(root, 8, index % 3 === 2 ? "die" : "leave"))
    const codes = await Promise.all(runs.map(({ ended }) => ended))
    expect(runs.flatMap(({ lines }) => lines).filter((line) => line !== "round")).toEqual([])
    expect(runs.flatMap(({ lines }) => lines)).toHaveLength(7 * 8)
    expect(codes.filter((code) => code === 0)).toHaveLength(5)
  })

  test.skipIf(!mayUnshare)("never hold it at once in pid namespaces of their own", async () => {
    const root = project()
    const runs = Array.from({ length: 5 }, () => start(root, 5, "leave", ["unshare", "-p", "-f", "--mount-proc"]))
    expect(await Promise.all(runs.map(({ ended }) => ended))).toEqual([0, 0, 0, 0, 0])
    expect(runs.flatMap(({ lines }) => lines).filter((line) => line === "round")).toHaveLength(25)
  })

  test("get it soon after its holder was killed", async () => {
    const root = project()
    const holder = start(root, 1, "stay")
    expect(await holder.line()).toBe("held")
    expect(detailOf(await take(root))).toContain(`process ${holder.child.pid}`)
    holder.child.kill("SIGKILL")
    await holder.ended
    expect(detailOf(await take(root))).toBe("taken")
  })

  test("see a holder beat whose thread is busy", async () => {
    const root = project()
    const holder = start(root, 1, "hang")
    expect([await holder.line(), await holder.line()]).toEqual(["held", "busy"])
    const before = lstatSync(lockOf(root)).mtimeMs
    while (lstatSync(lockOf(root)).mtimeMs === before) await new Promise((resolve) => setTimeout(resolve, 100))
    expect(holder.lines).not.toContain("over")
    holder.child.kill("SIGKILL")
    await holder.ended
  })
})
