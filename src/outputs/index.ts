/** Every output, in no order that matters: each file says itself when it is published. */
import { bar } from "./bar.ts"
import { cards } from "./cards.ts"
import { comments } from "./comments.ts"
import { feeds } from "./feeds.ts"
import { head } from "./head.ts"
import { oembed } from "./oembed.ts"
import type { Output } from "./Output.ts"
import { pages } from "./pages.ts"
import { pictures } from "./pictures.ts"
import { shares } from "./shares.ts"
import { widgets } from "./widgets.ts"

/** What costs time, article by article: an article whose pictures cannot be made is left out of everything else. */
export const pictureOutputs: ReadonlyArray<Output> = [cards, pictures]

export const outputs: ReadonlyArray<Output> = [shares, head, oembed, bar, comments, widgets, feeds, pages]
