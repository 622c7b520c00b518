/**
 * Brings the places where a model begins phrases of Japanese and Chinese to
 * where a dictionary begins words: the model knows no words and parts some,
 * the dictionary lacks some and has them as single characters.
 */

/** A word of the dictionary: UTF-16 units of the text. */
interface Word {
  readonly segment: string
  readonly index: number
}

/** Endings that are no word of their own. */
const ending = /^[者家性率员員们們]$/
/** What is a word of its own although it is one character. */
const alone =
  /^[的了着著过過吗嗎呢吧啊嘛地得不没沒很最更太再也都就还還被把在从從对對向以为為与與和及或将將已未无無可会會要让讓给給用由至到于於是有]$/
const single = /^\p{Script=Han}$/u
const digits = /^[\p{Nd}.,]+$/u

/** Where words begin, those of Chinese that the dictionary lacks in pairs of their characters. */
export const wordStarts = (words: ReadonlyArray<Word>, isJapanese: boolean): ReadonlySet<number> => {
  const starts = new Set<number>()
  /** Single characters in a row so far. */
  let run = 0
  let [last, isDate] = ["", false]
  for (const { segment, index } of words) {
    // `30元`, and `1月1日` as one.
    const isCounter = single.test(segment) && digits.test(last)
    const isPart = !isJapanese && !isCounter && single.test(segment) && !alone.test(segment)
    const isEnding = isPart && ending.test(segment)
    const isInside = isCounter || isEnding || (isPart && run % 2 === 1) || (isDate && digits.test(segment))
    if (!isInside) starts.add(index)
    run = isPart && !isEnding ? run + 1 : 0
    isDate = isCounter && /[年月]/.test(segment)
    last = segment
  }
  return starts
}

/** Each place inside of a word goes to where the word begins; an object of Japanese keeps its particle. */
export const alignToWords = (
  text: string,
  places: ReadonlyArray<number>,
  starts: ReadonlySet<number>
): ReadonlyArray<number> => {
  const aligned = new Set<number>()
  for (const place of places) {
    let start = place
    while (start > 0 && !starts.has(start)) start--
    if (start > 0 && (start === place || text[start] !== "を")) aligned.add(start)
  }
  return [...aligned].toSorted((a, b) => a - b)
}
