/** The files of an export: of a folder, of an archive, or the one file that it is. */

export interface ExportFiles {
  /** Relative to the project; the export itself. */
  readonly path: string
  readonly kind: "file" | "folder" | "archive"
  /** Relative to the export, with forward slashes, sorted; of a single file its own name. */
  readonly names: ReadonlyArray<string>
  /** Bytes of a file, a piece at a time. Throws an `ArchiveFlaw`, or the system's errors. */
  readonly chunks: (name: string) => Iterable<Uint8Array>
  /** Bytes of the export itself, where it is a file or an archive. */
  readonly whole: () => Iterable<Uint8Array>
  /**
   * A picture among the files as the address by which an article of the export names it: relative to the folder that
   * the export is in. Null where there is no such file, or it cannot be read.
   */
  readonly picture: (name: string) => string | null
  /** Keeps a picture that is no file of its own, as one of this name. Gives its address as `picture` does. */
  readonly keep: (name: string, bytes: Uint8Array) => string
  /** What cannot be taken of the export, as sentences, each once. */
  readonly flaws: ReadonlyMap<string, string>
  /** Whether every entry can be read; an article that an export does not hold may else be in one that cannot. */
  readonly isComplete: boolean
  readonly close: () => void
}

/** All bytes of a file that is not larger than that; null for one that is. */
export const bytesOf = (files: ExportFiles, name: string, most: number): Buffer | null => {
  const pieces: Array<Uint8Array> = []
  let length = 0
  for (const piece of files.chunks(name)) {
    length += piece.length
    if (length > most) return null
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

/** The first bytes of a file, to tell what it holds. */
export const headOf = (files: ExportFiles, name: string, most = 16_384): Buffer => {
  const pieces: Array<Uint8Array> = []
  let length = 0
  for (const piece of files.chunks(name)) {
    pieces.push(piece)
    length += piece.length
    if (length >= most) break
  }
  return Buffer.concat(pieces).subarray(0, most)
}
