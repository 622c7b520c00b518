/** The outputs of an article: a new one is a room here and a line below. */
import type { ArticleOutput } from "../ArticleOutput.ts"
import { bar } from "./bar/bar.ts"
import { cards } from "./cards/cards.ts"
import { commentFeed } from "./comments/commentFeed.ts"
import { comments } from "./comments/comments.ts"
import { head } from "./head/head.ts"
import { chapters } from "./media/chapters.ts"
import { media } from "./media/media.ts"
import { oembed } from "./oembed/oembed.ts"
import { page } from "./page/page.ts"
import { pictures } from "./pictures/pictures.ts"
import { shares } from "./share/shares.ts"

/** What costs time: an article whose pictures cannot be made keeps what was published of it. */
export const pictureOutputs: ReadonlyArray<ArticleOutput> = [cards, pictures, media]

/** The texts of an article. */
export const articleOutputs: ReadonlyArray<ArticleOutput> = [
  shares,
  head,
  oembed,
  chapters,
  bar,
  comments,
  commentFeed,
  page
]
