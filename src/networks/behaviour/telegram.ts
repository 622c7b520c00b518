/** Telegram: a message by a bot, core.telegram.org/bots/api, sendMessage. It is plain text: no mark in it has a meaning. */
import { json } from "../api/ApiRequest.ts"
import type { Behaviour } from "./Behaviour.ts"
import { textWithoutMentions } from "./textWithoutMentions.ts"

export const telegram: Behaviour = {
  request: (given) => ({
    method: "POST",
    url: "https://api.telegram.org/bot{token}/sendMessage",
    headers: json,
    body: {
      chat_id: "{chat}",
      text: textWithoutMentions(given),
      link_preview_options: { url: given.texts.link.address, prefer_large_media: true }
    }
  })
}
