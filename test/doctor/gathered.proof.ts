/** Pages that were saved from other sites are only read: nothing is asked of them that their reader cannot change. */
import { expect, test } from "vitest"
import { makeProject } from "../cli/project.ts"
import { checkOf, diagnose, page } from "./healthy.ts"

const config = (more = ""): string =>
  `site: { url: https://marsa-news.org/, title: Marsa News }\npages: "*.html"\ncards: false\n${more}`

/** `count`: of how many hosts the four pages are. */
const saved = (count: number, more = "") =>
  makeProject({
    "fanfare.config.yaml": config(more),
    ...Object.fromEntries(
      [1, 2, 3, 4].map((at) => [
        `Saved page ${at}.html`,
        page(`story-${at}`, `Story number ${at}`, `https://host-${Math.min(at, count)}.dev/`)
      ])
    )
  })

const ofPages = ["canonical", "head-tags", "double-tags", "feed-link"] as const

const statusOf = async (project: ReturnType<typeof saved>): Promise<Readonly<Record<string, string>>> => {
  expect(project.run(["build"], { SOURCE_DATE_EPOCH: "" }).status).toBe(0)
  const diagnosis = await diagnose(project)
  return Object.fromEntries(ofPages.map((name) => [name, checkOf(diagnosis, name).status]))
}

test.each([3, 4])("of %i sites: no check of their heads", async (count) => {
  const status = await statusOf(saved(count))
  expect(status).toEqual({ canonical: "skipped", "head-tags": "skipped", "double-tags": "skipped", "feed-link": "ok" })
})

test.each([
  ["of two sites", saved(2)],
  ["of one other site", saved(1)],
  ["of several, which fanfare writes into", saved(4, "inject: true\n")]
])("%s: the address in them is asked about", async (_, project) => {
  expect((await statusOf(project))["canonical"]).toBe("warn")
})
