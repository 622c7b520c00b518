/**
 * Text of the input on a line of a terminal or of a CI log: one line, which it
 * can neither end, colour, reorder nor turn into a command.
 */

/** Controls of ECMA-48, and the line and paragraph separators. */
const controls = /[\p{Cc}\u2028\u2029]/gu

/** Embeddings, overrides and isolates (UAX #9, 2.1 to 2.6), which can show a line in another order. Marks stay: words need them. */
const orders = /[\u202a-\u202e\u2066-\u2069]/g

/** GitHub takes `::name` behind the blanks that a line begins with, and `##[name]` anywhere; Azure and TeamCity the others. */
const commands = /(?<!\S):{2,}|##(?=\[|vso\[|teamcity\[)/gi

export const printable = (text: string): string =>
  text
    .toWellFormed()
    .replace(controls, " ")
    .replace(orders, (sign) => `<U+${sign.charCodeAt(0).toString(16).toUpperCase()}>`)
    .replace(commands, (sign) => sign.split("").join(" "))
