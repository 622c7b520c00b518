/**
 * The formats of comments that fanfare reads. A new one is one file in this
 * folder and one line here; the first that recognises a file reads it.
 */
import { blogger } from "./blogger.ts"
import { bluesky } from "./bluesky.ts"
import type { CommentFormat } from "./CommentFormat.ts"
import { disqus } from "./disqus.ts"
import { fanfare } from "./fanfare.ts"
import { feed } from "./feed.ts"
import { jf2 } from "./jf2.ts"
import { mastodon } from "./mastodon.ts"
import { wordpress } from "./wordpress.ts"

export const commentFormats: ReadonlyArray<CommentFormat> = [
  fanfare,
  jf2,
  mastodon,
  bluesky,
  wordpress,
  disqus,
  blogger,
  feed
]
