/** `opml.xml`: every feed but those for partners, for reader apps; a folder for each family of feeds. */
import type { Channel } from "../../../../feeds/Channel.ts"
import { writeOpml } from "../../../../feeds/opml.ts"
import { isOpen } from "../../../model/FeedFacts.ts"
import { newestOf } from "../../../model/newestOf.ts"
import { order } from "../../../model/Target.ts"
import { feedList } from "../../document/sitePaths.ts"
import { withMark } from "../../document/withMark.ts"
import type { SiteOutput } from "../../SiteOutput.ts"
import type { FeedView } from "../../SiteView.ts"
import { emptyChannel, lastChange } from "../feeds/channelOf.ts"

export const opml: SiteOutput = {
  name: "opml",
  version: 4,
  targets: ({ feeds, families }, facts) => {
    const { site } = facts
    const open = feeds.filter((feed) => isOpen(feed.facts))
    const folders = families.filter(({ facts: { page }, members }) => page !== null && members.length > 0)
    const channelsOf = (some: ReadonlyArray<FeedView>) => some.map((feed) => emptyChannel(feed.facts, null, 0, facts))
    const list = {
      title: site.title,
      owner: site.author?.name ?? site.title,
      updated: newestOf([...open, ...folders.flatMap(({ members }) => members)].map(({ heads }) => lastChange(heads))),
      channels: channelsOf(open),
      folders: folders.map(({ facts: { title }, members }) => ({ title, channels: channelsOf(members) }))
    }
    return [
      {
        _tag: "Text",
        path: feedList,
        type: "text/x-opml; charset=utf-8",
        order: order.list,
        answer: {
          ...list,
          channels: list.channels.map(shown),
          folders: list.folders.map(({ title, channels }) => ({ title, channels: channels.map(shown) }))
        },
        needs: [],
        render: () => withMark(writeOpml(list))
      }
    ]
  }
}

const shown = ({ title, description, language, page, self }: Channel) => ({ title, description, language, page, self })
