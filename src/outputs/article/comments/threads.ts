/** Comments as a tree: oldest first, each under the one that it answers. */
import type { Comment } from "../../../model/Article.ts"
import { instant } from "../../../model/Timestamp.ts"
import { compareText } from "../../../model/compareText.ts"

export interface Thread {
  readonly comment: Comment
  readonly replies: ReadonlyArray<Thread>
}

/** Deeper replies stand beside the one that they answer, so that a page never becomes too narrow to read. */
const deepest = 4

/**
 * A comment whose parent is not there, or whose answers form a cycle, begins a thread of its own. Of two
 * with one id the older is taken.
 */
export const threads = (comments: ReadonlyArray<Comment>): ReadonlyArray<Thread> => {
  const sorted = comments.toSorted(oldestFirst)
  const byId = new Map(sorted.toReversed().map((comment) => [comment.id, comment]))
  const unique = sorted.filter((comment) => byId.get(comment.id) === comment)
  const above = ancestors(unique, byId)
  const replies = Map.groupBy(unique, ({ id }) => above.get(id)?.at(-1))
  const below = (id: string | undefined): ReadonlyArray<Thread> =>
    (replies.get(id) ?? []).map((comment) => ({ comment, replies: below(comment.id) }))
  return below(undefined)
}

const oldestFirst = (a: Comment, b: Comment): number =>
  instant(a.published) - instant(b.published) || compareText(a.id, b.id)

/** For each comment the ids above it, from the top, at most `deepest`. */
const ancestors = (
  comments: ReadonlyArray<Comment>,
  byId: ReadonlyMap<string, Comment>
): ReadonlyMap<string, ReadonlyArray<string>> => {
  const known = new Map<string, ReadonlyArray<string>>()
  for (const comment of comments) {
    const trail = new Set<string>()
    let here: Comment | undefined = comment
    while (here !== undefined && !known.has(here.id) && !trail.has(here.id)) {
      trail.add(here.id)
      here = here.inReplyTo === undefined ? undefined : byId.get(here.inReplyTo)
    }
    let above = here === undefined ? undefined : known.get(here.id)
    above = here === undefined || above === undefined ? [] : [...above, here.id].slice(0, deepest)
    for (const id of [...trail].toReversed()) {
      known.set(id, above)
      above = [...above, id].slice(0, deepest)
    }
  }
  return known
}
