/** The finding for bytes that are not valid in their encoding. */
import { type Finding, finding } from "../../model/Finding.ts"
import type { Decoded } from "./decodeBytes.ts"

/** Empty where there are none. */
export const badBytes = (
  file: string,
  { encoding, flaws }: Pick<Decoded, "encoding" | "flaws">
): ReadonlyArray<Finding> =>
  flaws === null
    ? []
    : [
        finding(
          "FF1007",
          { file, line: flaws.line },
          `${flaws.count === 1 ? "A byte here is no character" : `${flaws.count} bytes from here on are no characters`} of the file's encoding, ${encoding}; U+FFFD stands there.`,
          "Look for U+FFFD in the text, write what is meant, and save the file as UTF-8."
        )
      ]
