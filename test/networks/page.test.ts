/** docs/networks.md says what the catalogue says, and hides nothing that is unsure. */
import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { networkPage } from "../../scripts/network-page/networkPage.ts"
import { networks } from "../../src/networks/index.ts"
import { payloadOf } from "./share.ts"

const page = readFileSync(new URL("../../docs/networks.md", import.meta.url), "utf8")

/** The rows of one section's table, cells without their escapes. */
const rowsOf = (section: string): ReadonlyArray<ReadonlyArray<string>> =>
  (page.split(`## ${section}\n`)[1]?.split("\n## ")[0] ?? "")
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(2)
    .map((line) =>
      line
        .slice(2, -2)
        .split(" | ")
        .map((cell) => cell.replace(/\\(.)/g, "$1"))
    )

describe("docs/networks.md", () => {
  test("is current: `npm run docs:networks` writes it", () => {
    expect(page).toBe(networkPage())
  })

  test("has a row for each network, in order, in both tables", () => {
    const names = networks.map(({ name }) => name)
    for (const section of ["What each takes", "How sure it is"])
      expect(rowsOf(section).map(([name]) => name)).toEqual(names)
  })

  test("lists each fact of medium or low confidence in the row of its network, with its sources", () => {
    const rows = new Map(rowsOf("How sure it is").map(([name = "", ...cells]) => [name, cells]))
    const described = new Set(rowsOf("Sources").map(([key]) => key))
    for (const { name, evidence } of networks) {
      const unsure = evidence.filter(({ confidence }) => confidence !== "high")
      const cells = (rows.get(name) ?? []).filter((cell) => /^(?:medium|low): /.test(cell))
      expect([name, cells]).toEqual([
        name,
        unsure.map(({ confidence, sources, checked }) =>
          [`${confidence}: ${sources.join(", ")}`, ...(checked === undefined ? [] : [checked])].join(", ")
        )
      ])
      for (const { sources } of unsure) for (const key of sources) expect(described).toContain(key)
    }
  })

  test("says that a network has no link exactly where its payload has none", () => {
    const instances = Object.fromEntries(networks.map(({ id }) => [id, "a.example"]))
    const rows = rowsOf("What each takes")
    for (const [index, { id }] of networks.entries()) {
      const link = rows[index]?.[3] ?? ""
      expect([id, link === "no" || link.startsWith("no, ")]).toEqual([
        id,
        payloadOf(id, {}, { instances }).href === null
      ])
    }
  })
})
