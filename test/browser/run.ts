/**
 * Share bar, widgets, comments and pages in Debian's Chromium, in English and
 * Arabic, light and dark: axe-core finds nothing, every link works without a
 * script, nobody else is asked for anything, and the optional script does what
 * it says; the live preview follows edits, and says what is broken. Installs nothing; without Chromium it says so and ends well, with
 * --required badly. --pictures FOLDER writes what the pages look like; --update
 * stores how the views of the preview look now.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { findChromium, startChromium } from "../chromium/startChromium.ts"
import { layout } from "./layout.ts"
import { livePreview } from "./livePreview.ts"
import { takePictures } from "./pictures.ts"
import { serve } from "./serve.ts"
import { buildSites } from "./sites.ts"
import { compareViews } from "./views/compareViews.ts"
import { serveFonts } from "./views/photographViews.ts"
import { exportViews } from "./views/viewsSite.ts"
import type { Row, Visit } from "./Visit.ts"
import { withoutScript } from "./withoutScript.ts"
import { withScript } from "./withScript.ts"

const { values: options } = parseArgs({
  options: { required: { type: "boolean" }, pictures: { type: "string" }, update: { type: "boolean", default: false } }
})

const run = async (chromium: string): Promise<ReadonlyArray<Row>> => {
  const folder = mkdtempSync(join(tmpdir(), "fanfare-browser-"))
  const root = join(folder, "served")
  mkdirSync(root)
  const pages = options.update ? [] : buildSites(root, folder)
  exportViews(join(folder, "viewed"), join(root, "views"))
  serveFonts(root)
  const { origin, close } = await serve(root)
  const page = await startChromium(chromium, folder, null)
  const requests: Array<string> = []
  const refused: Array<string> = []
  page.on("Network.requestWillBeSent", ({ request }: { readonly request: { readonly url: string } }) => {
    requests.push(request.url)
  })
  page.on("Log.entryAdded", ({ entry }: { readonly entry: { readonly text: string; readonly level: string } }) => {
    if (entry.level === "error") refused.push(entry.text)
  })
  const rows: Array<Row> = []
  const report = (where: string, found: ReadonlyArray<Row>): void => {
    for (const { name, faults } of found) {
      rows.push({ name, faults })
      console.log(`${faults.length === 0 ? "pass" : "FAIL"}  ${where}: ${name}`)
      for (const fault of faults) console.log(`      ${fault}`)
    }
  }
  try {
    console.log(page.version)
    await page.send("Network.enable")
    await page.send("Log.enable")
    await page.send("Page.enable")
    for (const seen of pages) {
      const visit: Visit = { page, seen, address: `${origin}/${seen.path}`, origin }
      requests.length = 0
      refused.length = 0
      for (const check of [layout, withoutScript, withScript]) report(seen.name, await check(visit))
      const others = requests.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith("data:"))
      report(seen.name, [
        {
          name: `asks no one else for anything, ${requests.length} requests`,
          faults: [...others, ...(requests.length === 0 ? ["no request was seen"] : [])]
        },
        { name: "keeps to the content security policy, no error", faults: refused.slice() }
      ])
      if (options.pictures !== undefined) await takePictures(visit, options.pictures)
    }
    report("preview", await compareViews(page, origin, { update: options.update }))
    if (!options.update) report("live preview", await livePreview(page, join(folder, "live")))
    return rows
  } finally {
    await page.close()
    close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

const chromium = findChromium()
if (chromium === null) {
  console.log("Chromium is not installed (Debian: apt-get install chromium): no page was looked at")
  process.exitCode = options.required === true ? 1 : 0
} else {
  const rows = await run(chromium)
  const failed = rows.filter(({ faults }) => faults.length > 0).length
  console.log(`${rows.length - failed} passed, ${failed} failed`)
  process.exitCode = failed === 0 && (rows.length > 0 || options.update) ? 0 : 1
}
