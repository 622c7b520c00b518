/**
 * The addresses that a connection may be made to. A host is looked up once, all
 * of its addresses are judged, and the connection goes to one of these and to
 * no other, so that a name cannot mean one thing when it is judged and another
 * when it is used (DNS rebinding).
 */
import { lookup } from "node:dns/promises"
import { isIP, type LookupFunction } from "node:net"
import { Effect } from "effect"
import { refused, type Refusal } from "./Refusal.ts"
import { isPrivateAddress } from "./isPrivateAddress.ts"

export interface HostAddress {
  readonly address: string
  readonly family: number
}

/** The addresses of a name; rejects as `node:dns` does. */
export type Resolve = (name: string) => Promise<ReadonlyArray<HostAddress>>

export const systemResolve: Resolve = (name) => lookup(name, { all: true, verbatim: true })

/** `isOpen`: whether the host may be one of a private network. */
export const resolveHost = (
  url: URL,
  { isOpen, resolve }: { readonly isOpen: boolean; readonly resolve: Resolve }
): Effect.Effect<ReadonlyArray<HostAddress>, Refusal> => {
  // `URL` writes every spelling of an address (0x7f.1, 2130706433, full-width digits) in one way.
  const host = url.hostname.replace(/^\[|\]$/g, "")
  const judge = (addresses: ReadonlyArray<HostAddress>): Effect.Effect<ReadonlyArray<HostAddress>, Refusal> => {
    if (addresses.length === 0) return Effect.fail(refused(`the host ${url.hostname} has no address`))
    return isOpen || addresses.every(({ address }) => !isPrivateAddress(address))
      ? Effect.succeed(addresses)
      : Effect.fail(inside(url))
  }
  const family = isIP(host)
  if (family !== 0) return judge([{ address: host, family }])
  return Effect.tryPromise({
    try: () => resolve(host),
    catch: (cause) => refused(`the host ${url.hostname} cannot be found (${codeOf(cause)})`)
  }).pipe(Effect.flatMap(judge))
}

/** What Node calls in place of a second look-up: it gives the addresses that were judged. */
export const pinned =
  (addresses: ReadonlyArray<HostAddress>): LookupFunction =>
  (_name, options, callback) => {
    if (options.all === true) callback(null, [...addresses])
    else callback(null, addresses[0]?.address ?? "", addresses[0]?.family)
  }

const inside = ({ host }: URL): Refusal =>
  refused(`${host} is an address of a private network, or for a special purpose`, {
    hint: `If the config is to read from there, add \`allowHosts: [${host}]\` to it.`
  })

const codeOf = (cause: unknown): string =>
  typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "no reason was given"
