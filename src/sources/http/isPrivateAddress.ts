/**
 * Addresses that mean something inside a machine or a network only, or nothing
 * at all (IANA's special-purpose registries for IPv4 and IPv6, RFC 6890).
 */
import { BlockList, isIPv4, isIPv6 } from "node:net"

/** Addresses of IPv4 that are not of the public internet. */
const special4: ReadonlyArray<readonly [address: string, prefix: number]> = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4]
]

/** The only addresses of IPv6 that are given to anybody on the public internet (RFC 4291, 2.4; RFC 3587). */
const unicast6 = ["2000::", 3] as const

/**
 * What of these is not public: the protocols' own with Teredo in it, documentation twice, 6to4. Teredo and 6to4 carry an
 * address of IPv4 in theirs, so that any network can be named by them.
 */
const special6: ReadonlyArray<readonly [address: string, prefix: number]> = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20]
]

/** RFC 6052: an address of IPv4 behind a translator, public where that one is. */
const translated = ["64:ff9b::", 96] as const
/** RFC 4291, 2.5.5.2: an address of IPv4 as one of IPv6. */
const mapped = ["::ffff:0:0", 96] as const

const listOf = (family: "ipv4" | "ipv6", ranges: ReadonlyArray<readonly [string, number]>): BlockList => {
  const list = new BlockList()
  for (const [address, prefix] of ranges) list.addSubnet(address, prefix, family)
  return list
}

const blocked4 = listOf("ipv4", special4)
const blocked6 = listOf("ipv6", special6)
const public6 = listOf("ipv6", [unicast6])
const embedding = listOf("ipv6", [translated, mapped])

/** Whether `address` is private, for a special purpose, or no address at all: none that anybody serves on the public internet. */
export const isPrivateAddress = (address: string): boolean => {
  if (isIPv4(address)) return blocked4.check(address, "ipv4")
  // A zone makes sense on one link only.
  if (!isIPv6(address) || address.includes("%")) return true
  if (embedding.check(address, "ipv6")) return blocked4.check(lastFour(address), "ipv4")
  return !public6.check(address, "ipv6") || blocked6.check(address, "ipv6")
}

/** The last 32 bits of an address of IPv6, as one of IPv4. */
const lastFour = (address: string): string => {
  // Written as addresses are written one way only (RFC 5952).
  const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split(":")
  const [high = "0", low = "0"] = groups.slice(-2).map((group) => (group === "" ? "0" : group))
  const bits = (Number.parseInt(high, 16) << 16) | Number.parseInt(low, 16)
  return [24, 16, 8, 0].map((shift) => (bits >>> shift) & 255).join(".")
}
