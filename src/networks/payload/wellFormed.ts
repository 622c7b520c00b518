/** Cleans a share of what no network can take. */
import type { Share } from "./Share.ts"

/** Without lone surrogates, which no link and no UTF-8 file can hold; a title is one line. */
export const wellFormed = (share: Share): Share => ({
  ...share,
  title: oneLine(share.title),
  text: oneLine(share.text),
  description: share.description.toWellFormed(),
  site: oneLine(share.site),
  tags: share.tags.map(oneLine),
  pictures: {
    wide: described(share.pictures.wide),
    tall: described(share.pictures.tall)
  }
})

const described = (picture: Share["pictures"]["wide"]): Share["pictures"]["wide"] =>
  picture === null ? null : { ...picture, alt: picture.alt.toWellFormed() }

const oneLine = (text: string): string => text.toWellFormed().replace(/[\r\n\u2028\u2029]+/g, " ")
