/** Events of a source as a stream. An event holds a whole article as a tree, so few are read ahead. */
import { Stream } from "effect"
import type { SourceEvent } from "./SourceEvent.ts"

export const readTogether = 16

export const eventStream = (events: Iterable<SourceEvent>): Stream.Stream<SourceEvent> =>
  Stream.fromIterable(events, { chunkSize: readTogether })
