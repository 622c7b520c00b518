/** The feeds of the newest comments of the whole site. */
import { atom } from "../../../../feeds/atom.ts"
import { rss } from "../../../../feeds/rss.ts"
import { order } from "../../../model/Target.ts"
import { mostComments } from "../../channel/commentItems.ts"
import { commentPaths } from "../../document/sitePaths.ts"
import type { SiteOutput } from "../../SiteOutput.ts"
import { commentedAnswer, commentedHeads } from "../commentedHeads.ts"
import { commentChannel } from "./commentChannel.ts"

export const commentFeeds: SiteOutput = {
  name: "commentFeeds",
  version: 2,
  targets: ({ commented }, facts) => {
    const heads = commentedHeads(commented, mostComments)
    const { items: _items, updated: _updated, home: _home, ...channel } = commentChannel([], facts)
    const answer = {
      channel,
      heads: commentedAnswer(heads),
      titles: heads.map(({ language }) => facts.words(language).commentOn)
    }
    return [rss, atom].map((format) => ({
      _tag: "Text",
      path: format.name === "rss" ? commentPaths.rss : commentPaths.atom,
      type: format.type,
      order: order.feed,
      answer,
      needs: heads.map(({ id }) => id),
      render: (entries) => format.write(commentChannel(entries, facts)),
      meant: (entries) => commentChannel(entries, facts).items
    }))
  }
}
