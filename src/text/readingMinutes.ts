/** How long a text takes to read, in scripts with spaces between words and in those without. */

/** Words, or letters of scripts that write no spaces, in a minute (Trauzettel-Klosinski and Dietz, 2012). */
const pace = { words: 228, letters: 420 }

/** A letter of a script that writes no spaces, or a run of anything else without a blank, at most a thousand at once. */
const units =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}])|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]{1,1000}/gu

/** Whole minutes; 0 for less than half of one. */
export const readingMinutes = (text: string): number => {
  let [words, letters] = [0, 0]
  for (const [, letter] of text.matchAll(units)) {
    if (letter === undefined) words += 1
    else letters += 1
  }
  return Math.round(words / pace.words + letters / pace.letters)
}
