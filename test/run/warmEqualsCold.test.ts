/** Edits of any kind, one build after the other; many more in the proof. */
import { afterAll, expect, test } from "vitest"
import { removeFolders } from "../publish/site.ts"
import { edits } from "./anyEdits.ts"
import { expectWarmEqualsCold } from "./warmEqualsCold.ts"

afterAll(removeFolders, 60_000)

test("after any edits a build publishes what one from nothing does", async () => {
  const done = [...(await expectWarmEqualsCold(1, 12)), ...(await expectWarmEqualsCold(2, 12))]
  expect(new Set(done).size).toBeGreaterThan(edits.length - 3)
})
