/** The look at published files in a thread finds what a look without one finds, and a run goes on without its answer. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Effect } from "effect"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { lookAhead } from "../../../src/run/look/lookAhead.ts"
import { removeFolders } from "../../publish/site.ts"
import { articles, makeSite, type Site } from "../site.ts"

afterAll(removeFolders)

/** So many files that a thread is worth it, whatever there is. */
const many = 50_000

const looked = (site: Site, count = many, index: string | null = join(site.root, ".fanfare/index.sqlite")) =>
  Effect.runPromise(Effect.scoped(Effect.flatten(lookAhead({ index, out: join(site.root, "public"), count }))))

const built = async (): Promise<Site> => {
  const site = makeSite(articles(3))
  await site.run()
  return site
}

describe("what differs", () => {
  const changes: ReadonlyArray<readonly [what: string, change: (site: Site, path: string) => void]> = [
    ["has other bytes", (site, path) => site.write(path, "Other bytes.")],
    ["has the same bytes, written anew", (site, path) => site.write(path, site.read(path))],
    ["is gone", (site, path) => site.remove(path)],
    [
      "is a link",
      (site, path) => {
        site.rename(path, "aside")
        symlinkSync(join(site.root, "aside"), join(site.root, path))
      }
    ],
    [
      "is a folder",
      (site, path) => {
        site.remove(path)
        mkdirSync(join(site.root, path))
      }
    ]
  ]
  test.each(changes)("is a file that %s", async (_, change) => {
    const site = await built()
    expect(await looked(site)).toEqual([])
    change(site, "public/rss.xml")
    expect(await looked(site)).toEqual(["rss.xml"])
  })

  test("is every file of an output directory that is gone", async () => {
    const site = await built()
    const published = [...site.published().keys()]
    site.remove("public")
    expect((await looked(site))?.toSorted()).toEqual(published.toSorted())
  })
})

describe("nobody looks", () => {
  let site: Site
  beforeAll(async () => {
    site = await built()
  })

  test.each([
    ["at few files", many - 1, undefined],
    ["where the index is in memory", many, null],
    ["where the index is gone", many, "/nowhere/at/all/index.sqlite"]
  ])("%s", async (_, count, index) => {
    expect(await looked(site, count, index)).toBeNull()
  })

  test("where the index is damaged", async () => {
    const file = join(site.root, "damaged.sqlite")
    writeFileSync(file, "No index.".repeat(1000))
    expect(await looked(site, many, file)).toBeNull()
  })

  test("any more once the run has ended, whether it waited or not", async () => {
    const index = join(site.root, ".fanfare/index.sqlite")
    const waiting = await Effect.runPromise(
      Effect.scoped(lookAhead({ index, out: join(site.root, "public"), count: many }))
    )
    // Either it was done by then, or it was told to stop.
    expect([null, 0]).toContain((await Effect.runPromise(waiting))?.length ?? null)
  })
})
