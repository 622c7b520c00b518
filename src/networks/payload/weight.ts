/**
 * Length of a post by the rules of twitter-text 3 (configuration version 3).
 * Never less than the network counts; an unusual link may count for more.
 */
import { graphemesOf } from "../../text/segments.ts"
import { isEmoji11 } from "./emoji11.ts"
import { topLevelDomains } from "./topLevelDomains.ts"
import { normalized } from "../../model/languages/normalized.ts"

const urlWeight = 23

/**
 * The beginning of what may be a link in running text: a scheme, or a bare domain, which the network also links where
 * it is written in Latin letters.
 */
const start = /https?:\/\/|(?:[\p{Script=Latin}0-9_-]+\.)+(?!https?:\/\/)(?:[\p{Script=Latin}0-9-]+|[\p{L}\p{M}]+)/giu

/** An address that the network certainly takes for one link, if its top-level domain is known and no letter precedes it. */
const surely =
  /(?:https?:\/\/)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,})(?![a-z0-9@+-])(?:\/(?:[\w=+$%~.,:;!&#/-]*[\w=+#/-])?(?:\?[\w=+$%~.,:;!?&#/-]*[\w=&#/-])?)?/iy

/** In half-width characters; every link weighs 23. */
export const weight = (text: string): number => {
  const normal = normalized(text, "NFC")
  let total = 0
  let done = 0
  for (start.lastIndex = 0; ;) {
    const found = start.exec(normal)
    if (found === null) return total + plainWeight(normal.slice(done))
    total += plainWeight(normal.slice(done, found.index))
    const sure = sureLink(normal, found.index)
    total += sure === undefined ? greatest(found[0], found.index, normal) : urlWeight
    done = found.index + (sure ?? found[0]).length
    const query = found[0].endsWith("/") ? "" : queryAt(normal, done)
    total += Math.max(weight(query), plainWeight(query))
    done += query.length
    start.lastIndex = done
  }
}

/** What a bare domain may take for its query, links in it included, and which the network then counts as plain text. */
const queryAt = (text: string, index: number): string => {
  query.lastIndex = index
  return query.exec(text)?.[0] ?? ""
}

const query = /\?\S+/y

const sureLink = (text: string, index: number): string | undefined => {
  surely.lastIndex = index
  const [link, end = ""] = surely.exec(text) ?? []
  if (/^https?:\/\/t\.co\//i.test(link ?? "")) return undefined
  return topLevelDomains.has(end.toLowerCase()) && /^[\s("',]?$/.test(text.charAt(index - 1)) ? link : undefined
}

/**
 * For text that the network may or may not take for a link: at least the greatest weight of all its readings, which are
 * plain text, a link of the whole domain, or of a part of it. A domain that begins outside ASCII weighs one more.
 */
const greatest = (found: string, index: number, text: string): number => {
  const scheme = text.startsWith("://", index + found.length) ? urlWeight : 0
  const plain = plainWeight(found) + scheme
  if (found.endsWith("/")) return isAscii.test(text) ? plain : urlWeight
  if (!isAscii.test(found) || found.includes("_")) {
    const around = text.charAt(index - 1) + text.charAt(index + found.length)
    const isWhole =
      /^\s{0,2}$/.test(around) &&
      !found.includes("_") &&
      topLevelDomains.has(found.split(".").at(-1)?.toLowerCase() ?? "")
    return isWhole ? Math.max(urlWeight + 1, plain) : plain + (urlWeight - 2) * (found.split(".").length - 1)
  }
  if (!/\.(?:xn--|[a-z]{2,}(?:\.|$))/i.test(found)) return plain
  const ends = Array.from(found.matchAll(/(?<=\..+)\./g), (dot) => urlWeight + plainWeight(found.slice(dot.index)))
  return ends.reduce((most, one) => Math.max(most, one), Math.max(urlWeight, plain)) + scheme
}

const isAscii = /^\p{ASCII}*$/u

const plainWeight = (text: string): number => {
  let total = 0
  for (const grapheme of graphemesOf(text)) {
    if (isEmoji11(grapheme)) total += 2
    else for (const character of grapheme) total += isLight(character.codePointAt(0) ?? 0) ? 1 : 2
  }
  return total
}

const isLight = (code: number): boolean =>
  code <= 0x10ff ||
  (code >= 0x2000 && code <= 0x200d) ||
  (code >= 0x2010 && code <= 0x201f) ||
  (code >= 0x2032 && code <= 0x2037)
