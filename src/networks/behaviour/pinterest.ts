/**
 * Pinterest: the 2:3 picture with its alternative text, Pinterest's own
 * button, and a Pin by its API version 5 (`POST /v5/pins` of
 * pinterest/api-description).
 */
import { type ApiRequest, bearer } from "../api/ApiRequest.ts"
import { fitText } from "../payload/fitText.ts"
import { addressWithin } from "../payload/linkForms.ts"
import { postText } from "../payload/postText.ts"
import type { Behaviour, Given, OwnFields } from "./Behaviour.ts"

/** UTF-16 units that the API takes; the form takes fewer. */
const longestDescription = 800
const longestAltText = 500
const longestAddress = 2048

export const pinterest: Behaviour = {
  /** A Pin is a picture. */
  takes: (share) => hasPicture(share),
  fields: (given) => ({
    ...media(given),
    ...(given.settings.pinButton === true && hasPicture(given.share) ? { widget: button(given) } : {})
  }),
  request: (given) => pin(given)
}

const hasPicture = ({ pictures: { wide, tall } }: Given["share"]): boolean => wide !== null || tall !== null

const media = ({ share, network }: Given): OwnFields => {
  const { tall } = share.pictures
  const most = network.text.parts?.altText ?? Infinity
  return tall === null ? {} : { media: tall.url, altText: fitText(tall.alt, (cut) => cut.length <= most) }
}

const button = ({ share, texts }: Given): NonNullable<OwnFields["widget"]> => ({
  "data-pin-do": "buttonPin",
  "data-pin-url": share.url,
  ...(share.pictures.tall === null ? {} : { "data-pin-media": share.pictures.tall.url }),
  "data-pin-description": texts.fields.description
})

/** Undefined for a share without a picture. */
const pin = ({ share, network, settings }: Given): ApiRequest | undefined => {
  const { tall } = share.pictures
  if (tall === null) return undefined
  const parts = { ...network.text.parts, description: longestDescription }
  const link = addressWithin(share, longestAddress)
  const { fields } = postText(share, { ...network, text: { ...network.text, parts } }, settings)
  return {
    method: "POST",
    url: "https://api.pinterest.com/v5/pins",
    headers: bearer,
    body: {
      board_id: settings.board ?? "{board}",
      title: fields.title,
      description: fields.description,
      ...(link === undefined ? {} : { link }),
      alt_text: fitText(tall.alt, (cut) => cut.length <= longestAltText),
      media_source: { source_type: "image_url", url: tall.url }
    }
  }
}
