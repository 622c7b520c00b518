/**
 * Where a reader leaves a comment on an article. Fanfare hosts no comments: each
 * way is a link to where someone else takes them. Several may stand together.
 */
import { isEmail } from "../../../text/isEmail.ts"
import type { Article } from "../../../model/Article.ts"
import type { Facts } from "../../Facts.ts"
import { webAddress } from "../../html/webAddress.ts"

export interface ReplyWay {
  readonly kind: "form" | "mastodon" | "bluesky" | "email" | "webmention"
  /** Absolute http, https or mailto address. */
  readonly href: string
}

/**
 * In the order that they are offered; none for an article that takes no comments. A page that fanfare publishes has
 * no form, so there letters to the site's author stand in, unless the config names another person.
 */
export const replyWays = (
  article: Article,
  { site, reply }: Pick<Facts, "site" | "reply">
): ReadonlyArray<ReplyWay> => {
  const { closed, mastodon, bluesky } = article.discussion ?? {}
  if (closed === true) return []
  const email = reply.email ?? (article.hosted ? site.author?.email : undefined) ?? false
  return [
    way("form", reply.form === false || article.hosted ? undefined : onPage(article.url, reply.form)),
    way("mastodon", webAddress(mastodon)),
    way("bluesky", webAddress(bluesky)),
    way("email", email === false || !isEmail(email) ? undefined : letter(email, article.title)),
    way("webmention", webAddress(reply.webmention ?? undefined))
  ].flat()
}

const way = (kind: ReplyWay["kind"], href: string | undefined): ReadonlyArray<ReplyWay> =>
  href === undefined ? [] : [{ kind, href }]

const onPage = (url: string, fragment: string): string => {
  const address = new URL(url)
  address.hash = fragment
  return address.href
}

/** RFC 6068 section 2. */
const letter = (email: string, subject: string): string =>
  `mailto:${email}?subject=${encodeURIComponent(subject.toWellFormed())}`
