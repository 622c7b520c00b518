import { test } from "vitest"
import { warmEqualsCold } from "./warmEqualsCold.ts"

test(
  "a kept index says what a new one says, in a thousand histories",
  () => warmEqualsCold({ numRuns: 1000 }),
  3_600_000
)
