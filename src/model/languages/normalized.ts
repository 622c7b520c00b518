/**
 * The normal forms of Unicode (UAX #15) for texts of any length. To put the
 * marks of one letter in order takes the square of their number, so that a few
 * hundred kilobytes of them would take minutes.
 */

/** Of one letter; Unicode's own limit for streams is 30 (UAX #15, 13), and no script needs ten. */
const mostMarks = 100

const tooMany = new RegExp(`(?<!\\p{M})\\p{M}{${mostMarks + 1}}`, "u")
const pieces = new RegExp(`\\P{M}*\\p{M}{0,${mostMarks}}`, "gu")

/** Marks beyond a hundred on one letter are put in order by themselves. */
export const normalized = (text: string, form: "NFC" | "NFD" | "NFKC" | "NFKD"): string =>
  tooMany.test(text) ? (text.match(pieces) ?? []).map((piece) => piece.normalize(form)).join("") : text.normalize(form)
