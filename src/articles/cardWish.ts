/**
 * What an article asks of its cards, with the pictures that it names looked up
 * and the fields of its front matter that are no other field's.
 */
import type { CardWish, Image } from "../model/Article.ts"
import type { LocalPicture } from "../model/draft/LocalPicture.ts"
import type { DeclaredCard, DeclaredImage, Metadata } from "../model/draft/Metadata.ts"

/** The pictures that cards alone show. */
export const cardPictures = ({ card }: Metadata): ReadonlyArray<DeclaredImage> =>
  [card?.value.image, card?.value.portrait].filter((one) => one !== undefined)

/** Undefined where it asks for nothing. A picture that is not there was told of where it was looked up. */
export const cardWish = ({ card, data }: Metadata, local: ReadonlyMap<string, LocalPicture>): CardWish | undefined => {
  const { image, portrait, ...said }: DeclaredCard = card?.value ?? {}
  const fields = { ...data?.value, ...said.data }
  const wish: CardWish = {
    ...said,
    ...(Object.keys(fields).length === 0 ? {} : { data: fields }),
    ...pictureOf("image", image, local),
    ...pictureOf("portrait", portrait, local)
  }
  return Object.keys(wish).length === 0 ? undefined : wish
}

const pictureOf = <Name extends string>(
  name: Name,
  declared: DeclaredImage | undefined,
  local: ReadonlyMap<string, LocalPicture>
): { readonly [_ in Name]?: Image } => {
  const found = declared === undefined ? undefined : local.get(declared.address)
  if (declared === undefined || found?._tag !== "Picture") return {}
  const { alt = "", focus } = declared
  return { [name]: { ...found.image, alt, ...(focus === undefined ? {} : { focus }) } } as {
    readonly [_ in Name]?: Image
  }
}
