/** The comments of the whole site as a channel, newest first; always there, even with nothing in it. */
import type { Channel } from "../../../../feeds/Channel.ts"
import { address } from "../../../model/addresses/address.ts"
import { commentItems } from "../../channel/commentItems.ts"
import { signOf } from "../../channel/feedImage.ts"
import { siteFields } from "../../channel/siteFields.ts"
import { commentPaths } from "../../document/sitePaths.ts"
import type { Entry } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"

export type CommentChannelFacts = Pick<Facts, "site" | "generator" | "feedIds" | "words" | "logo">

export const commentChannel = (entries: ReadonlyArray<Entry>, facts: CommentChannelFacts): Channel => {
  const { site, generator, feedIds, words } = facts
  const items = commentItems(
    entries.map(({ article }) => article),
    words
  )
  const title = `${site.title}: ${words(site.language).comments}`
  return {
    ...siteFields(site),
    ...signOf(facts),
    id: "comments",
    feedId: feedIds["comments"] ?? null,
    title,
    description: title,
    page: address(site, "comments/"),
    language: site.language,
    direction: site.direction,
    updated: items[0]?.published ?? null,
    generator,
    self: { rss: address(site, commentPaths.rss), atom: address(site, commentPaths.atom), json: null },
    items
  }
}
