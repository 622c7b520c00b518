/**
 * Real feed readers on every feed and archive page of the example newsroom,
 * over loopback: title, link, author, date and content are what was written.
 * Then ten kinds of article in each of them and in Chromium: nothing of them is
 * lost. Says which reader is absent, and installs nothing. --kinds: only these;
 * --picture FILE writes what Chromium shows.
 */
import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"
import { parseArgs } from "node:util"
import { checkKinds } from "./checkKinds.ts"
import { differences } from "./differences.ts"
import { feedparser } from "./feedparser.ts"
import { newsboat } from "./newsboat.ts"
import type { Reader } from "./Reader.ts"
import { rss2email } from "./rss2email.ts"
import { serve } from "./serve.ts"
import { sfeed } from "./sfeed.ts"
import { writtenIn } from "./written.ts"

const { values: options } = parseArgs({ options: { kinds: { type: "boolean" }, picture: { type: "string" } } })
const readers: ReadonlyArray<Reader> = [newsboat, feedparser, sfeed, rss2email]
const folder = mkdtempSync(join(tmpdir(), "fanfare-readers-"))
const out = join(folder, "public")
let failures = 0

const checkNewsroom = async (): Promise<void> => {
  const built = spawnSync(
    process.execPath,
    [
      resolve("src/cli/bin.ts"),
      "build",
      "--quiet",
      "--allow-url",
      "--config",
      "examples/newsroom/fanfare.config.yaml",
      "--out",
      out
    ],
    { stdio: "inherit" }
  )
  if (built.status !== 0) throw new Error("the example newsroom does not build")
  const feeds = readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((path) => /(?:^|\/)(?:rss|atom)\.xml$/.test(path))
    // A feed for a partner has no Atom to be measured by, and is not made for readers.
    .filter((path) => existsSync(join(out, dirname(path), "atom.xml")))
    .toSorted()
  const { base, close } = await serve(out)
  for (const reader of readers) {
    if (!reader.isPresent()) {
      console.log(`${reader.name} is not installed: skipped`)
      continue
    }
    for (const [index, path] of feeds.entries()) {
      const own = join(folder, `${reader.name}-${index}`)
      mkdirSync(own)
      const written = writtenIn(out, join(dirname(path), "atom.xml"))
      const seen = await reader.read(`${base}/${path}`, own)
      const found = differences(written, seen, reader.shows)
      failures += found.length
      console.log(`${reader.name} ${path}: ${seen.length} of ${written.length} items`)
      for (const difference of found) console.log(`  ✗ ${difference}`)
    }
  }
  close()
}

try {
  if (options.kinds !== true) await checkNewsroom()
  failures += await checkKinds(folder, readers, options.picture ?? null)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(failures === 0 ? "every reader shows what was written" : `${failures} differences`)
process.exitCode = failures === 0 ? 0 : 1
