/** What a text speaks of, as words by which it can be compared with another. */

/** The beginnings of words that say something, as endings change; of a script without blanks two letters each. */
export const tellingWords = (text: string): ReadonlyArray<string> =>
  [...text.toLowerCase().matchAll(/[\p{L}\p{M}\d]+/gu)].flatMap(([word]) =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Lao}]/u.test(
      word
    )
      ? Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2))
      : word.length > 3
        ? [word.slice(0, 5)]
        : []
  )
