/** All that is written of an article, beside what was written by its author: counted, never timed. */
import { expect, test } from "vitest"
import { families } from "../../bench/limits/families.ts"
import { readings } from "../../bench/limits/readings.ts"

/** What the files of any article and any site hold. */
const frame = 300_000
/** A film with nothing but sources is listed by each of them, up to a thousand; all else stays below 45. */
const mostForEach = 90

const sizes = [20_000, 40_000]

/** Many articles have many files. */
const single = families.filter(
  ({ reading, name }) =>
    ["markdown", "mdx", "html", "text", "page", "sidecar"].includes(reading) ||
    (reading === "exported" && name.includes("one post")) ||
    (reading === "records" && name.includes("one line"))
)

test.each(single.map(({ name, reading, make }) => [name, reading, make] as const))(
  "no family of inputs becomes far more, or grows faster than it: %s",
  async (_, reading, make) => {
    const [one = 0, two = 0] = await Promise.all(
      sizes.map(async (size) => {
        const text = make(size)
        const { written } = await readings[reading](text)
        expect(written).toBeLessThanOrEqual(frame + mostForEach * text.length)
        return written
      })
    )
    expect(two).toBeLessThanOrEqual(2.6 * one + frame)
  }
)
