/**
 * Pages: fanfare, Readability, defuddle and article-extractor over a folder of
 * saved pages whose true text is known (`npm run bench:ingest DIR`), and which
 * of the pages fanfare takes for articles. `--half first|second` takes the
 * hosts of one half alone; `--only NAME` measures one contender; `--worst N` lists its worst pages.
 */
import { parseArgs } from "node:util"
import { contenders } from "./ingest/contenders.ts"
import { readKinds } from "./ingest/kinds.ts"
import { printMetadata } from "./ingest/metadata.ts"
import { type Measured, measureBodies } from "./ingest/measureBodies.ts"
import { halfOf, readPages } from "./ingest/pages.ts"
import { printBodies, printKinds } from "./ingest/print.ts"
import { scoreOf } from "./ingest/scores.ts"

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: "string" }, only: { type: "string" }, worst: { type: "string" } }
})
const [folder] = positionals
if (folder === undefined) throw new Error("Name a folder of pages: npm run bench:ingest -- DIR")

const pages = readPages(folder).filter((page) => values.half === undefined || halfOf(page) === values.half)
const articles = pages.filter(({ kind }) => kind === "article")
const measured: Array<Measured> = []
for (const one of await contenders())
  if (values.only === undefined || one.name.toLowerCase().startsWith(values.only.toLowerCase()))
    measured.push(await measureBodies(one, articles))
printBodies(articles, measured)
if (values.worst !== undefined)
  for (const { name, pages: found } of measured.slice(0, 1)) {
    console.log(`\nThe worst pages of ${name}`)
    for (const { page, words } of found
      .toSorted((a, b) => scoreOf(a.words).f1 - scoreOf(b.words).f1)
      .slice(0, Number(values.worst)))
      console.log(`${scoreOf(words).f1.toFixed(3)} ${page.id} ${page.url}`)
  }
if (values.only === undefined) await printMetadata(articles)
if (values.only === undefined || "fanfare".startsWith(values.only)) printKinds(readKinds(pages))
