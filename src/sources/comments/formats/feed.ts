/**
 * Comments as RSS or Atom: feeds of WordPress, of remark42, of fanfare
 * itself, and of whatever else writes one item for each comment.
 */
import { Result } from "effect"
import type { FeedItem } from "../../feed/Feed.ts"
import { readFeed } from "../../feed/readFeed.ts"
import { coreOf } from "../../feed/vocabulary.ts"
import { answeredAbove } from "./answeredAbove.ts"
import type { CommentBody, Found, FormatRequest, XmlFormat } from "./CommentFormat.ts"
import { paragraphs } from "./paragraphs.ts"
import { person } from "./person.ts"
import { webPage } from "./webPage.ts"

export const feed: XmlFormat = {
  kind: "xml",
  name: "comment feed",
  byHand: false,
  ofSite: false,
  recognises: (root) => coreOf(root) !== undefined,
  read: (text, request) => {
    const read = readFeed(text)
    if (Result.isFailure(read)) return { found: [], brokenOff: { line: 1, reason: `it ${read.failure.reason}` } }
    const { items, link, brokenOff } = read.success
    return { found: items.map((item) => commentOf(item, webPage(link), request)), brokenOff }
  }
}

const commentOf = (item: FeedItem, page: string | null, { file }: FormatRequest): Found => {
  const { id, link, published, answers, authors } = item
  const place = { file, line: item.line ?? 1 }
  const url = webPage(link)
  if (published === null)
    return Result.fail({
      place,
      message: `${id ?? "an item"} has no date that can be read`,
      fix: "Fetch the feed again."
    })
  const body = bodyOf(item)
  const above = url === null ? null : answeredAbove(body, url)
  const home = [...answers.map((answer) => webPage(answer.url)), url, page].filter((one) => one !== null)
  return Result.succeed({
    id,
    names: url === null ? [] : [url],
    answers: [...answers.flatMap((answer) => [answer.id, answer.url]), above?.answered ?? null].filter(
      (one) => one !== null
    ),
    author: person(
      authors.map(({ name }) => name),
      authors[0]?.url
    ),
    handles: [],
    published,
    body: above?.rest ?? body,
    url,
    on: { addresses: home, names: [] },
    file,
    place: () => place
  })
}

const bodyOf = ({ content, summary }: FeedItem): CommentBody => {
  const body = content ?? summary
  return body?.isPlain === true && body.text !== null
    ? { _tag: "Tree", tree: paragraphs([body.text]) }
    : { _tag: "Html", html: body?.html ?? "" }
}
