/** A feed as `adopt` needs it: what its subscribers know its items by. */
import type { OldFeed } from "../../model/draft/OldFeed.ts"
import type { Feed } from "./Feed.ts"

export const oldFeed = ({ format, id: feedId, generator, items, brokenOff }: Feed): OldFeed => ({
  format,
  feedId,
  generator,
  items: items.map(({ id, link, title, published, updated, content, summary }) => ({
    id,
    link,
    title,
    published,
    updated,
    text: content?.text ?? null,
    summary: (summary ?? content)?.html ?? null
  })),
  brokenOff
})
