/** Many sequences of edits of any kind, each build compared with one from nothing. */
import { afterAll, expect, test } from "vitest"
import { removeFolders } from "../publish/site.ts"
import { expectWarmEqualsCold } from "./warmEqualsCold.ts"

afterAll(removeFolders, 60_000)

test.each(Array.from({ length: 40 }, (_, index) => index + 100))("seed %i", async (seed) => {
  expect((await expectWarmEqualsCold(seed, 15)).length).toBeGreaterThan(15)
})
