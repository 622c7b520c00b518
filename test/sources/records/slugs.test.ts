/** The slug that a record asks for. */
import { describe, expect, test } from "vitest"
import { recordSource } from "../../../src/sources/records/recordSource.ts"
import { watching } from "../changes.ts"

const file = "records.ndjson"

describe("the slug of a record", () => {
  test.each([
    ["the id", '{"id":"The harbour","title":"A"}', "the-harbour"],
    ["the path of an address", '{"id":"https://a.example.org/2026/harbour.html","title":"A"}', "2026-harbour"],
    ["of another kind of page", '{"id":"https://a.example.org/harbour/index.php","title":"A"}', "harbour"],
    ["of an address within a site", '{"url":"/news/harbour.aspx","title":"A"}', "news-harbour"],
    ["in letters", '{"id":"https://a.example.org/caf%C3%A9/","title":"A"}', "cafe"],
    ["a whole address with a query", '{"id":"https://a.example.org/?p=7","title":"A"}', "https-a-example-org-p-7"],
    ["a whole address without a path", '{"id":"https://a.example.org/","title":"A"}', "https-a-example-org"],
    ["a slug with an ending", '{"id":"7","slug":"harbour.html","title":"A"}', "harbour"],
    ["a name with a point", '{"id":"node.js","title":"A"}', "node-js"]
  ])("is %s", async (_, content, slug) => {
    const read: Array<string> = []
    await watching(
      { [file]: content },
      (disk) => recordSource({ disk, file, customs: { timeZone: "UTC", language: "en", year: 2026 } }),
      async ({ tell }) => {
        for (const event of (await tell()).events)
          if (event._tag === "Draft") read.push(...event.drafts.map(({ wanted }) => wanted))
      }
    )
    expect(read).toEqual([slug])
  })
})
