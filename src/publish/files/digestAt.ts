/** The SHA-256 of a file of any size. */
import { createHash } from "node:crypto"
import type { FileOperations } from "./FileOperations.ts"
import { readInParts } from "./readInParts.ts"

/** 64 hexadecimal digits; null where no file stands. */
export const digestAt = (ops: FileOperations, path: string): string | null => {
  const found = ops.look(path)
  if (found?.isFile() !== true) return null
  const hash = createHash("sha256")
  for (const part of readInParts(ops, path, found)) hash.update(part)
  return hash.digest("hex")
}
