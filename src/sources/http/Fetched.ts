/** What is asked of an address, and what it gave. Types only. */
import type { Effect } from "effect"
import type { SourceError } from "../../model/errors.ts"

/** What a copy of a body is known by on its server; the next request is made on the condition that these are others by now. */
export interface Validators {
  /** Where the body came from in the end: another address has validators of its own. */
  readonly url: string
  readonly etag: string | null
  readonly lastModified: string | null
}

export interface FetchOptions {
  /** Hosts of private networks that may be read, as `host` or `host:port`. */
  readonly allowHosts?: ReadonlyArray<string>
  /** Of a copy that is at hand, whole. */
  readonly validators?: Validators | null
  /** `feed`: an address that the user named for a program to read. `page`: one for people, where robots.txt counts. */
  readonly as?: "feed" | "page"
  /** The page that shows what is asked for, as a browser says it (`Referer`). */
  readonly referer?: string | null
}

/** What a person should know although the address was read. */
export type FetchNote =
  /** It has moved for good (301, 308). */
  | { readonly _tag: "Moved"; readonly to: string }
  /** Its server leads from https to http. */
  | { readonly _tag: "Unencrypted"; readonly to: string }

export interface Fetched {
  /** Where it came from in the end. */
  readonly url: string
  /** Null where the copy at hand is what the server would give (304). */
  readonly bytes: Uint8Array | null
  /** The charset that the server named; null where it named none. */
  readonly charset: string | null
  /** The media type that the server named. */
  readonly type?: string | null
  /** Null, or left out, where the server named none. */
  readonly validators?: Validators | null
  readonly notes?: ReadonlyArray<FetchNote>
  /** Headers of the answer by their names in lower case; several of one name are joined with commas. */
  readonly headers?: Readonly<Record<string, string>>
}

export interface Fetching {
  /**
   * GET of an http or https address: at most 10 MB within 20 seconds, redirects and trying again included. A password in
   * the address is sent to its own server and shown nowhere.
   */
  readonly get: (url: string, options?: FetchOptions) => Effect.Effect<Fetched, SourceError>
}
