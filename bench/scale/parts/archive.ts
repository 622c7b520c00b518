/** A large archive without pictures: the first build, one without a change, one after a change of one article, and the memory of all three. */
import type { Part } from "../Bench.ts"
import { interleave } from "../child/interleave.ts"
import { buildSite, probeBuild } from "../fanfare.ts"
import { limitsOf } from "../limitsOf.ts"
import type { Row } from "../Row.ts"

const mostMegabytes = 600

/** Of 100,000 articles, in seconds. */
const wantedSeconds = { cold: 60, noChange: 3, oneChanged: 3.5 }

export const archive: Part = async ({ quick, rounds, site }) => {
  const articles = quick ? 10_000 : 100_000
  const { folder, cold, edit } = await site({ articles })
  const oneChanged = (build: typeof buildSite) => () => {
    edit()
    return build(folder)
  }
  const { sources, stat, hash, copy } = limitsOf(folder)
  const changedOnce = oneChanged(buildSite)
  const times = await interleave(
    {
      noChange: () => buildSite(folder),
      oneChanged: async () => {
        const run = await changedOnce()
        await buildSite(folder)
        return run
      },
      // In CI, where each build has a change or none and the one before it had one.
      afterOne: async () => {
        await changedOnce()
        return buildSite(folder)
      },
      stat,
      sources
    },
    rounds
  )
  const copied = await copy()
  const memory = { cold, noChange: await probeBuild(folder), oneChanged: await oneChanged(probeBuild)() }
  const hashed = await hash()
  const { files, bytes } = JSON.parse(hashed.stdout) as { readonly files: number; readonly bytes: number }
  const size = `${articles.toLocaleString("en")} articles`
  const seconds = (
    name: keyof typeof wantedSeconds,
    milliseconds: number
  ): Pick<Row, "measured" | "unit" | "wanted"> => ({
    measured: milliseconds / 1000,
    unit: "s",
    ...(quick ? {} : { wanted: { atMost: wantedSeconds[name] }, noise: 0.1 })
  })
  const peak = (what: string, name: keyof typeof memory): Row => ({
    what: `${size}, ${what}: peak memory`,
    measured: memory[name].peakMegabytes,
    unit: "MB",
    wanted: { atMost: mostMegabytes },
    binding: true
  })
  const toStat = (value: number): Pick<Row, "ratio"> => ({
    ratio: { value: value / times.stat, to: "stat of the same files" }
  })
  return [
    {
      what: `${size}, cold`,
      ...seconds("cold", cold.milliseconds),
      ratio: { value: cold.milliseconds / copied.milliseconds, to: "cp -r of its output" },
      detail: `cp -r ${(copied.milliseconds / 1000).toFixed(1)} s; ${(cold.cpuMilliseconds / 1000).toFixed(1)} s of CPU; ${files} files, ${(bytes / 1e6).toFixed(0)} MB with the sources; ${(cold.writtenBytes / 1e6).toFixed(0)} MB written`
    },
    {
      what: `${size}, no change`,
      ...seconds("noChange", times.noChange),
      ...toStat(times.noChange),
      detail: `stat ${times.stat.toFixed(0)} ms (sources alone ${times.sources.toFixed(0)} ms), stat and hash ${hashed.milliseconds.toFixed(0)} ms once`
    },
    {
      what: `${size}, no change, the build after a change`,
      measured: times.afterOne / 1000,
      unit: "s",
      ...toStat(times.afterOne)
    },
    { what: `${size}, one changed`, ...seconds("oneChanged", times.oneChanged), ...toStat(times.oneChanged) },
    peak("cold", "cold"),
    peak("no change", "noChange"),
    peak("one changed", "oneChanged")
  ]
}
