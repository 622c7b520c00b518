/** How long a text is in letters of an alphabet: a sign of Chinese or Japanese says as much as two and a half of them. */
export const letterSize = (text: string): number =>
  // Most texts hold none, which is seen at once.
  dense.test(text) ? text.length + 1.5 * (text.match(denseSigns)?.length ?? 0) : text.length

const dense = /[\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]/
const denseSigns = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
