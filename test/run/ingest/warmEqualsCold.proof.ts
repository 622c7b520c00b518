import { test } from "vitest"
import { warmEqualsCold } from "./warmEqualsCold.ts"

test(
  "a kept index says what a new one says, in three hundred histories",
  () => warmEqualsCold({ numRuns: 300, seed: 20261128 }),
  3_600_000
)
