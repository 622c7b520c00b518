/** A tag as networks take it: one word of letters, marks, digits and underscores. */
import { normalized } from "../../model/languages/normalized.ts"

/** Without its `#`; undefined where no letter is left, because digits alone are not a hashtag. */
const hashtag = (tag: string): string | undefined => {
  const word = normalized(tag.toWellFormed(), "NFC").replace(/[^\p{L}\p{M}\p{N}_\u200c]/gu, "")
  return /\p{L}/u.test(word) ? word : undefined
}

/** Each tag once, in order; tags that differ only in letter case are one. */
export const hashtags = (tags: ReadonlyArray<string>): ReadonlyArray<string> => {
  const words = new Map<string, string>()
  for (const tag of tags) {
    const word = hashtag(tag)
    if (word !== undefined && !words.has(word.toLowerCase())) words.set(word.toLowerCase(), word)
  }
  return [...words.values()]
}
