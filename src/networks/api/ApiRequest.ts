/**
 * A ready request to a network's or a service's own API. Fanfare never sends
 * it; what only its sender can know stands in braces, for example `{token}`.
 */
export interface ApiRequest {
  readonly method: "POST" | "PUT"
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly body: Readonly<Record<string, unknown>>
  /** Fields that the sender must add to the body, where the network takes nothing but a real value there. */
  readonly needs?: ReadonlyArray<string>
}

export const json = { "Content-Type": "application/json" } as const

export const bearer = { ...json, Authorization: "Bearer {token}" } as const
