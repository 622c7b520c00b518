/** What a body is compared by. Not a key of the cache: 64 bits name an article among those of one site. */
import { sha256 } from "./Digest.ts"

/** Sixteen hexadecimal digits; empty for a body without text, which is like no other. */
export const bodyDigest = (text: string): string => (text.trim() === "" ? "" : sha256(text).slice(0, 16))
