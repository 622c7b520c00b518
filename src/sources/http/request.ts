/** One HTTP request and its answer within limits, on Node's own client. It follows no redirect. */
import { lookup } from "node:dns"
import * as http from "node:http"
import * as https from "node:https"
import { isIP, type LookupFunction } from "node:net"
import type { Readable } from "node:stream"
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib"
import { Effect } from "effect"
import { isPrivateAddress } from "./isPrivateAddress.ts"

export type Answer =
  | { readonly _tag: "Redirect"; readonly location: string }
  | {
      readonly _tag: "Body"
      readonly status: number
      readonly bytes: Uint8Array
      readonly charset: string | null
    }

export interface RequestOptions {
  /** Whether its host may be an address of a private network. */
  readonly mayBePrivate: boolean
  /** The most bytes that are taken, after decompression. */
  readonly bytes: number
  readonly agent: string
}

/** Fails with the reason in words. Interrupting it closes the connection. */
export const request = (url: URL, options: RequestOptions): Effect.Effect<Answer, string> =>
  Effect.callback<Answer, string>((resume) => {
    const fail = (reason: string): void => resume(Effect.fail(reason))
    const host = url.hostname.replace(/^\[|\]$/g, "")
    if (!options.mayBePrivate && isIP(host) !== 0 && isPrivateAddress(host)) {
      fail("it redirects into a private network")
      return
    }
    const client = (url.protocol === "https:" ? https : http).get(
      url,
      {
        lookup: options.mayBePrivate ? lookup : publicLookup,
        agent: false,
        headers: {
          "user-agent": options.agent,
          accept: "application/feed+json, application/atom+xml, application/rss+xml, application/xml, */*;q=0.5",
          "accept-encoding": "gzip, deflate, br"
        }
      },
      (response) => {
        const { statusCode = 0, headers } = response
        if ([301, 302, 303, 307, 308].includes(statusCode) && headers.location !== undefined) {
          resume(Effect.succeed({ _tag: "Redirect", location: headers.location }))
          client.destroy()
          return
        }
        const chunks: Array<Buffer> = []
        let size = 0
        const body = decompressed(response, headers["content-encoding"])
        body.on("data", (chunk: Buffer) => {
          size += chunk.length
          chunks.push(chunk)
          if (size > options.bytes) {
            fail(`it is larger than ${options.bytes / 1_000_000} MB`)
            client.destroy()
          }
        })
        body.on("error", (error) => fail(`its answer broke off (${error.message})`))
        response.on("error", (error) => fail(`its answer broke off (${error.message})`))
        body.on("end", () => {
          const charset = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(headers["content-type"] ?? "")?.[1] ?? null
          resume(Effect.succeed({ _tag: "Body", status: statusCode, bytes: Buffer.concat(chunks), charset }))
        })
      }
    )
    client.on("error", (error) => fail(error.message))
    return Effect.sync(() => client.destroy())
  })

const decompressed = (response: http.IncomingMessage, encoding: string | undefined): Readable => {
  if (encoding === "gzip" || encoding === "x-gzip") return response.pipe(createGunzip())
  if (encoding === "deflate") return response.pipe(createInflate())
  return encoding === "br" ? response.pipe(createBrotliDecompress()) : response
}

/** Refuses a name as soon as one of its addresses is private, at the moment of connecting. */
const publicLookup: LookupFunction = (name, options, callback) =>
  lookup(name, { ...options, all: true }, (error, addresses) => {
    const inside = addresses?.find(({ address }) => isPrivateAddress(address))
    if (error !== null) callback(error, "", 0)
    else if (inside !== undefined) callback(new Error("it redirects into a private network"), "", 0)
    else if (options.all === true) callback(null, addresses)
    else callback(null, addresses[0]?.address ?? "", addresses[0]?.family)
  })
