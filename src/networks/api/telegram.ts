/** A message by a Telegram bot: core.telegram.org/bots/api, sendMessage. Plain text: no mark in it has a meaning. */
import { type ApiRequest, json, type Post } from "./ApiRequest.ts"

export const telegramRequest = ({ share, text }: Post): ApiRequest => ({
  method: "POST",
  url: "https://api.telegram.org/bot{token}/sendMessage",
  headers: json,
  body: { chat_id: "{chat}", text, link_preview_options: { url: share.url, prefer_large_media: true } }
})
