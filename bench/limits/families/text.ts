/** Pasted text. */
import { type Family, familiesOf, repeat } from "./Family.ts"

export const text: ReadonlyArray<Family> = familiesOf(
  "text",
  "text",
  [
    ["one short line a paragraph", (n) => repeat(n, "A line\n\n")],
    ["one line of words", (n) => repeat(n, "word ")],
    ["one word", (n) => repeat(n, "x")],
    ["spaces", (n) => `a${repeat(n, " ")}b`],
    ["lines", (n) => repeat(n, "A line of a poem\n")],
    ["furniture", (n) => repeat(n, "Share this\n\nFacebook\n\nTwitter\n\nRead more: a story\n\n")],
    ["captions", (n) => repeat(n, "A ship in the harbour. (Lena Haddad/Reuters)\n\n")],
    ["brackets", (n) => repeat(n, "(")],
    ["credits", (n) => repeat(n, "Photo: ")],
    ["scripts in turn", (n) => repeat(n, "The ship.\n\nالسفينة\n\nהספינה\n\n")],
    ["sentences", (n) => repeat(n, "It opened. ")],
    ["numbers", (n) => repeat(n, "1 ")]
  ],
  (made) => `The harbour opened.\n\n${made}`
)
