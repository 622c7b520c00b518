/** A Pin by Pinterest's API version 5: `POST /v5/pins`, schema PinCreate of pinterest/api-description. */
import type { PinterestSettings } from "../../model/settings/PinterestSettings.ts"
import { type ApiRequest, bearer } from "../api/ApiRequest.ts"
import type { Given } from "./Behaviour.ts"
import { fitText } from "../payload/fitText.ts"
import { addressWithin } from "../payload/linkForms.ts"
import { postText } from "../payload/postText.ts"
import { pinId, pinLimits } from "../pinterest/pinLimits.ts"
import { mediaSource } from "../pinterest/mediaSource.ts"

/** Undefined for a share without a picture. */
export const createPin = ({ share, network, settings }: Given): ApiRequest | undefined => {
  const { tall } = share.pictures
  if (tall === null) return undefined
  const pinterest = settings.pinterest ?? {}
  const { board, section, sponsor, parent } = pinterest
  const parts = { ...network.text.parts, title: pinLimits.title, description: pinLimits.description }
  const link = addressWithin(share, pinLimits.link)
  const { fields } = postText(share, { ...network, text: { ...network.text, parts } }, settings)
  const media = mediaSource({ tall, own: share.own ?? [], film: share.film, link }, pinterest)
  // The API takes digits alone as the id of a board, so nothing stands in for it.
  const needs = [...(isId(board) ? [] : ["board_id"]), ...media.needs]
  return {
    method: "POST",
    url: "https://api.pinterest.com/v5/pins",
    headers: bearer,
    ...(media.before === undefined ? {} : { before: media.before }),
    ...(needs.length === 0 ? {} : { needs }),
    ...(media.files === undefined ? {} : { files: media.files }),
    body: {
      ...ids({ board_id: board, board_section_id: board === undefined ? undefined : section }),
      title: fields.title,
      description: fields.description,
      ...(link === undefined ? {} : { link }),
      alt_text: fitText(tall.alt, (cut) => cut.length <= pinLimits.altText),
      ...(tall.colour === undefined || !media.isTall ? {} : { dominant_color: tall.colour }),
      ...ids({ parent_pin_id: parent, sponsor_id: sponsor }),
      media_source: media.source
    }
  }
}

const isId = (value: PinterestSettings["board"]): value is string => value !== undefined && pinId.test(value)

const ids = (fields: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (isId(value) ? [[name, value]] : [])))
