/** The invitation to leave a comment: a link for each way, or that comments are closed. */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import { fill } from "../../../labels/index.ts"
import type { Labels } from "../../../model/Labels.ts"
import type { Article } from "../../../model/Article.ts"
import type { Facts } from "../../Facts.ts"
import { type ReplyWay, replyWays } from "./replyWays.ts"

/** Null where comments may be left, but no way is known. */
export const replies = (article: Article, facts: Pick<Facts, "site" | "reply" | "bar" | "words">): Element | null => {
  const labels = facts.words(article.language)
  if (article.discussion?.closed === true) return h("p.fanfare-empty", labels.commentsClosed)
  const links = replyWays(article, facts).map((way) => replyLink(way, labels, facts.bar.script))
  const [only] = links
  if (only === undefined || links.length === 1) return only === undefined ? null : h("p", only)
  return h(
    "ul.fanfare-replies",
    { role: "list", ariaLabel: labels.leaveComment },
    links.map((link) => h("li", link))
  )
}

const replyLink = ({ kind, href }: ReplyWay, labels: Labels, script: boolean): Element =>
  h(
    "a.fanfare-reply",
    {
      href,
      rel: kind === "webmention" ? "webmention" : null,
      dataFanfareMastodon:
        kind === "mastodon" && script ? `/authorize_interaction?uri=${encodeURIComponent(href)}` : null
    },
    wayName(kind, labels)
  )

const wayName = (kind: ReplyWay["kind"], labels: Labels): string => {
  switch (kind) {
    case "form":
      return labels.leaveComment
    case "mastodon":
      return fill(labels.replyOn, { network: "Mastodon" })
    case "bluesky":
      return fill(labels.replyOn, { network: "Bluesky" })
    case "email":
      return labels.replyByEmail
    case "webmention":
      return labels.replyFromSite
  }
}
