/** A million articles in one NDJSON file: the memory must not follow the archive. Asked for with `--million`. */
import { statfsSync } from "node:fs"
import { join } from "node:path"
import type { Part } from "../Bench.ts"
import { type ChildRun, runChild } from "../child/runChild.ts"
import { buildSite, probeBuild } from "../fanfare.ts"
import type { Row } from "../Row.ts"
import { writeNdjsonSite } from "../sites/ndjsonSite.ts"

/** Of the memory that a tenth as many articles take. */
const mostTimes = 1.5

/** What an article takes on the disk, source and outputs in blocks of 4 kB. */
const bytesOnDisk = 75_000

export const million: Part = async ({ root, quick, site }) => {
  const articles = quick ? 100_000 : 1_000_000
  const size = `${articles.toLocaleString("en")} articles of NDJSON`
  const { bavail, bsize } = statfsSync(root)
  if (bavail * bsize < articles * bytesOnDisk) {
    throw new Error(
      `${root} has ${Math.round((bavail * bsize) / 1e9)} GB left, ${(articles * bytesOnDisk) / 1e9} are needed`
    )
  }
  const fewer = await site({ articles: articles / 10 })
  const folder = join(root, "ndjson")
  console.error(`  ${size}: written`)
  writeNdjsonSite(folder, articles)
  console.error(`  ${size}: built`)
  const cold = await probeBuild(folder)
  const noChange = await buildSite(folder)
  const again = await probeBuild(folder)
  const list = await runChild({ program: "wc", args: ["-l", join(folder, "articles.ndjson")] })
  return [
    memory(`${size}, cold: peak memory against a tenth as many`, cold, fewer.cold),
    memory(`${size}, no change: peak memory against a tenth as many, cold`, again, fewer.cold),
    {
      what: `${size}, cold`,
      measured: cold.milliseconds / 1000,
      unit: "s",
      ratio: { value: cold.milliseconds / fewer.cold.milliseconds, to: "a tenth as many" },
      detail: `${(cold.writtenBytes / 1e6).toFixed(0)} MB written`
    },
    {
      what: `${size}, no change`,
      measured: noChange.milliseconds / 1000,
      unit: "s",
      ratio: { value: noChange.milliseconds / list.milliseconds, to: "wc -l of the file" }
    }
  ]
}

const memory = (what: string, run: ChildRun, fewer: ChildRun): Row => ({
  what,
  measured: run.peakMegabytes / fewer.peakMegabytes,
  unit: "x",
  wanted: { atMost: mostTimes },
  binding: true,
  detail: `${run.peakMegabytes.toFixed(0)} MB against ${fewer.peakMegabytes.toFixed(0)} MB`
})
