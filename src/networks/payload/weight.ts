/**
 * Length of a post by the rules of twitter-text 3 (configuration version 3).
 * Never less than the network counts; a bare domain may count for more.
 */

const urlWeight = 23
const emoji = /^\p{RGI_Emoji}$/v
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" })

/** A link in running text, or a domain without its scheme, which the network makes a link too. */
const link =
  /(?<![\p{L}\p{N}_@-])(?:https?:\/\/[a-z0-9.-]+\.[a-z]{2,}(?:[/?#](?:[\w=+$/%#~@&?.,:;!*-]*[\w=+/#-])?)?|[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+)/giu

/** In half-width characters; every link weighs 23. */
export const weight = (text: string): number => {
  const normal = text.normalize("NFC")
  let total = 0
  let done = 0
  for (const found of normal.matchAll(link)) {
    total += plainWeight(normal.slice(done, found.index))
    total += /^https?:/i.test(found[0]) ? urlWeight : Math.max(urlWeight, plainWeight(found[0]))
    done = found.index + found[0].length
  }
  return total + plainWeight(normal.slice(done))
}

const plainWeight = (text: string): number => {
  let total = 0
  for (const { segment } of graphemes.segment(text)) {
    if (emoji.test(segment)) total += 2
    else for (const character of segment) total += isLight(character.codePointAt(0) ?? 0) ? 1 : 2
  }
  return total
}

const isLight = (code: number): boolean =>
  code <= 0x10ff ||
  (code >= 0x2000 && code <= 0x200d) ||
  (code >= 0x2010 && code <= 0x201f) ||
  (code >= 0x2032 && code <= 0x2037)
