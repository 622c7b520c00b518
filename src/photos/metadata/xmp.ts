/**
 * What an XMP packet says of a picture's orientation and credit. It is read as
 * text: a packet of another program may be broken, and nothing of it is kept
 * but these few values.
 */
import { type Credit, creditLine } from "./Credit.ts"
import type { ExifFacts } from "./exif.ts"

export const readXmp = (packet: string): ExifFacts => {
  const orientation = Number(simple(packet, "tiff:Orientation"))
  const artist = creditLine(items(packet, "dc:creator").join(", "))
  const credit = creditLine(simple(packet, "photoshop:Credit"))
  const copyright = creditLine(items(packet, "dc:rights")[0])
  return {
    ...(Number.isInteger(orientation) && orientation >= 1 && orientation <= 8 ? { orientation } : {}),
    credit: {
      ...(artist === undefined ? {} : { artist }),
      ...(credit === undefined ? {} : { credit }),
      ...(copyright === undefined ? {} : { copyright })
    } satisfies Credit
  }
}

/** A property as an attribute or as an element. */
const simple = (packet: string, name: string): string | undefined => {
  const found = new RegExp(`[\\s<]${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)')|\\s*>([^<]*)<)`).exec(packet)
  const written = found?.[1] ?? found?.[2] ?? found?.[3]
  return written === undefined ? undefined : decoded(written)
}

/** The items of an array, RDF's `Seq`, `Bag` or `Alt`. */
const items = (packet: string, name: string): ReadonlyArray<string> => {
  const start = packet.indexOf(`<${name}`)
  const end = packet.indexOf(`</${name}>`, start)
  if (start < 0 || end < 0) return []
  return Array.from(packet.slice(start, end).matchAll(/<rdf:li[^>]*>([^<]*)<\/rdf:li>/g), ([, text = ""]) =>
    decoded(text)
  )
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }

const decoded = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
