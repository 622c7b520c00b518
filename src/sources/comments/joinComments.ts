/** The comments of one article from all its files as one list: safe, each once, answers tied, the oldest first. */
import { Result } from "effect"
import { commentAnchor } from "../../model/addresses/commentAnchor.ts"
import type { Comment } from "../../model/Article.ts"
import { compareText } from "../../model/compareText.ts"
import { instant, type Timestamp } from "../../model/Timestamp.ts"
import type { Flaw, FoundComment } from "./formats/CommentFormat.ts"
import { type CommentRequest, toComment } from "./toComment.ts"

export interface Candidate {
  readonly found: FoundComment
  /** Whether people wrote its file. */
  readonly byHand: boolean
}

export interface Joined {
  readonly comments: ReadonlyArray<Comment>
  readonly hidden: number
  /** Those that would be shown and are dated after the moment of the build. */
  readonly ahead: ReadonlyArray<FoundComment>
  readonly flaws: ReadonlyArray<{ readonly code: "FF1402" | "FF1403" | "FF1404"; readonly flaw: Flaw }>
}

export interface JoinRequest extends CommentRequest {
  /** Decides by a comment and its id. */
  readonly isShown: (comment: FoundComment, id: string) => boolean
  /** The moment of the build. */
  readonly now: Timestamp
}

/** An answer to a comment that is not shown stands by itself. */
export const joinComments = (candidates: ReadonlyArray<Candidate>, request: JoinRequest): Joined => {
  const flaws: Array<Joined["flaws"][number]> = []
  const ids = new Map<string, string>()
  const aliases = new Map<string, string>()
  const kept: Array<{ readonly comment: Omit<Comment, "inReplyTo">; readonly from: Candidate }> = []
  const files = new Map<string, string | undefined>()
  const hidden = new Set<string>()
  const ahead = new Map<string, FoundComment>()
  for (const from of candidates) {
    const { found, byHand } = from
    const made = toComment(found, request)
    if (Result.isFailure(made)) {
      flaws.push({ code: "FF1402", flaw: made.failure })
      continue
    }
    const { success } = made
    if (success === undefined) {
      if (byHand) flaws.push({ code: "FF1402", flaw: wordless(found) })
      continue
    }
    // No two comments stand in one place of a page; one file that gives them one place names the form, or all of them.
    const place = placeOf(success, request)
    const there = ids.get(place)
    const isAnother = there !== undefined && !ids.has(success.id) && files.get(there) === found.file
    const comment = isAnother ? withoutPlace(success) : success
    const names = [comment.id, isAnother ? placeOf(comment, request) : place]
    const known = names.map((name) => ids.get(name)).find((one) => one !== undefined)
    for (const name of [comment.id, ...found.names]) aliases.set(within(found, name), known ?? comment.id)
    if (known !== undefined) {
      if (byHand && files.get(known) === found.file) flaws.push({ code: "FF1404", flaw: twice(found, comment.id) })
      continue
    }
    for (const name of names) ids.set(name, comment.id)
    files.set(comment.id, found.file)
    if (!request.isShown(found, comment.id)) hidden.add(comment.id)
    else if (instant(comment.published) > instant(request.now)) ahead.set(comment.id, found)
    else kept.push({ comment, from })
  }
  const comments = kept.map(({ comment, from: { found, byHand } }): Comment => {
    const parent = found.answers
      .map((name) => aliases.get(within(found, name)) ?? ids.get(name))
      .find((one) => one !== undefined)
    if (parent === undefined && byHand && found.answers[0] !== undefined)
      flaws.push({ code: "FF1403", flaw: unanswered(found, found.answers[0]) })
    return parent === undefined || parent === comment.id || hidden.has(parent) || ahead.has(parent)
      ? comment
      : { ...comment, inReplyTo: parent }
  })
  return {
    comments: comments.toSorted((a, b) => instant(a.published) - instant(b.published) || compareText(a.id, b.id)),
    hidden: hidden.size,
    ahead: [...ahead.values()],
    flaws
  }
}

const placeOf = (comment: Pick<Comment, "id" | "url">, { url }: CommentRequest): string =>
  `#${commentAnchor(comment, url)}`

const withoutPlace = (comment: Omit<Comment, "inReplyTo">): Omit<Comment, "inReplyTo"> => {
  const { url: _, ...rest } = comment
  return rest
}

/** What a source calls its comments counts in its own file only. */
const within = ({ file }: FoundComment, name: string): string => `${file}\n${name}`

const wordless = ({ place }: FoundComment): Flaw => ({
  place: place(),
  message: "This comment has no text.",
  fix: "Add `text:` with what it says."
})

const twice = ({ place }: FoundComment, id: string): Flaw => ({
  place: place(),
  message: `The id "${id}" was given to a comment before; this one is left out.`,
  fix: "Give this comment another `id:`, or remove it."
})

const unanswered = ({ place }: FoundComment, answer: string): Flaw => ({
  place: place(),
  message: `This comment answers "${answer}", which is not there; it stands by itself.`,
  fix: "Correct `inReplyTo:` to the id of another comment, or remove it."
})
