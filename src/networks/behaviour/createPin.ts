/** A Pin by Pinterest's API version 5: `POST /v5/pins`, schema PinCreate of pinterest/api-description. */
import { type ApiRequest, bearer } from "../api/ApiRequest.ts"
import type { Given } from "./Behaviour.ts"
import { fitText } from "../payload/fitText.ts"
import { addressWithin } from "../payload/linkForms.ts"
import { postText } from "../payload/postText.ts"
import type { Picture } from "../payload/Share.ts"
import { pinId, pinLimits } from "../pinterest/pinLimits.ts"

/** Undefined for a share without a picture. */
export const createPin = ({ share, network, settings }: Given): ApiRequest | undefined => {
  const { tall } = share.pictures
  if (tall === null) return undefined
  const { board, section, sponsor, carousel } = settings.pinterest ?? {}
  const parts = { ...network.text.parts, title: pinLimits.title, description: pinLimits.description }
  const link = addressWithin(share, pinLimits.link)
  const { fields } = postText(share, { ...network, text: { ...network.text, parts } }, settings)
  const slots = carousel === true ? slotsOf(share.own ?? []) : []
  return {
    method: "POST",
    url: "https://api.pinterest.com/v5/pins",
    headers: bearer,
    // The API takes digits alone as the id of a board, so nothing stands in for it.
    ...(id("board_id", board)["board_id"] === undefined ? { needs: ["board_id"] } : {}),
    body: {
      ...id("board_id", board),
      ...(board === undefined ? {} : id("board_section_id", section)),
      title: fields.title,
      description: fields.description,
      ...(link === undefined ? {} : { link }),
      alt_text: within(tall.alt, pinLimits.altText),
      ...(tall.colour === undefined || slots.length > 0 ? {} : { dominant_color: tall.colour }),
      ...id("sponsor_id", sponsor),
      media_source:
        slots.length === 0
          ? { source_type: "image_url", url: tall.url }
          : {
              source_type: "multiple_image_urls",
              items: slots.map(({ url, alt }) => ({
                url,
                ...(alt === "" ? {} : { description: within(alt, pinLimits.description) }),
                ...(link === undefined ? {} : { link })
              })),
              index: 0
            }
    }
  }
}

const id = (name: string, value: string | undefined): Readonly<Record<string, string>> =>
  value !== undefined && pinId.test(value) ? { [name]: value } : {}

/** None for fewer pictures than a carousel has. */
const slotsOf = (pictures: ReadonlyArray<Picture>): ReadonlyArray<Picture> => {
  const { least, most } = pinLimits.pictures
  return pictures.length < least ? [] : pictures.slice(0, most)
}

const within = (text: string, most: number): string => fitText(text, (cut) => cut.length <= most)
