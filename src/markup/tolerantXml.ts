/**
 * Parses XML that other programs wrote: what many of them have wrong and what
 * leaves no doubt about where an element ends is passed over; anything else
 * ends the reading there. Entities that a document declares are not expanded.
 */
import { SaxesParser } from "saxes"

/** Where a document breaks off, and why. */
export interface BrokenOff {
  /** From 1. */
  readonly line: number
  readonly reason: string
}

export type XmlParser = SaxesParser<{ xmlns: true }>

const harmless = /entity|disallowed character|invalid character/i
const mostFlaws = 10_000

/** Elements in each other. Far deeper than any feed or export; beyond it a document is an attack. */
export const deepest = 500

class Broken extends Error {}

/** Called inside of a handler: the document is read no further. */
export const breakOff = (reason: string): never => {
  throw new Broken(reason)
}

/** Sections whose ampersands are none, an ampersand that begins no reference, and a sign that begins no tag (XML 1.0, 2.4). */
const bare =
  /<!\[CDATA\[[^]*?(?:\]\]>|$)|<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|&(?!#\d+;|#x[\da-f]+;|[\p{L}_:][\p{L}\p{N}_:.-]{0,99};)|<(?=[\s\d=])/giu

/** A bare ampersand would take all up to the next semicolon with it, tags too; a bare `<` would be lost. */
const escaped = (text: string): string =>
  text.replace(bare, (found) => (found === "&" ? "&amp;" : found === "<" ? "&lt;" : found))

/** `listen` sets the handlers. Null for a document that was read to its end. */
export const parseTolerantly = (text: string, listen: (parser: XmlParser) => void): BrokenOff | null => {
  const parser: XmlParser = new SaxesParser({ xmlns: true })
  let flaws = 0
  parser.on("error", ({ message }) => {
    flaws += 1
    if (flaws > mostFlaws || !harmless.test(message)) breakOff(message.replace(/^(?:\d+:\d+: )?/, ""))
  })
  listen(parser)
  try {
    parser.write(escaped(text)).close()
    return null
  } catch (cause) {
    if (!(cause instanceof Broken)) throw cause
    return { line: parser.line, reason: cause.message }
  }
}
