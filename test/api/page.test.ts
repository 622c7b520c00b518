/** docs/api.md says what the doc comments say, of every export of every door. */
import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { apiPage } from "../../scripts/api-page/apiPage.ts"
import { membersOf } from "../../scripts/api-page/membersOf.ts"
import { readSources } from "../../scripts/package/readExports.ts"
import * as effectDoor from "../../src/api/effect.ts"
import * as feedsDoor from "../../src/api/feeds.ts"
import * as door from "../../src/api/index.ts"
import * as jsxDoor from "../../src/api/jsx-runtime.ts"

const folder = fileURLToPath(new URL("../..", import.meta.url))
const page = readFileSync(new URL("../../docs/api.md", import.meta.url), "utf8")
const exports = readSources(folder).filter(({ file }) => !file.includes("/api/plugins/"))
const doors = {
  fanfare: door,
  "fanfare/feeds": feedsDoor,
  "fanfare/effect": effectDoor,
  "fanfare/jsx-runtime": jsxDoor
}

const headings = [...page.matchAll(/^##+ (.*)$/gm)].map(([, heading = ""]) => heading)

describe("docs/api.md", () => {
  test("is current: `npm run docs:api` writes it", () => {
    expect(page).toBe(apiPage(folder))
  })

  test("has a row for each name that a door exports when the program runs", () => {
    for (const [name, exported] of Object.entries(doors)) {
      const found = exports.filter((one) => one.door === name && !one.isType).map((one) => one.name)
      expect(found.toSorted()).toEqual(Object.keys(exported).toSorted())
      for (const value of found) expect(page).toContain(`\n| [\`${value}\`](`)
    }
  })

  test("has a row for each type, with one sentence that is not empty", () => {
    const rows = new Map(
      [...page.matchAll(/^\| \[?`(\w+)`(?:\]\([^)]*\))? \| (.*?) \|/gm)].map(([, name, what]) => [name, what])
    )
    for (const { name } of exports) expect([name, rows.get(name)?.length]).toEqual([name, expect.any(Number)])
    for (const [name, what = ""] of rows) expect([name, what]).toEqual([name, expect.stringMatching(/^\S.{8,}\.$/)])
  })

  test("shows each value with an example that uses it", () => {
    const values = exports.filter(({ isType }) => !isType)
    for (const { name } of values) {
      const section = page.split(`\n### ${name}\n`)[1]?.split("\n##")[0] ?? ""
      expect([name, new RegExp(`\`\`\`ts\\n[^\`]*\\b${name}\\b`).test(section)]).toEqual([name, true])
    }
  })

  test("leads nowhere that is not there", () => {
    const anchors = headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\w -]/g, "")
        .replaceAll(" ", "-")
    )
    expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) < index)).toEqual([])
    for (const [, target = ""] of page.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (target.startsWith("#")) expect(anchors).toContain(target.slice(1))
      else
        expect([target, existsSync(new URL(target, new URL("../../docs/", import.meta.url)))]).toEqual([target, true])
    }
  })

  test("names every field of the options, each with what holds without it", () => {
    const named = (name: string): ReadonlyArray<string> =>
      membersOf({ name, file: `${folder}/src/api/project/FanfareOptions.ts` }).map((member) => member.name)
    expect(named("FanfareOptions")).toEqual(["root", "config", "out", "jobs", "sources"])
    expect(named("BuildOptions")).toEqual(["force", "strict", "dryRun", "acceptShrink", "wait", "jobs", "signal"])
    expect(named("CheckOptions")).toEqual(["strict", "signal"])
    expect(named("AdoptOptions")).toEqual(["dryRun", "wait", "signal"])
    const fields = page.split("### type BuildOptions\n")[1]?.split("\n##")[0] ?? ""
    for (const member of ["force", "strict", "dryRun", "acceptShrink", "wait"])
      expect(fields).toMatch(new RegExp(`^\\| \`${member}\\?: .* Default: \\w+`, "m"))
  })
})
