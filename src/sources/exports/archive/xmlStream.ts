/**
 * Records of an XML document that is read a piece at a time and never held
 * whole. It is as tolerant as the reader of whole documents, and gives the same
 * records.
 */
import type { BrokenOff } from "../../../markup/xml/scanXml.ts"
import type { XmlNode } from "../../../markup/xmlRecords.ts"
import { collectRecords, isBroken, openParser } from "./xmlParser.ts"
import { openRepair, type XmlShape } from "./xmlRepair.ts"

interface Streamed {
  /** Which elements are records, for example those directly in the channel. */
  readonly isRecord: (node: XmlNode, depth: number) => boolean
  readonly shape: XmlShape
  /** UTF-16 units of text in one element. */
  readonly longest: number
}

/** Where a document is not well-formed; `isRead`: it was read to its end all the same, with its tags put right. */
export type XmlFlaw = BrokenOff & { readonly isRead: boolean }

/** Yields each record; returns what is wrong with the document, or null. */
export function* streamRecords(
  pieces: Iterable<string>,
  { isRecord, shape, longest }: Streamed
): Generator<XmlNode, XmlFlaw | null> {
  const parser = openParser()
  const ready: Array<XmlNode> = []
  collectRecords(parser, { isRecord, onRecord: (node) => ready.push(node), longest })
  const repair = openRepair(shape)
  const attempt = (write: () => void): XmlFlaw | null => {
    try {
      write()
      return null
    } catch (cause) {
      if (!isBroken(cause)) throw cause
      return { line: parser.line, reason: cause.message, isRead: false }
    }
  }
  for (const piece of pieces) {
    const broken = attempt(() => parser.write(repair.write(piece, false)))
    yield* ready.splice(0)
    if (broken !== null) return broken
  }
  const broken = attempt(() => parser.write(repair.write("", true)).close())
  yield* ready.splice(0)
  return broken ?? repair.flaw()
}
