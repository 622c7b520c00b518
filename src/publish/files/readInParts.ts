/** The bytes of a file of any size, a part at a time. */
import type { Stats } from "node:fs"
import type { FileOperations } from "./FileOperations.ts"

const partSize = 256 * 1024
/** Of a file that may grow while it is read. */
const leastPart = 4096

/** Yields parts that are valid until the next one is asked for; nothing where no file stands, or a link. `found`: what stands there. */
export function* readInParts(
  ops: FileOperations,
  path: string,
  found: Stats | null = ops.look(path)
): Generator<Uint8Array, void, undefined> {
  if (found?.isFile() !== true) return
  const fd = ops.open(path, "r")
  try {
    yield* partsOf(ops, fd, found.size)
  } finally {
    ops.close(fd)
  }
}

/** The same for a file that is open, from its beginning. `size`: where it is known, so that a short file takes a short buffer. */
export function* partsOf(ops: FileOperations, fd: number, size = partSize): Generator<Uint8Array, void, undefined> {
  const buffer = new Uint8Array(Math.min(Math.max(size + 1, leastPart), partSize))
  for (let position = 0; ;) {
    const count = ops.read(fd, buffer, position)
    if (count === 0) return
    position += count
    yield buffer.subarray(0, count)
  }
}
