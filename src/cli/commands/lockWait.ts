/** How long a command waits for another run of the same project. */
import { isCI } from "./flags.ts"

/** In seconds. One in CI can wait longer than a person. */
export const lockWait = (): number => (isCI() ? 60 : 5)
