/** A message by a Discord webhook: one embed, which notifies no one. Limits: Discord, message and embed limits. */
import { fitText } from "../payload/fitText.ts"
import { addressWithin } from "../payload/linkForms.ts"
import type { Share } from "../payload/Share.ts"
import { type ApiRequest, json } from "./ApiRequest.ts"

export const discordRequest = (share: Share): ApiRequest | undefined => {
  const url = addressWithin(share, longestAddress)
  return url === undefined ? undefined : request(share, url)
}

/** UTF-16 units of the address of an embed, and of its picture's; a picture with a longer one is left out. */
const longestAddress = 2048

const request = ({ title, description, pictures, published }: Share, url: string): ApiRequest => ({
  method: "POST",
  url: "https://discord.com/api/webhooks/{id}/{token}?wait=true",
  headers: json,
  body: {
    embeds: [
      {
        title: shown(title, 256),
        description: shown(description, 4096),
        url,
        ...(pictures.wide === null || pictures.wide.url.length > longestAddress
          ? {}
          : { image: { url: pictures.wide.url } }),
        ...(published === null ? {} : { timestamp: published })
      }
    ],
    allowed_mentions: { parse: [] }
  }
})

/** Escaped, so that Discord shows the text as it is written. */
const shown = (text: string, most: number): string => escaped(fitText(text, (cut) => escaped(cut).length <= most))

const escaped = (text: string): string => text.replace(/[\\*_~`|>[\]()#<@:-]/g, "\\$&")
