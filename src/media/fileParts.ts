/** The bytes of a file of any size, a part at a time. */
import { closeSync, openSync, readSync } from "node:fs"

const partSize = 1024 * 1024

/**
 * The file is opened at once, and closed behind its last part; parts are valid until the next one is asked for. Throws
 * the system's errors.
 */
export const fileParts = (file: string): Iterable<Uint8Array> => {
  const handle = openSync(file, "r")
  return {
    *[Symbol.iterator]() {
      try {
        yield* partsOf(handle)
      } finally {
        closeSync(handle)
      }
    }
  }
}

function* partsOf(handle: number): Generator<Uint8Array, void, undefined> {
  const buffer = new Uint8Array(partSize)
  for (let position = 0; ;) {
    const count = readSync(handle, buffer, 0, partSize, position)
    if (count === 0) return
    position += count
    yield buffer.subarray(0, count)
  }
}
