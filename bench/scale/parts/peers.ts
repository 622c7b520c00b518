/** A build without a change against Hugo's and Eleventy's of the same articles, and against the limits. */
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { benchFolder } from "../../cards/packages.ts"
import type { Part } from "../Bench.ts"
import { interleave } from "../child/interleave.ts"
import { type Command, runChild } from "../child/runChild.ts"
import { buildSite } from "../fanfare.ts"
import { limitsOf } from "../limitsOf.ts"
import type { Row } from "../Row.ts"
import { writeEleventySite } from "../sites/eleventySite.ts"
import { writeHugoSite } from "../sites/hugoSite.ts"

interface Peer {
  /** With its version. */
  readonly label: string
  readonly write: (folder: string, articles: number) => void
  readonly command: Command
}

export const peers: Part = async ({ root, quick, rounds, site }) => {
  const articles = quick ? 1000 : 10_000
  const { folder } = await site({ articles })
  const contestants = new Map([["fanfare", () => buildSite(folder)], ...Object.entries(limitsOf(folder))])
  const present = [hugo(), eleventy()].filter((peer) => peer !== undefined)
  for (const { label, write, command } of present) {
    console.error(`  ${label}: written, built`)
    const cwd = join(root, label.replaceAll(" ", "-"))
    write(cwd, articles)
    contestants.set(label, () => runChild({ ...command, cwd }))
  }
  for (const run of contestants.values()) await run()
  const times = await interleave(Object.fromEntries(contestants), rounds)
  const time = (name: string): number => times[name] ?? Number.NaN
  const what = `${articles.toLocaleString("en")} articles, no change`
  return [
    {
      what,
      measured: time("fanfare"),
      unit: "ms",
      ratio: { value: time("fanfare") / time("stat"), to: "stat of the same files" },
      detail: `stat ${ms(time("stat"))} (sources alone ${ms(time("sources"))}), stat and hash ${ms(time("hash"))}`
    },
    ...present.map(({ label }): Row => ({
      what: `${what}: faster than ${label}`,
      measured: time(label) / time("fanfare"),
      unit: "x",
      // Of a small site, starting Node is the most of it.
      ...(quick ? {} : { wanted: { atLeast: 10 }, noise: 0.1 }),
      detail: `${label} ${ms(time(label))}`
    })),
    ...(present.some(({ label }) => label.startsWith("Hugo")) ? [] : [absent("Hugo", "apt-get install hugo")]),
    ...(present.some(({ label }) => label.startsWith("Eleventy")) ? [] : [absent("Eleventy", "npm ci --prefix bench")])
  ]
}

const ms = (time: number): string => `${time.toFixed(0)} ms`

const absent = (name: string, install: string): Row => ({
  what: `no change: faster than ${name}`,
  measured: Number.NaN,
  unit: "x",
  detail: `${name} is not installed: ${install}`
})

/** Hugo has no incremental build: this is what it does when nothing changed. */
const hugo = (): Peer | undefined => {
  const { status, stdout } = spawnSync("hugo", ["version"], { encoding: "utf8" })
  if (status !== 0) return undefined
  const version = /v(\d+\.\d+\.\d+)/.exec(stdout)?.[1] ?? "?"
  return { label: `Hugo ${version}`, write: writeHugoSite, command: { program: "hugo", args: ["--quiet"] } }
}

/** Without `--incremental`: apart from `--watch` that builds everything too. */
const eleventy = (): Peer | undefined => {
  const folder = `${benchFolder}node_modules/@11ty/eleventy`
  if (!existsSync(folder)) return undefined
  const { version } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as { readonly version: string }
  return {
    label: `Eleventy ${version}`,
    write: writeEleventySite,
    command: { program: process.execPath, args: [`${folder}/cmd.cjs`, "--quiet"] }
  }
}
