/** A password in an address reaches its server and nothing else: no message, no report, no file. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { removeFolders } from "../../publish/site.ts"
import { feed, gives } from "../../sources/http/hostile.ts"
import { articles } from "../site.ts"
import { type Served, feedOf, serving, stateOf } from "./served.ts"

afterAll(removeFolders)

const secrets = /mira%40boats|mira@boats|hunter2|bWlyYU/
const sources = "[{ feed: http://mira%40boats:hunter2@HOST/feed }]"
const good = gives(200, { etag: '"1"' }, feed(1, 2))

/** Everything below the project but the config, as Latin-1. */
const written = ({ site }: Served): string =>
  readdirSync(site.root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "fanfare.config.yaml")
    .map((entry) => `${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), "latin1")}`)
    .join("\n")

describe("a password in the config", () => {
  test("is sent, and is in no report and no file, whatever becomes of the source", async () => {
    await using served = await serving(good, { sources, files: articles(1), limits: { retries: 0 } })
    for (const answer of [
      gives(500),
      good,
      gives(401),
      gives(410),
      gives(200, {}, "<html>"),
      gives(301, { location: "/elsewhere" }),
      gives(200, {}, feed(1, 2, 3))
    ]) {
      served.answer(answer)
      const ran = await served.run()
      expect(stateOf(ran, feedOf(served))).toBeDefined()
      expect(JSON.stringify(ran)).not.toMatch(secrets)
      expect(written(served)).not.toMatch(secrets)
    }
    expect(served.server.asked[0]?.headers.authorization).toBe(
      `Basic ${Buffer.from("mira@boats:hunter2").toString("base64")}`
    )
  })

  test("is in no error that ends a build", async () => {
    await using served = await serving(good, { sources, limits: { retries: 0 } })
    await served.run()
    served.answer(gives(503))
    served.site.remove(".fanfare")
    const { detail, hint, cause } = (await served.site.fault()) as { detail: string; hint: string; cause?: Error }
    expect([detail, hint, cause?.stack, JSON.stringify(cause)].join()).not.toMatch(secrets)
  })

  test("may change without anything being read or published anew", async () => {
    await using served = await serving(good, { sources })
    await served.run()
    const config = served.site.read("fanfare.config.yaml")
    served.site.write("fanfare.config.yaml", config.replace("hunter2", "hunter3"))
    served.answer(gives(304, {}, ""))
    expect((await served.run()).report.articles).toMatchObject({ total: 2, changed: 0 })
  })
})
