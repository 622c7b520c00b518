/** What a Pin holds beyond its link: the 2:3 picture with its alternative text, and Pinterest's own button. */
import type { Network } from "../Network.ts"
import { fitText } from "./fitText.ts"
import type { Share } from "./Share.ts"

/** Without picture and alternative text where the picture is marked as one not to pin. */
export interface PinterestFields {
  readonly media?: string
  readonly altText?: string
  /** The attributes of a link to Pinterest, as pinit.js reads them: developers.pinterest.com, web features. */
  readonly widget?: Readonly<Record<`data-pin-${string}`, string>>
}

export const pinterestFields = (
  { url, pictures: { tall } }: Share,
  { parts = {} }: Network["text"],
  { description }: { readonly description: string },
  withButton: boolean
): PinterestFields => ({
  ...(tall === null
    ? {}
    : { media: tall.url, altText: fitText(tall.alt, (cut) => cut.length <= (parts.altText ?? Infinity)) }),
  ...(withButton
    ? {
        widget: {
          "data-pin-do": "buttonPin",
          "data-pin-url": url,
          ...(tall === null ? {} : { "data-pin-media": tall.url }),
          "data-pin-description": description
        }
      }
    : {})
})
