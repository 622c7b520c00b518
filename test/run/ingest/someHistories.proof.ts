import { test } from "vitest"
import { warmEqualsCold } from "./warmEqualsCold.ts"

test(
  "a kept index says what a new one says, and what is left alone stays, whatever is edited",
  () => warmEqualsCold({ numRuns: 100 }),
  300_000
)
