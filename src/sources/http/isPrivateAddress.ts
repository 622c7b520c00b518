/** Addresses that only mean something inside a machine or a network (IANA special-purpose registries). */
import { BlockList, isIP } from "node:net"

const ranges: ReadonlyArray<readonly [address: string, prefix: number]> = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
  ["::", 128],
  ["::1", 128],
  ["64:ff9b:1::", 48],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8]
]

const blocks = new BlockList()
for (const [address, prefix] of ranges) blocks.addSubnet(address, prefix, address.includes(":") ? "ipv6" : "ipv4")

/** `address` is an IPv4 or IPv6 address; IPv4 inside IPv6 (`::ffff:10.0.0.1`) counts as what it is. */
export const isPrivateAddress = (address: string): boolean => {
  const plain = address.replace(/%.*$/, "")
  return blocks.check(plain, isIP(plain) === 6 ? "ipv6" : "ipv4")
}
