/** A status on Mastodon: docs.joinmastodon.org, methods/statuses. The server drops a second one with the same key. */
import { type ApiRequest, bearer, type Post } from "./ApiRequest.ts"
import { requestKey } from "./requestKey.ts"

export const mastodonRequest = ({ share, text }: Post, instance: string | undefined): ApiRequest => {
  const language = share.language.toLowerCase().split("-")[0] ?? "und"
  return {
    method: "POST",
    url: `https://${instance ?? "{instance}"}/api/v1/statuses`,
    headers: { ...bearer, "Idempotency-Key": requestKey(share) },
    body: { status: text, visibility: "public", ...(language === "und" ? {} : { language }) }
  }
}
