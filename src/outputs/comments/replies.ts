/** The invitation to leave a comment: a link for each way, or that there is none any more. */
import type { Element } from "hast"
import { h } from "hastscript"
import { fill } from "../../labels/index.ts"
import type { Labels } from "../../model/Labels.ts"
import type { Edition, Entry } from "../Output.ts"
import { type ReplyWay, replyWays } from "./replyWays.ts"

/** Null where comments may be left, but nobody said where. */
export const replies = (entry: Entry, edition: Edition): Element | null => {
  const labels = edition.words(entry.article.language)
  if (entry.article.discussion?.closed === true) return h("p.fanfare-empty", labels.commentsClosed)
  const links = replyWays(entry, edition).map((way) => replyLink(way, labels, edition.bar.script))
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
