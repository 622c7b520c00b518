/**
 * What a commit is about to do, line by line, as it stands in
 * `.fanfare/journal`. Its lines are read from disk whenever they are needed,
 * so that a million of them take no memory.
 */
import type { FileOperations } from "../files/FileOperations.ts"
import { quietly } from "../files/quietly.ts"
import type { Kind } from "../Publication.ts"
import type { Place } from "./places.ts"

export const journalVersion = 1

export interface Header {
  /** Name of the staging folder of the run. */
  readonly run: string
  /** The output directory, relative to the project where it is inside of it; then a copied project repairs its own output. */
  readonly out: string
  readonly place: Place
  /** Whether the output directory was there before. */
  readonly hadOut: boolean
  /** The inode of the journal itself: one that was copied from elsewhere is not obeyed outside of the project. */
  readonly ino: number
}

export interface Line {
  /** From 0; names the file that keeps the old version. */
  readonly number: number
  readonly kind: Kind
  readonly path: string
  readonly before: string | null
  readonly after: string | null
  /** Name in the staging folder; null for a deletion. */
  readonly staged: string | null
}

export interface Journal {
  readonly header: Header
  readonly count: number
  /** The number of the first deletion; `count` where there is none. */
  readonly firstDeletion: number
  readonly forward: (from?: number) => Generator<Line, void, undefined>
  readonly backward: () => Generator<Line, void, undefined>
  /** Until then its lines can be read, even if the file is deleted. */
  readonly close: () => void
}

/** How many lines are read at once. */
export const linesPerBlock = 256

export const headerText = (header: Header): string =>
  `${JSON.stringify({ fanfare: "journal", version: journalVersion, ...header })}\n`

export const lineText = ({ kind, path, before, after, staged }: Omit<Line, "number">): string =>
  `${JSON.stringify([kind, path, before, after, staged])}\n`

export const readyText = (count: number, digest: string): string => `${JSON.stringify({ ready: count, digest })}\n`

/** The journal in an open file whose lines are known to be right. `offsets`: where each block begins, and the last ends. */
export const journalIn = (
  ops: FileOperations,
  fd: number,
  {
    offsets,
    ...facts
  }: Pick<Journal, "header" | "count" | "firstDeletion"> & { readonly offsets: ReadonlyArray<number> }
): Journal => {
  const block = (index: number): ReadonlyArray<Line> => {
    const [start = 0, end = 0] = [offsets[index], offsets[index + 1]]
    const bytes = Buffer.alloc(end - start)
    for (let done = 0; done < bytes.length;) {
      const count = ops.read(fd, bytes.subarray(done), start + done)
      if (count === 0) throw new RangeError("The journal became shorter while it was read.")
      done += count
    }
    return bytes
      .toString()
      .split("\n")
      .slice(0, -1)
      .map((text, line) => parse(text, index * linesPerBlock + line))
  }
  return {
    ...facts,
    forward: function* (from = 0) {
      for (let index = Math.floor(from / linesPerBlock); index < offsets.length - 1; index += 1)
        for (const line of block(index)) if (line.number >= from) yield line
    },
    backward: function* () {
      for (let index = offsets.length - 2; index >= 0; index -= 1) yield* block(index).toReversed()
    },
    close: () => quietly(() => ops.close(fd))
  }
}

const parse = (text: string, number: number): Line => {
  const [kind, path, before, after, staged] = JSON.parse(text) as [
    Kind,
    string,
    string | null,
    string | null,
    string | null
  ]
  return { number, kind, path, before, after, staged }
}
