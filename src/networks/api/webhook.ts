/** The article as plain facts, for any service that takes JSON. */
import type { Share } from "../payload/Share.ts"
import { type ApiRequest, json } from "./ApiRequest.ts"
import { requestKey } from "./requestKey.ts"

export const webhookRequest = (share: Share): ApiRequest => ({
  method: "POST",
  url: "{webhook}",
  headers: { ...json, "Idempotency-Key": requestKey(share) },
  body: {
    version: 1,
    id: share.id,
    url: share.url,
    title: share.title,
    description: share.description,
    language: share.language,
    tags: share.tags,
    published: share.published,
    image: share.pictures.wide === null ? null : { url: share.pictures.wide.url, alt: share.pictures.wide.alt }
  }
})
