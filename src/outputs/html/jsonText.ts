/** A JSON file for programs, as people read it; a lone surrogate, which no file can hold, becomes U+FFFD. */
import { wellFormed } from "./wellFormed.ts"

export const jsonText = (value: unknown): string => `${JSON.stringify(value, wellFormed, 2)}\n`
