import { afterAll } from "vitest"
import { everyFault } from "./everyFault.ts"
import { removeFolders } from "./site.ts"

afterAll(removeFolders, 60_000)

/** A sample; `faults.proof.ts` goes through all. */
everyFault(9)
