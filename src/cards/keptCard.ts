/** A drawn card as one entry of the store: what drawing it noted, as JSON on a line of its own, and then its picture. */
import { Option, Schema } from "effect"
import { CardNotes } from "./draw/CardNotes.ts"
import type { Painted } from "./draw/RenderJob.ts"

const lineEnd = 10

export const encodeKept = ({ bytes, notes }: Painted): Uint8Array =>
  Buffer.concat([Buffer.from(`${JSON.stringify(notes)}\n`), bytes])

/** Null for an entry that holds no notes. */
export const decodeKept = (entry: Uint8Array): Painted | null => {
  const end = entry.indexOf(lineEnd)
  const notes = Option.getOrNull(decodeNotes(new TextDecoder().decode(entry.subarray(0, Math.max(end, 0)))))
  return notes === null ? null : { notes, bytes: entry.subarray(end + 1) }
}

const decodeNotes = Schema.decodeUnknownOption(Schema.fromJsonString(CardNotes))
