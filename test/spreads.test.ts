/** No list that grows with an input is handed to a call as its arguments: a call takes some 100,000 of them. */
import { globSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"

/** Lists of a few parts, whatever the input: numbers of a stamp, colours, formats, two dates. */
const short: ReadonlyArray<string> = [
  "src/cards/draw/Painter.ts: Math.max(...ink)",
  "src/cards/draw/Painter.ts: Math.min(...ink)",
  "src/cards/raster/inkRamps.ts: push(...colour)",
  "src/outputs/site/feeds/feedFindings.ts: Math.max(...sentFormats)",
  "src/run/idle/IdleRecord.ts: concat(...parts)",
  "src/run/idle/keepIdle.ts: push(...stamp)",
  "src/sources/comments/formats/bluesky.ts: Math.min(...dates)",
  // Lines of a title, texts of a template, fonts of a package, components of a picture, a finding or none.
  "src/cards/fonts/readPackage.ts: Math.min(...files)",
  "src/cards/raster/plates.ts: Math.max(...boxes)",
  "src/cards/raster/plates.ts: Math.min(...boxes)",
  "src/cards/subject/subjectOf.ts: Math.max(...faces)",
  "src/cards/template/readLogos.ts: push(...own)",
  "src/cards/template/readLogos.ts: push(...smallLogo)",
  "src/cards/text/typeset.ts: Math.max(...widths)",
  // What init found, writes and says to do next: at most some ten lines each.
  "src/cli/commands/init/initText.ts: Math.max(...changes)",
  "src/cli/commands/init/initText.ts: Math.max(...lines)",
  "src/cli/commands/init/initText.ts: Math.max(...next)",
  "src/cards/text/typeset.ts: Math.min(...lines)",
  "src/photos/formats/jpegBlocks.ts: Math.max(...components)",
  // An example for people.
  "src/sources/records/RecordFeed.ts: Math.max(...rows)",
  // At most as many findings as a report shows.
  "src/run/report/reportOf.ts: push(...index)"
]

const call =
  /\b(push|unshift|splice|concat|Math\.max|Math\.min|fromCharCode|fromCodePoint|apply)\((?:[^(){}]*,\s*)?\.\.\.\[?(\w+)/g

const spreadsIn = (file: string): ReadonlyArray<string> =>
  [...readFileSync(file, "utf8").matchAll(call)].map(([, name, list]) => `${file}: ${name}(...${list})`)

test("the sources spread no list into a call but those that are known to be short", () => {
  const files = globSync(["src/**/*.ts", "feeds/**/*.ts", "templates/**/*.ts"])
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !file.startsWith("src/browser/"))
  expect([...new Set(files.flatMap(spreadsIn))].toSorted()).toEqual(short.toSorted())
})
