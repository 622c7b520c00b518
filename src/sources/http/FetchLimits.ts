/** What one address may take. Only proofs ask for less than users have. */
import { type Resolve, systemResolve } from "./resolveHost.ts"

export interface FetchLimits {
  /** Milliseconds for all of it: redirects, waiting and trying again included. */
  readonly deadline: number
  /** Most bytes of a body, before and after decompression. */
  readonly bytes: number
  readonly redirects: number
  /** How often it is tried again. */
  readonly retries: number
  /** Milliseconds before it is first tried again; twice as long each time, give or take a half. */
  readonly pause: number
  /** Most connections to a host at a time. */
  readonly perHost: number
  readonly resolve: Resolve
}

export const fetchLimits: FetchLimits = {
  deadline: 20_000,
  bytes: 10_000_000,
  redirects: 5,
  retries: 3,
  pause: 500,
  perHost: 2,
  resolve: systemResolve
}
