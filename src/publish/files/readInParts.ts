/** The bytes of a file of any size, a part at a time. */
import type { FileOperations } from "./FileOperations.ts"

const partSize = 256 * 1024

/** Yields parts that are valid until the next one is asked for; nothing where no file stands, or a link. */
export function* readInParts(ops: FileOperations, path: string): Generator<Uint8Array, void, undefined> {
  if (ops.look(path)?.isFile() !== true) return
  const fd = ops.open(path, "r")
  try {
    yield* partsOf(ops, fd)
  } finally {
    ops.close(fd)
  }
}

/** The same for a file that is open, from its beginning. */
export function* partsOf(ops: FileOperations, fd: number): Generator<Uint8Array, void, undefined> {
  const buffer = new Uint8Array(partSize)
  for (let position = 0; ;) {
    const count = ops.read(fd, buffer, position)
    if (count === 0) return
    position += count
    yield buffer.subarray(0, count)
  }
}
