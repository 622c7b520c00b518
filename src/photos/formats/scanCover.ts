/**
 * Whether the scans of a JPEG file hold every part of the picture. A
 * progressive one comes in passes (ITU-T T.81 annex G), and one that lost the
 * last passes is still decoded, into a blurred picture.
 */

export interface ScanCover {
  /** `payload`: a segment without its marker and length. */
  readonly take: (marker: number, payload: Uint8Array) => void
  readonly isWhole: () => boolean
}

const frames = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf])
const progressive = new Set([0xc2, 0xc6, 0xca, 0xce])
const coefficients = 64

export const makeScanCover = (): ScanCover => {
  /** By the component: the lowest bit of each coefficient that is there; 255 for none. */
  const seen = new Map<number, Uint8Array>()
  let isProgressive = false
  return {
    take: (marker, payload) => {
      if (frames.has(marker)) {
        isProgressive = progressive.has(marker)
        for (let index = 0; index < (payload[5] ?? 0); index += 1)
          seen.set(payload[6 + index * 3] ?? 0, new Uint8Array(coefficients).fill(255))
      }
      if (marker !== 0xda) return
      const count = payload[0] ?? 0
      const first = isProgressive ? (payload[1 + count * 2] ?? 0) : 0
      const last = isProgressive ? (payload[2 + count * 2] ?? 0) : coefficients - 1
      const low = isProgressive ? (payload[3 + count * 2] ?? 0) & 15 : 0
      for (let index = 0; index < count; index += 1) seen.get(payload[1 + index * 2] ?? 0)?.fill(low, first, last + 1)
    },
    isWhole: () => seen.size > 0 && [...seen.values()].every((bits) => bits.every((bit) => bit === 0))
  }
}
