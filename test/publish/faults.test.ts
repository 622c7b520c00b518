import { everyFault } from "./everyFault.ts"

/** A sample; `faults.proof.ts` goes through all. */
everyFault(9)
