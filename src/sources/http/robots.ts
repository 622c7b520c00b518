/** What a site's robots.txt says to fanfare (RFC 9309). It is asked for pages; a feed is there for programs. */
import type { Result } from "effect"
import * as robotsModule from "robots-parser"
import type { Fetched } from "./Fetched.ts"
import { type Refusal, refused } from "./Refusal.ts"

export interface Robots {
  readonly allows: (url: URL) => boolean
}

/** It is CommonJS: its types say another thing of its default export than Node does. */
const { default: robotsParser } = robotsModule as unknown as {
  readonly default: (
    url: string,
    text: string
  ) => { readonly isAllowed: (url: string, name: string) => boolean | undefined }
}

const name = "fanfare"

/** RFC 9309, 2.5: no more than so many bytes need to be read. */
const most = 512_000

/**
 * 2.3.1.3: where the file is not there, everything may be read; 2.3.1.4: where it cannot be had, nothing, and the reason
 * comes back.
 */
export const readRobots = (address: URL, said: Result.Result<Fetched, Refusal>): Robots | Refusal => {
  if (said._tag === "Failure") {
    const { reason } = said.failure
    return /^the server answered 4(?!29)\d\d/.test(reason)
      ? { allows: () => true }
      : refused(`its robots.txt cannot be read: ${reason}`)
  }
  const { bytes } = said.success
  const text = new TextDecoder().decode((bytes ?? new Uint8Array()).subarray(0, most))
  const rules = robotsParser(address.href, text)
  return { allows: (url) => rules.isAllowed(url.href, name) !== false }
}
