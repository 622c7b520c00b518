/** From an article and the plan of its pictures to what outputs are made from. */
import type { Entry, Pictured } from "../Entry.ts"
import { pathsOf } from "../pathsOf.ts"
import type { SharingFacts } from "./share/payloadFor.ts"
import { shareTexts } from "./share/shareTexts.ts"

/** `revision` is the digest of the article and its pictures, as `revisionOf` gives it. */
export const entryOf = (given: Pictured, revision: string, facts: SharingFacts): Entry => {
  const { article, cards, crops, slides } = given
  return { article, cards, crops, slides, paths: pathsOf(article), revision, shares: shareTexts(given, facts) }
}
