/**
 * Whether the scans of a JPEG file hold all blocks of the picture (ITU-T T.81,
 * annex F). The codes are read and nothing is decoded: a decoder fills what is
 * missing in the last rows with grey, and does not always say so.
 */

interface Component {
  readonly id: number
  readonly across: number
  readonly down: number
}

interface Frame {
  readonly width: number
  readonly height: number
  readonly components: ReadonlyArray<Component>
}

/** By 16 bits that begin with a code: its length in the upper byte, its symbol in the lower one; 0 for none. */
type Codes = Uint16Array

/** False only where data end before the last block; a file that is not read by Huffman's codes alone counts as whole. */
export const hasAllBlocks = (file: Uint8Array): boolean => {
  const codes = new Map<number, Codes>()
  let frame: Frame | null = null
  let interval = 0
  for (let at = 2; at + 4 <= file.length;) {
    const marker = file[at + 1] ?? 0
    if (file[at] !== 0xff || marker === 0xff || marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += 1
      continue
    }
    if (marker === 0xd9) return true
    const next = at + 2 + ((file[at + 2] ?? 0) << 8) + (file[at + 3] ?? 0)
    const payload = file.subarray(at + 4, next)
    at = next
    if (marker === 0xc0 || marker === 0xc1) frame = frameOf(payload)
    // Of the other frames, progressive ones come in passes, and the rest nobody writes.
    else if (marker >= 0xc2 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) return true
    else if (marker === 0xc4) addCodes(payload, codes)
    else if (marker === 0xdd) interval = ((payload[0] ?? 0) << 8) + (payload[1] ?? 0)
    else if (marker === 0xda) {
      if (frame === null || frame.height === 0) return true
      const end = readScan(file, at, unitsOf(frame, payload, codes), interval)
      if (end === "short") return false
      if (end === "unknown") return true
      at = end
    }
  }
  return true
}

const frameOf = (payload: Uint8Array): Frame => ({
  height: ((payload[1] ?? 0) << 8) + (payload[2] ?? 0),
  width: ((payload[3] ?? 0) << 8) + (payload[4] ?? 0),
  components: Array.from({ length: payload[5] ?? 0 }, (_, index) => ({
    id: payload[6 + index * 3] ?? 0,
    across: (payload[7 + index * 3] ?? 0) >> 4,
    down: (payload[7 + index * 3] ?? 0) & 15
  }))
})

/** Annex C. By class and number, as a scan names them: 0x00 to 0x03, 0x10 to 0x13. */
const addCodes = (payload: Uint8Array, codes: Map<number, Codes>): void => {
  for (let at = 0; at + 17 <= payload.length;) {
    const table = new Uint16Array(65_536)
    let code = 0
    let symbol = at + 17
    for (let length = 1; length <= 16; length += 1) {
      for (let count = payload[at + length] ?? 0; count > 0; count -= 1) {
        const from = code << (16 - length)
        table.fill((length << 8) | (payload[symbol] ?? 0), from, from + (1 << (16 - length)))
        code += 1
        symbol += 1
      }
      code <<= 1
    }
    codes.set(payload[at] ?? 0, table)
    at = symbol
  }
}

interface Units {
  /** How many there are in the scan. */
  readonly count: number
  /** The codes of each block of a unit, in its order. */
  readonly blocks: ReadonlyArray<readonly [dc: Codes | undefined, ac: Codes | undefined]>
}

/** A.2: with one component a unit is a block, else so many of each as it is sampled. */
const unitsOf = ({ width, height, components }: Frame, scan: Uint8Array, codes: ReadonlyMap<number, Codes>): Units => {
  const [across, down] = [
    Math.max(...components.map((one) => one.across)),
    Math.max(...components.map((one) => one.down))
  ]
  const count = scan[0] ?? 0
  const all = Array.from({ length: count }, (_, index) => {
    const chosen = scan[2 + index * 2] ?? 0
    const component = components.find(({ id }) => id === scan[1 + index * 2])
    return { component, tables: [codes.get(chosen >> 4), codes.get(0x10 | (chosen & 15))] as const }
  })
  const [only] = all
  if (count === 1 && only?.component !== undefined) {
    const [wide, high] = [(width * only.component.across) / across, (height * only.component.down) / down]
    return { count: Math.ceil(Math.ceil(wide) / 8) * Math.ceil(Math.ceil(high) / 8), blocks: [only.tables] }
  }
  return {
    count: Math.ceil(width / (8 * across)) * Math.ceil(height / (8 * down)),
    blocks: all.flatMap(({ component, tables }) =>
      Array.from({ length: (component?.across ?? 0) * (component?.down ?? 0) }, () => tables)
    )
  }
}

/** Where the marker behind the scan stands; `unknown` for what cannot be read, which is for the decoder to judge. */
const readScan = (
  file: Uint8Array,
  from: number,
  { count, blocks }: Units,
  interval: number
): number | "short" | "unknown" => {
  let at = from
  let bits = 0
  let held = 0
  /** Bits that are not in the file. */
  let lacking = 0
  const fill = (): void => {
    while (held <= 16) {
      const byte = file[at] ?? 0xff
      const isEnd = at >= file.length || (byte === 0xff && file[at + 1] !== 0)
      if (isEnd) lacking += 8
      else at += byte === 0xff ? 2 : 1
      bits = ((bits << 8) | (isEnd ? 0 : byte)) & 0xffffff
      held += 8
    }
  }
  const symbol = (table: Codes): number => {
    fill()
    const found = table[(bits >> (held - 16)) & 0xffff] ?? 0
    held -= found >> 8
    return found === 0 ? -1 : found & 255
  }
  const skip = (length: number): void => {
    fill()
    held -= length
  }
  for (let unit = 0; unit < count; unit += 1) {
    if (interval > 0 && unit > 0 && unit % interval === 0) {
      while (file[at] === 0xff && file[at + 1] === 0xff) at += 1
      if (file[at] !== 0xff || !isRestart(file[at + 1] ?? 0)) return "unknown"
      at += 2
      bits = held = lacking = 0
    }
    for (const [dc, ac] of blocks) {
      if (dc === undefined || ac === undefined) return "unknown"
      const size = symbol(dc)
      if (size >= 0) skip(size & 15)
      let isRead = size >= 0
      for (let index = 1; index < 64 && isRead; index += 1) {
        const run = symbol(ac)
        isRead = run >= 0
        if ((run & 15) === 0 && run !== 0xf0) break
        index += run >> 4
        skip(run & 15)
      }
      // More was taken than there is.
      if (held < lacking) return "short"
      if (!isRead) return "unknown"
    }
  }
  return at
}

const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7
