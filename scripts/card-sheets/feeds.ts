/**
 * A card as networks show it, as wide as its posts are on a screen of one
 * pixel a point, beside the sizes that are made for pictures: a row of a sheet.
 */
import type { CardName } from "../../src/model/Card.ts"
import type { Shown } from "./drawSheet.ts"

/** `cards`: without captions. `said`: which card it is. */
export const feedRow = (
  { og, pin, square, portrait, story }: Readonly<Record<CardName, Shown>>,
  said: string,
  isNamed: boolean
): ReadonlyArray<Shown> => {
  const of = (shown: Shown, width: number, name: string, below?: Shown): Shown => ({
    ...shown,
    width,
    caption: isNamed ? `${name} ${width}` : "",
    ...(below === undefined ? {} : { below })
  })
  const x = of(og, 420, "X", of(og, 320, "Discord"))
  return [
    { ...x, caption: isNamed ? `${said}: ${x.caption}` : said },
    of(og, 360, "Slack", of(og, 240, "WhatsApp, iMessage")),
    of(pin, 236, "Pinterest"),
    of(square, 262, "Square"),
    of(portrait, 283, "Portrait"),
    of(story, 199, "Story")
  ]
}
