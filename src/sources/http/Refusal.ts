/** Why an address gave nothing that can be used. */
import { Data } from "effect"

export class Refusal extends Data.TaggedError("Refusal")<{
  /** Reads on from "ADDRESS cannot be read: ", without a full stop. Never holds a password. */
  readonly reason: string
  /** What to do about it; null where only trying again can help. */
  readonly hint: string | null
  /** Whether it may be otherwise in a moment. */
  readonly isPassing: boolean
  /** Milliseconds that the server asks to wait. */
  readonly wait: number | null
  /** Whether the server says that it never comes back (410). */
  readonly isGone: boolean
}> {}

export const refused = (
  reason: string,
  more: Partial<Pick<Refusal, "hint" | "isPassing" | "wait" | "isGone">> = {}
): Refusal => new Refusal({ reason, hint: null, isPassing: false, wait: null, isGone: false, ...more })
