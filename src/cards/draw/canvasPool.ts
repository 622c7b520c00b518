/**
 * Canvases of photo cards, used again from card to card: several megabytes
 * each, whose making and collecting costs more than what is drawn on them.
 */
const free: Array<Uint8Array> = []

/** How many wait for the next card. */
const most = 4

/** Bytes of any content, for one owner until they are given back. */
export const lendCanvas = (length: number): Uint8Array => {
  const index = free.findIndex((canvas) => canvas.length === length)
  return free.splice(index < 0 ? free.length : index, 1)[0] ?? new Uint8Array(length)
}

export const takeCanvasBack = (canvas: Uint8Array): void => {
  free.push(canvas)
  if (free.length > most) free.shift()
}
