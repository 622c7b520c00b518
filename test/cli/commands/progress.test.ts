/** What a run shows while it is at work, on a stream that is not a terminal. */
import { describe, expect, test, vi } from "vitest"
import { progressText, showProgress } from "../../../src/cli/commands/progress.ts"

describe("the progress line", () => {
  test("says stage, count, rate and the time that is left", () => {
    expect(progressText({ stage: "Making articles", done: 1200, total: 4000, seconds: 4 })).toBe(
      "Making articles: 1200 of 4000, 300/s, 10 s left"
    )
    expect(progressText({ stage: "Making articles", done: 3, total: 4000, seconds: 2 })).toBe(
      "Making articles: 3 of 4000, 1.5/s, 44 min left"
    )
    expect(progressText({ stage: "Reading articles", done: 256, total: null, seconds: 1 })).toBe(
      "Reading articles: 256, 256/s"
    )
  })

  const shown = (quiet: boolean): string => {
    const write = vi.spyOn(process.stderr, "write").mockImplementation(() => true)
    let now = 0
    try {
      const progress = showProgress({ quiet, isData: true }, () => now)
      progress.show({ _tag: "Stage", stage: "making", total: 40 })
      for (const done of [10, 20, 30]) {
        now += 9000
        progress.show({ _tag: "Progress", stage: "making", done })
      }
      progress.show({ _tag: "Recovered", direction: "forward" })
      progress.clear()
      return write.mock.calls.map(([text]) => String(text)).join("")
    } finally {
      write.mockRestore()
    }
  }

  test("elsewhere than on a terminal it is a plain line now and then, without any control character", () => {
    const text = shown(false)
    expect(text).toContain("Making articles: 20 of 40")
    expect(text).not.toContain("10 of 40")
    expect(text).toContain("An earlier build was interrupted")
    expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u)
  })

  test("--quiet shows nothing of it", () => {
    expect(shown(true)).toBe("")
  })
})
