/**
 * Everything that machines subscribe to: each feed in its formats, the
 * comments, the list of feeds, the news sitemap, and the headers they are
 * served with. The pages for people are another output.
 */
import { archivePath } from "../../../../feeds/archive.ts"
import type { Channel, Format } from "../../../../feeds/Channel.ts"
import { formats } from "../../../../feeds/index.ts"
import { writeNewsSitemap } from "../../../../feeds/newsSitemap.ts"
import { writeOpml } from "../../../../feeds/opml.ts"
import { rss } from "../../../../feeds/rss.ts"
import { order, type Target } from "../../../model/Target.ts"
import { archiveChannels, channelOf } from "./channelOf.ts"
import { articleCommentChannel, commentChannel, commentPaths } from "./commentChannel.ts"
import { commentFeedPath } from "../../feeds/commentFeedPath.ts"
import { consumerFindings } from "./consumerFindings.ts"
import { consumersOf } from "./consumersOf.ts"
import { feedFindings } from "./feedFindings.ts"
import { writeHeaders } from "../headers/headers.ts"
import { newestOf } from "../../../model/newestOf.ts"
import { strictAddress } from "../../channel/strictAddress.ts"
import type { Edition, Output } from "../../Output.ts"

export const feeds: Output = {
  name: "feeds",
  plan: (edition) => {
    const channels = edition.feeds.map((plan) => ({ plan, channel: channelOf(plan, edition), paths: plan.paths }))
    const comments = { channel: commentChannel(edition), paths: { ...commentPaths, json: null } }
    return {
      targets: [
        ...channels.flatMap(({ plan, channel, paths }) =>
          archiveChannels(plan, channel, edition).flatMap(({ number, channel: page }) =>
            formats.flatMap((format) => {
              const path = paths[format.name]
              return feedTarget(format, page, path === null ? null : archivePath(path, number))
            })
          )
        ),
        ...[...channels, comments].flatMap(({ channel, paths }) =>
          formats.flatMap((format) => feedTarget(format, channel, paths[format.name]))
        ),
        ...edition.entries
          .filter(({ article }) => article.comments.length > 0)
          .flatMap((entry) => feedTarget(rss, articleCommentChannel(entry, edition), commentFeedPath(entry.paths))),
        text("opml.xml", "text/x-opml; charset=utf-8", () =>
          opml(
            edition,
            channels.map(({ channel }) => channel).filter(({ profile }) => profile === undefined)
          )
        ),
        text("news-sitemap.xml", "application/xml; charset=utf-8", () => newsSitemap(edition)),
        text("_headers", "text/plain; charset=utf-8", () => [writeHeaders(edition.site)])
      ],
      findings: [...feedFindings(edition), ...consumerFindings(consumersOf(edition), edition)]
    }
  }
}

const feedTarget = (format: Format, channel: Channel, path: string | null): ReadonlyArray<Target> =>
  path === null ? [] : [text(path, format.type, () => format.write(channel))]

const text = (path: string, type: string, write: () => Iterable<string>): Target => ({
  path,
  type,
  order: order.feed,
  content: { _tag: "Text", render: () => [...write()].join("") }
})

const opml = ({ site }: Edition, channels: ReadonlyArray<Channel>): Iterable<string> =>
  writeOpml({
    title: site.title,
    owner: site.author?.name ?? site.title,
    updated: newestOf(channels.map(({ updated }) => updated)),
    channels
  })

const newsSitemap = ({ site, now, entries }: Edition): Iterable<string> =>
  writeNewsSitemap({
    name: site.title,
    language: site.language,
    now,
    items: entries.flatMap(({ article: { url, title, language, published } }) =>
      published === null ? [] : [{ url: strictAddress(url), title, language, published }]
    )
  })
