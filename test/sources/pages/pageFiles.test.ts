/** Which files the patterns of a config find: pages, and no folder that is called as one. */
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Effect } from "effect"
import { expect, test } from "vitest"
import { findPageFiles } from "../../../src/sources/pages/pageFiles.ts"

const names = [
  "public/index.html",
  "public/boats/index.html",
  "public/404.html",
  // As Gatsby and Next keep the data of pages.
  "public/page-data/404.html/page-data.json",
  "public/page-data/index.htm/page-data.json",
  "public/node_modules/theme/index.html",
  "public/old.html/index.html"
]

const found = (files: ReadonlyArray<string>): Promise<ReadonlyArray<string>> => {
  const root = mkdtempSync(join(tmpdir(), "fanfare-pages-"))
  for (const name of names) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), "<!doctype html><title>Boats</title>")
  }
  symlinkSync("404.html", join(root, "public/lost.html"))
  return Effect.runPromise(
    findPageFiles({ root, files, url: null, siteUrl: "https://news.example.org/", out: null }).pipe(
      Effect.map((pages) => pages.map(({ path }) => path)),
      Effect.provide(NodeServices.layer)
    )
  )
}

const all = ["404.html", "boats/index.html", "index.html", "lost.html", "old.html/index.html"]

test.each([["public/**/*.html"], ["./public/**/*.{html,htm}"], ["public/**"]])(
  "%s finds files and links to them, and no folders",
  async (pattern) => {
    expect(await found([pattern])).toEqual(all.map((name) => `public/${name}`))
  }
)

test("a name without a wild card finds its file alone", async () => {
  expect(await found(["public/404.html", "public/page-data/404.html"])).toEqual(["public/404.html"])
})
