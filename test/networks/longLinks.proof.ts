/** Ten thousand articles in twelve scripts, most with long permalinks: no network is given more than it takes. */
import { expect, test } from "vitest"
import { allFaults, anyCase, numbers } from "./longArticles.ts"

const runs = 10_000

test("every text, link and request is within the limits of its network", { timeout: 3_600_000 }, () => {
  const next = numbers(20_261_128)
  const faults: Array<string> = []
  for (let run = 0; run < runs && faults.length < 20; run += 1)
    for (const one of allFaults(anyCase(next))) faults.push(one)
  expect(faults).toEqual([])
})
