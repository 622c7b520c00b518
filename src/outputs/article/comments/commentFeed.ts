/** `comments.xml` of an article: its comments as RSS, in its language, newest first. */
import type { Channel } from "../../../../feeds/Channel.ts"
import { rss } from "../../../../feeds/rss.ts"
import { address } from "../../../model/addresses/address.ts"
import { order } from "../../../model/Target.ts"
import type { ArticleOutput } from "../../ArticleOutput.ts"
import { commentItems } from "../../channel/commentItems.ts"
import { siteFields } from "../../channel/siteFields.ts"
import { strictAddress } from "../../channel/strictAddress.ts"
import type { Entry } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"

/** Only for an article that has comments. */
export const commentFeed: ArticleOutput = {
  name: "commentFeed",
  version: 2,
  facts: ({ site, generator, words }, language) => {
    const { comments, commentOn } = words(language)
    // A feed of comments names its own address, and no home page.
    const { home: _home, ...fields } = siteFields(site)
    return { site: { ...fields, url: site.url }, generator, comments, commentOn }
  },
  targets: (entry, facts) =>
    entry.article.comments.length === 0
      ? []
      : [
          {
            path: entry.paths.commentFeed,
            type: rss.type,
            order: order.fragment,
            content: {
              _tag: "Text",
              render: () => [...rss.write(articleCommentChannel(entry, facts))].join(""),
              meant: () => articleCommentChannel(entry, facts).items
            }
          }
        ]
}

const articleCommentChannel = (
  { article, paths }: Entry,
  { site, generator, words }: Pick<Facts, "site" | "generator" | "words">
): Channel => {
  const items = commentItems([article], words)
  const title = `${article.title}: ${words(article.language).comments}`
  return {
    ...siteFields(site),
    id: `comments/${article.slug}`,
    title,
    description: title,
    page: strictAddress(article.url),
    language: article.language,
    direction: article.direction,
    updated: items[0]?.published ?? null,
    generator,
    self: { rss: address(site, paths.commentFeed), atom: null, json: null },
    items
  }
}
