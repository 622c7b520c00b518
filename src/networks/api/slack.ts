/**
 * A message by a Slack incoming webhook. Its text stands in a rich text block, which has no marks, so that stars and
 * underscores of a headline stay (docs.slack.dev, rich text block). The line for notifications is said to have none
 * either; there `&`, `<` and `>` are escaped, which Slack always reads.
 */
import { fitText } from "../payload/fitText.ts"
import { addressWithin } from "../payload/linkForms.ts"
import type { Share } from "../payload/Share.ts"
import { type ApiRequest, json } from "./ApiRequest.ts"

/** Characters of a text with its address, and of the address of a picture; one with a longer address is left out. */
const most = 3000

export const slackRequest = (share: Share): ApiRequest | undefined => {
  const { title, description, pictures } = share
  const url = addressWithin(share, most / 2)
  if (url === undefined) return undefined
  const text = fitText(`${title}\n${description}`.trim(), (cut) => cut.length + 1 + url.length <= most)
  return {
    method: "POST",
    url: "https://hooks.slack.com/services/{webhook}",
    headers: json,
    body: {
      text: `${escaped(fitText(title, (cut) => escaped(cut).length <= most))} ${escaped(url)}`,
      mrkdwn: false,
      unfurl_links: false,
      blocks: [
        {
          type: "rich_text",
          elements: [
            {
              type: "rich_text_section",
              elements: [
                { type: "text", text: `${text}\n` },
                { type: "link", url }
              ]
            }
          ]
        },
        ...(pictures.wide === null || pictures.wide.url.length > most
          ? []
          : [
              {
                type: "image",
                image_url: pictures.wide.url,
                alt_text: fitText(pictures.wide.alt || title, (cut) => cut.length <= 2000)
              }
            ])
      ]
    }
  }
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
