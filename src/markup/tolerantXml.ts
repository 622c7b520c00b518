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
    parser.write(text).close()
    return null
  } catch (cause) {
    if (!(cause instanceof Broken)) throw cause
    return { line: parser.line, reason: cause.message }
  }
}
