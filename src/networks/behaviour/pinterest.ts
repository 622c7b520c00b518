/**
 * Pinterest: the 2:3 picture with its alternative text, Pinterest's own button
 * and widgets, and a Pin by its API.
 */
import { fitText } from "../payload/fitText.ts"
import { shareLink } from "../payload/shareLink.ts"
import { createPin } from "./createPin.ts"
import { buttonAttributes, pinterestMarkup, type Saved } from "../pinterest/pinterestMarkup.ts"
import { hasPinButton } from "../pinterest/hasPinButton.ts"
import type { Behaviour, Given, OwnFields } from "./Behaviour.ts"

export const pinterest: Behaviour = {
  /** A Pin is a picture. */
  takes: (share) => hasPicture(share),
  fields: (given) => ({
    ...media(given),
    ...(hasPinButton(given.settings.pinterest ?? {}) && hasPicture(given.share) ? button(given) : {})
  }),
  request: createPin
}

const hasPicture = ({ pictures: { wide, tall } }: Given["share"]): boolean => wide !== null || tall !== null

const media = ({ share, network }: Given): OwnFields => {
  const { tall } = share.pictures
  const most = network.text.parts?.altText ?? Infinity
  return tall === null ? {} : { media: tall.url, altText: fitText(tall.alt, (cut) => cut.length <= most) }
}

const button = ({ share, network, texts, settings }: Given): OwnFields => {
  const saved: Saved = {
    url: share.url,
    ...(share.pictures.tall === null ? {} : { media: share.pictures.tall.url }),
    description: texts.fields.description,
    language: share.language
  }
  const given = settings.pinterest ?? {}
  return {
    widget: buttonAttributes(saved, given.button),
    markup: pinterestMarkup(saved, shareLink(network, texts.fields, undefined) ?? "", given)
  }
}
