/** A page without fanfare's pieces and markers: every other character stays as it is. Pure. */
import { pageParts, type PageParts } from "../markup/places/pageParts.ts"
import type { BeforePieces } from "./beforePieces.ts"
import { headMarkers } from "./injectPage.ts"

interface Cut {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * `before`: what stood there; null where that is not known. Then markers that are written as fanfare writes them are taken
 * out too, and every place is left empty.
 */
export const withoutPieces = (text: string, before: BeforePieces | null): string => {
  const parts = pageParts(text)
  const cuts = [...headCuts(text, parts, before), ...placeCuts(parts, before)].toSorted((a, b) => a.start - b.start)
  let at = 0
  const kept: Array<string> = []
  for (const { start, end, text: content } of cuts) {
    kept.push(text.slice(at, start), content)
    at = end
  }
  return kept.join("") + text.slice(at)
}

const headCuts = (text: string, { head }: PageParts, before: BeforePieces | null): ReadonlyArray<Cut> => {
  if (!head.hasClosing) return []
  const { start, end } = head.content
  const from = start - headMarkers.opening.length
  const to = end + headMarkers.closing.length
  const isOpenedByUs = text.slice(from, start) === headMarkers.opening && (before?.markers ?? "none") === "none"
  const isClosedByUs = text.slice(end, to) === headMarkers.closing && before?.markers !== "both"
  // Both or none of the two: a marker alone would take in what follows it.
  const [first, last] =
    before?.markers === "opening"
      ? [start, isClosedByUs ? to : end]
      : isOpenedByUs && isClosedByUs
        ? [from, to]
        : [start, end]
  return [{ start: first, end: last, text: before?.markers === "both" ? before.head : "" }]
}

const placeCuts = ({ places }: PageParts, before: BeforePieces | null): ReadonlyArray<Cut> => [
  ...places.flatMap(({ added }) => (added === null ? [] : [{ ...added, text: "" }])),
  ...ownCuts(
    places.filter(({ added }) => added === null),
    before
  )
]

const ownCuts = (places: PageParts["places"], before: BeforePieces | null): ReadonlyArray<Cut> =>
  places.flatMap(({ content, isFilled }, at) =>
    isFilled ? [{ ...content, text: places.length === before?.places.length ? (before.places[at] ?? "") : "" }] : []
  )
