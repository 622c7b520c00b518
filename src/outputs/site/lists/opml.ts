/** `opml.xml`: every feed but those for partners, for reader apps. */
import { writeOpml } from "../../../../feeds/opml.ts"
import { newestOf } from "../../../model/newestOf.ts"
import { order } from "../../../model/Target.ts"
import { feedList } from "../../document/sitePaths.ts"
import { withMark } from "../../document/withMark.ts"
import type { SiteOutput } from "../../SiteOutput.ts"
import { emptyChannel, lastChange } from "../feeds/channelOf.ts"

export const opml: SiteOutput = {
  name: "opml",
  version: 2,
  targets: ({ feeds }, facts) => {
    const { site } = facts
    const open = feeds.filter(({ facts: { profile } }) => profile === undefined)
    const list = {
      title: site.title,
      owner: site.author?.name ?? site.title,
      updated: newestOf(open.map(({ heads }) => lastChange(heads))),
      channels: open.map((feed) => emptyChannel(feed.facts, null, 0, facts))
    }
    return [
      {
        _tag: "Text",
        path: feedList,
        type: "text/x-opml; charset=utf-8",
        order: order.list,
        answer: {
          ...list,
          channels: list.channels.map(({ title, description, language, page, self }) => ({
            title,
            description,
            language,
            page,
            self
          }))
        },
        needs: [],
        render: () => withMark(writeOpml(list))
      }
    ]
  }
}
