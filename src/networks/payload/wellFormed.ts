/** Cleans a share of what no network can take. */
import type { Share } from "./Share.ts"

let last: { readonly share: Share; readonly clean: Share } | undefined

/** Without lone surrogates, which no link and no UTF-8 file can hold; a title is one line. Every network cleans the same one. */
export const wellFormed = (share: Share): Share => {
  if (last?.share !== share) last = { share, clean: cleaned(share) }
  return last.clean
}

const cleaned = (share: Share): Share => ({
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
