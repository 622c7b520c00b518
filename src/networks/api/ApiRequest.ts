/**
 * A ready request to a network's or a service's own API. Fanfare never sends
 * it; what only its sender can know stands in braces, for example `{token}`.
 */
import type { Share } from "../payload/Share.ts"

export interface ApiRequest {
  readonly method: "POST" | "PUT"
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly body: Readonly<Record<string, unknown>>
}

/** What a request is made of: a share that is well-formed, and its texts within the network's limits. */
export interface Post {
  readonly share: Share
  /** The whole post: text, hashtags, link. */
  readonly text: string
  readonly title: string
  readonly description: string
  /** The hashtags at the end of the text, without their `#`, in order. */
  readonly hashtags: ReadonlyArray<string>
}

export const json = { "Content-Type": "application/json" } as const

export const bearer = { ...json, Authorization: "Bearer {token}" } as const
