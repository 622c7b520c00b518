import { spawn } from "node:child_process"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { Effect } from "effect"
import { afterAll, expect, test } from "vitest"
import { holdLock } from "../../src/publish/lock.ts"
import { project, recoveryOf, removeFolders, snapshot } from "./site.ts"
import { siteOf } from "./twoSites.ts"

afterAll(removeFolders, 60_000)

const filesOf = (round: number) => Object.fromEntries(Object.entries(siteOf(round)).filter(([, text]) => text !== null))

/** Publishes until its `rounds`th publication is under way, then is killed. */
const killed = (root: string, rounds: number, after: number): Promise<void> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ["--no-warnings", "test/publish/publishChild.ts", root], {
      stdio: ["ignore", "pipe", "inherit"]
    })
    let seen = 0
    child.stdout.on("data", (data: Buffer) => {
      seen += data.toString().split("\n").length - 1
      if (seen >= rounds) setTimeout(() => child.kill("SIGKILL"), after)
    })
    child.on("close", () => resolve())
  })

test("a process that is killed while it publishes leaves a site that the next run makes whole, and a lock that it takes", async () => {
  const root = project()
  for (let kill = 0; kill < 6; kill += 1) {
    let dangling = 0
    const reader = setInterval(() => {
      try {
        const feed = readFileSync(join(root, "public/rss.xml"), "utf8")
        const missing = feed.split("\n").filter((path) => !existsSync(join(root, "public", path)))
        // The feed that was read may be gone with its articles by now: only one that still stands counts.
        if (missing.length > 0 && readFileSync(join(root, "public/rss.xml"), "utf8") === feed) dangling += 1
      } catch {
        // Nothing is published yet.
      }
    }, 0)
    await killed(root, 1 + (kill % 3), kill * 7)
    clearInterval(reader)
    expect(dangling).toBe(0)
    await Effect.runPromise(
      Effect.scoped(
        Effect.gen(function* () {
          yield* holdLock({ root, wait: 0 })
          return yield* Effect.promise(() => recoveryOf(root))
        })
      )
    )
    const which = readFileSync(join(root, "public/fanfare.json"), "utf8")
    expect(snapshot(root)).toEqual(filesOf(which === "even" ? 0 : 1))
    expect(readdirSync(join(root, ".fanfare"))).toEqual([])
  }
})
