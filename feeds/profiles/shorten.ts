/** A text within a number of characters, cut between words. */

const segmenters = {
  word: new Intl.Segmenter("und", { granularity: "word" }),
  grapheme: new Intl.Segmenter("und", { granularity: "grapheme" })
}

/** As it is where it fits; else whole words and an ellipsis, `most` code points in all. A first word that is too long is cut between graphemes. */
export const shorten = (text: string, most: number): string => {
  if (count(text) <= most) return text
  const words = head(text, most - 1, segmenters.word).replace(/[\s\p{P}]+$/u, "")
  return `${words === "" ? head(text, most - 1, segmenters.grapheme) : words}…`
}

const count = (text: string): number => [...text].length

/** The segments from the beginning that fit. */
const head = (text: string, most: number, segmenter: Intl.Segmenter): string => {
  let kept = ""
  for (const { segment } of segmenter.segment(text)) {
    if (count(kept) + count(segment) > most) break
    kept += segment
  }
  return kept
}
