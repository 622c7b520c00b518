/** Whether readers still show ten kinds of article: each real reader's copy of the feed, and Chromium's view of its HTML. */
import { spawnSync } from "node:child_process"
import { mkdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fromHtml } from "hast-util-from-html"
import { findChromium } from "../chromium/startChromium.ts"
import { textOf } from "../outputs/dom.ts"
import { showItems } from "./inBrowser.ts"
import { type Kind, kinds, lossesOf, writeKinds } from "./kinds.ts"
import type { Reader } from "./Reader.ts"
import { serve } from "./serve.ts"

/** The number of losses. `picture`: where Chromium's view is written, null for nowhere. */
export const checkKinds = async (
  folder: string,
  readers: ReadonlyArray<Reader>,
  picture: string | null
): Promise<number> => {
  const project = join(folder, "kinds")
  writeKinds(project)
  const out = join(project, "public")
  const config = join(project, "fanfare.config.yaml")
  const command = [resolve("src/cli/bin.ts"), "build", "--quiet", "--allow-url", "--config", config]
  const built = spawnSync(process.execPath, command, { stdio: "inherit" })
  if (built.status !== 0) throw new Error("the ten kinds of article do not build")
  const { base, close } = await serve(out)
  let losses = 0
  const report = (reader: string, kind: Kind, found: ReadonlyArray<string>): void => {
    losses += found.length
    console.log(`${reader}, ${kind.name}: ${found.length === 0 ? "all there" : ""}`)
    for (const loss of found) console.log(`  ✗ ${loss}`)
  }
  try {
    for (const reader of readers.filter((one) => one.isPresent())) {
      const own = join(folder, `kinds-${reader.name}`)
      mkdirSync(own)
      const seen = await reader.read(`${base}/rss.xml`, own)
      for (const kind of kinds) {
        const content = seen.find(({ title }) => title === kind.title)?.content ?? ""
        report(reader.name, kind, lossesOf(kind, wordsOf(content), content))
      }
    }
    const chromium = findChromium()
    if (chromium === null) console.log("Chromium is not installed: skipped")
    else {
      const feed = JSON.parse(readFileSync(join(out, "feed.json"), "utf8")) as {
        readonly items: ReadonlyArray<{ readonly title: string; readonly content_html: string }>
      }
      const items = feed.items.map(({ title, content_html: html }) => ({
        title,
        html: html.replaceAll("https://kinds.example.org/", `${base}/`)
      }))
      const shown = await showItems(chromium, { folder, base, items, picture })
      for (const kind of kinds) {
        const html = items.find(({ title }) => title === kind.title)?.html ?? ""
        const { words = "", broken = ["the item"] } = shown.find(({ title }) => title === kind.title) ?? {}
        report("Chromium", kind, [
          ...lossesOf(kind, words, html),
          ...broken.map((address) => `does not show ${address}`)
        ])
      }
    }
  } finally {
    close()
  }
  return losses
}

/** Of HTML, or of the text that a reader made of it. */
const wordsOf = (content: string): string => textOf(fromHtml(content, { fragment: true }))
