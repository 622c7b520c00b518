/** The credit in IPTC's Information Interchange Model 4.2, as Photoshop keeps it in a JPEG: read, and written anew. */
import { type Credit, creditLine, hasCredit } from "./Credit.ts"

const dataSets = { artist: 80, credit: 110, copyright: 116 } as const

/** Of record 2, the application record; what is broken says nothing. */
export const readIptc = (bytes: Uint8Array): Credit => {
  const found = new Map<number, string>()
  for (let at = 0; at + 5 <= bytes.length && bytes[at] === 0x1c;) {
    const length = ((bytes[at + 3] ?? 0) << 8) | (bytes[at + 4] ?? 0)
    const text = bytes.subarray(at + 5, at + 5 + length)
    if (bytes[at + 1] === 2) found.set(bytes[at + 2] ?? 0, textOf(text))
    at += 5 + length
  }
  return Object.fromEntries(
    Object.entries(dataSets).flatMap(([name, number]) => {
      const line = creditLine(found.get(number))
      return line === undefined ? [] : [[name, line]]
    })
  )
}

/** UTF-8 where it is; else Latin 1, as old programs wrote it. */
const textOf = (bytes: Uint8Array): string => {
  const text = new TextDecoder().decode(bytes)
  return text.includes("\ufffd") ? new TextDecoder("latin1").decode(bytes) : text
}

/** Null where there is nothing to write. */
export const writeIptc = (credit: Credit): Uint8Array | null => {
  if (!hasCredit(credit)) return null
  // Record 1, data set 90: what follows is UTF-8.
  const sets: Array<Uint8Array> = [Buffer.from([0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47])]
  for (const [name, number] of Object.entries(dataSets)) {
    const line = credit[name as keyof typeof dataSets]
    if (line === undefined) continue
    const text = Buffer.from(line)
    sets.push(Buffer.from([0x1c, 2, number, text.length >> 8, text.length & 255]), text)
  }
  return Buffer.concat(sets)
}

const resource = "8BIM"

/** The data sets in Photoshop's image resources (Adobe, Photoshop File Formats, resource 0x0404). */
export const iptcInResources = (bytes: Uint8Array): Uint8Array | undefined => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at + 12 <= view.length && view.toString("latin1", at, at + 4) === resource;) {
    const name = (view[at + 6] ?? 0) + 1
    const start = at + 6 + name + (name % 2)
    if (start + 4 > view.length) return undefined
    const length = view.readUInt32BE(start)
    if (view.readUInt16BE(at + 4) === 0x0404) return view.subarray(start + 4, start + 4 + length)
    at = start + 4 + length + (length % 2)
  }
  return undefined
}

/** Image resources with these data sets and nothing else. */
export const asResources = (iptc: Uint8Array): Uint8Array => {
  const head = Buffer.alloc(12)
  head.write(resource, 0, "latin1")
  head.writeUInt16BE(0x0404, 4)
  head.writeUInt32BE(iptc.length, 8)
  return Buffer.concat([head, iptc, Buffer.alloc(iptc.length % 2)])
}
