/**
 * What a document of Word says of itself in its properties (ECMA-376, part 2,
 * "Core Properties"). Only what people write there on purpose: whose account
 * it was, its dates and the title of its template are not the article's.
 */
import { childOf, readRecords, wordsOf, type XmlNode } from "../../../markup/xmlRecords.ts"
import { unpack } from "../archive/unpack.ts"
import { type ReadAt, zipDirectory } from "../archive/zipDirectory.ts"

const largest = 1_000_000

/** Throws an `ArchiveFlaw` for a document that is damaged. */
export const docxFields = (bytes: Buffer): Readonly<Record<string, unknown>> => {
  const readAt: ReadAt = (position, length) => bytes.subarray(position, position + length)
  const entry = zipDirectory(readAt, bytes.length).entries.find(({ name }) => name === "docProps/core.xml")
  if (entry === undefined || entry.size > largest) return {}
  const text = Buffer.concat([...unpack(readAt, entry, { left: largest })]).toString("utf8")
  let properties: XmlNode | undefined
  readRecords(
    text,
    (_, depth) => depth === 0,
    (node) => (properties ??= node)
  )
  const part = (name: string): string => (properties === undefined ? "" : wordsOf(childOf(properties, name)))
  const tags = part("keywords")
    .split(/\s*[,;]\s*/)
    .filter((one) => one !== "")
  return Object.fromEntries(
    Object.entries({ tags, section: part("category"), lang: part("language") }).filter(([, value]) => value.length > 0)
  )
}
