/** A message by a Slack incoming webhook. Slack reads `&`, `<` and `>` as markup, so they are escaped. */
import { fitText } from "../payload/fitText.ts"
import { addressWithin } from "../payload/linkForms.ts"
import type { Share } from "../payload/Share.ts"
import { type ApiRequest, json } from "./ApiRequest.ts"

/** Characters of a section's text, docs.slack.dev, section block. */
const most = 3000

export const slackRequest = (share: Share): ApiRequest | undefined => {
  const { title, description, pictures } = share
  const url = addressWithin(share, most / 2)
  if (url === undefined) return undefined
  const link = `\n<${escaped(url)}>`
  const text = fitText(`${title}\n${description}`.trim(), (cut) => escaped(cut).length + link.length <= most)
  return {
    method: "POST",
    url: "https://hooks.slack.com/services/{webhook}",
    headers: json,
    body: {
      text: `${escaped(fitText(title, (cut) => escaped(cut).length <= most))} ${escaped(url)}`,
      unfurl_links: false,
      blocks: [
        { type: "section", text: { type: "mrkdwn", text: escaped(text) + link, verbatim: true } },
        ...(pictures.wide === null
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
