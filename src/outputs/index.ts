/** Every output, in no order that matters: each file says itself when it is published. */
import { bar } from "./article/bar/shareBar.ts"
import { cards } from "./article/cards/cards.ts"
import { comments } from "./article/comments/commentSection.ts"
import { feeds } from "./site/feeds/feeds.ts"
import { head } from "./article/head/headElements.ts"
import { oembed } from "./article/oembed/oembed.ts"
import type { Output } from "./Output.ts"
import { pages } from "./site/pages/pages.ts"
import { pictures } from "./article/pictures/pictures.ts"
import { shares } from "./article/share/shares.ts"
import { widgets } from "./site/widgets/widgets.ts"

/** What costs time, article by article: an article whose pictures cannot be made is left out of everything else. */
export const pictureOutputs: ReadonlyArray<Output> = [cards, pictures]

export const outputs: ReadonlyArray<Output> = [shares, head, oembed, bar, comments, widgets, feeds, pages]
