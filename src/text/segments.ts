/**
 * The parts of a text as readers see them (UAX #29), by the data of Node. A
 * segmenter is made when a text first needs it: the first one of a process
 * costs as much as ten cards.
 */

const made = new Map<string, Intl.Segmenter>()

const segmenterOf = (granularity: "grapheme" | "word", language: string): Intl.Segmenter => {
  const key = `${granularity} ${language}`
  const segmenter = made.get(key) ?? new Intl.Segmenter(language, { granularity })
  made.set(key, segmenter)
  return segmenter
}

/** Letters, digits and signs of European languages, each a grapheme of its own. */
const apart =
  /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u2030-\u205f\u20a0-\u20cf]*$/

/** User-perceived characters. */
export const graphemesOf = (text: string): ReadonlyArray<string> =>
  apart.test(text) ? text.split("") : Array.from(segmenterOf("grapheme", "en").segment(text), ({ segment }) => segment)

export const countGraphemes = (text: string): number => (apart.test(text) ? text.length : graphemesOf(text).length)

/** Words and what stands between them; `language` chooses the dictionary of a script without spaces. */
export const wordsOf = (text: string, language = "en"): ReadonlyArray<Intl.SegmentData> =>
  Array.from(segmenterOf("word", language).segment(text))
