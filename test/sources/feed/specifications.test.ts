/** What the specifications of each format say of small feeds is what is read. */
import { Result } from "effect"
import { describe, expect, test } from "vitest"
import { readFeed } from "../../../src/sources/feed/readFeed.ts"
import { atom10 } from "./cases/atom10.ts"
import type { Case } from "./cases/Case.ts"
import { olderFormats } from "./cases/olderFormats.ts"
import { rss20 } from "./cases/rss20.ts"

const cases: Readonly<Record<string, ReadonlyArray<Case>>> = {
  "Atom 1.0": atom10,
  "an older format": olderFormats,
  "RSS 2.0": rss20
}

describe.each(Object.entries(cases))("%s", (_, all) => {
  test.each(all)("%s", (__, document, { feed = {}, item }) => {
    const read = Result.getOrThrow(readFeed(document))
    expect(read).toMatchObject({ brokenOff: null, ...feed })
    if (item !== undefined) expect(read.items[0]).toMatchObject(item)
  })
})
