/**
 * Loaded into a child before its own code (`--import`): when it ends, writes
 * what it took to the file that FANFARE_BENCH_REPORT names. Plain JavaScript,
 * because what strips types would count as the child's memory.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { isMainThread } from "node:worker_threads"

const { FANFARE_BENCH_REPORT: report, FANFARE_BENCH_PARENT: parent } = process.env

const read = (file) => {
  try {
    return readFileSync(file, "utf8")
  } catch {
    return ""
  }
}
/** A number that stands behind a name in a file of /proc, or null where there is none. */
const numberIn = (text, name) => {
  const found = new RegExp(`^${name}:\\s*(\\d+)`, "m").exec(text)
  return found === null ? null : Number(found[1])
}

// A child of the child loads this too, and has another parent.
if (report !== undefined && isMainThread && String(process.ppid) === parent) {
  process.on("exit", () => {
    // VmHWM begins anew with exec(2); ru_maxrss is inherited from whoever starts the process (getrusage(2)).
    const peak = numberIn(read("/proc/self/status"), "VmHWM") ?? process.resourceUsage().maxRSS
    const { user, system } = process.cpuUsage()
    writeFileSync(
      report,
      JSON.stringify({
        peakMegabytes: (peak * 1024) / 1e6,
        writtenBytes: numberIn(read("/proc/self/io"), "wchar"),
        cpuMilliseconds: (user + system) / 1000
      })
    )
  })
}
