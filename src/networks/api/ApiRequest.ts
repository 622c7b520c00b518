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
  /** Fields, by their path in the body, that the sender fills with a file of the output as base64: its path there. */
  readonly files?: Readonly<Record<string, string>>
  /** What is sent first; its answer has what `needs` names. `uploads` is the file of the output that goes where it says. */
  readonly before?: ApiRequest & { readonly uploads: string }
}

export const json = { "Content-Type": "application/json" } as const

export const bearer = { ...json, Authorization: "Bearer {token}" } as const
