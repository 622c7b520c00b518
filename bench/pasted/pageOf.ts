/** What fanfare's own pages show around an article, in one of the languages that it speaks, and what other sites write. */
import type { Labels } from "../../src/model/Labels.ts"
import { words } from "../../src/sources/furniture/words/index.ts"

export interface Around {
  readonly before: ReadonlyArray<string>
  readonly after: ReadonlyArray<string>
}

/** By the labels: menu, share bar, empty lists, form. */
export const pageOf = (own: Labels): Around => ({
  before: [own.skipToContent, own.home],
  after: [
    own.share,
    own.shareOn.replace("{network}", "Facebook"),
    own.shareOn.replace("{network}", "Pinterest"),
    own.copyLink,
    own.latestNews,
    own.noNews,
    own.latestComments,
    own.noComments,
    own.leaveComment
  ]
})

/** By the words of other sites in a language, the first of each kind. */
export const otherPageOf = (language: string): Around => {
  const own = words[language] ?? {}
  const first = (kind: keyof typeof own): ReadonlyArray<string> =>
    (own[kind] ?? "")
      .split("|")
      .filter((line) => line !== "" && !/[*]$/.test(line))
      .slice(0, 1)
  return {
    before: first("navigation"),
    after: [
      ...first("share heading"),
      (own["share on"]?.split("|")[0] ?? "{}").replace("{}", "Facebook"),
      ...first("latest news"),
      ...first("no news"),
      ...first("latest comments"),
      ...first("no comments"),
      ...first("comment form"),
      ...first("legal")
    ]
  }
}
