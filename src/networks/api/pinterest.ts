/** A Pin by Pinterest's API version 5: `POST /v5/pins` of pinterest/api-description. */
import { fitText } from "../payload/fitText.ts"
import { type ApiRequest, bearer, type Post } from "./ApiRequest.ts"

const longestAddress = 2048

/** The description is within 800 characters, as the API takes it. Undefined for a share without a picture. */
export const pinterestRequest = (
  { share, title, description }: Post,
  board: string | undefined
): ApiRequest | undefined => {
  const { tall } = share.pictures
  if (tall === null) return undefined
  return {
    method: "POST",
    url: "https://api.pinterest.com/v5/pins",
    headers: bearer,
    body: {
      board_id: board ?? "{board}",
      title,
      description,
      ...(share.url.length > longestAddress ? {} : { link: share.url }),
      alt_text: fitText(tall.alt, (cut) => cut.length <= 500),
      media_source: { source_type: "image_url", url: tall.url }
    }
  }
}
