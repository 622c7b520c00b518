/**
 * What whole lines around an article are for, and how a language writes them.
 * Words only; what they prove is decided where lines are cut.
 */

export type ChromeKind =
  | "share heading"
  | "latest news"
  | "no news"
  | "latest comments"
  | "no comments"
  | "comment form"
  | "comments"
  | "related"
  /** A link to one other article: `Read more: Harbour closed`. */
  | "read more"
  | "subscribe"
  | "advertisement"
  /** Of a player of films or sound. */
  | "player"
  | "legal"
  | "navigation"

/**
 * Whole lines, separated by `|`, in lower case; a final `*` stands for up to eight more words, `: *` for a colon and any.
 * `share on` holds lines with the name of a network in place of `{}`, `newsletter` words that a line about a newsletter
 * has somewhere.
 */
export type Words = Partial<Record<ChromeKind | "share on" | "newsletter", string>>
