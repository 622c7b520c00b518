/** Which addresses are none of the public internet, by IANA's registries and by what they carry inside. */
import { BlockList } from "node:net"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { isPrivateAddress } from "../../../src/sources/http/isPrivateAddress.ts"

const forbidden = [
  ["this network", "0.0.0.0", "0.1.2.3"],
  ["private", "10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.255.255", "192.168.0.1", "192.168.255.255"],
  ["shared by a provider", "100.64.0.1", "100.127.255.255"],
  ["of this machine", "127.0.0.1", "127.255.255.254", "::1", "::"],
  ["of a link", "169.254.0.1", "169.254.169.254", "fe80::1", "fe80::1%eth0", "febf::1"],
  ["for protocols", "192.0.0.1", "192.0.0.170", "2001:2::1", "2001:10::1", "2001:20::1"],
  ["for documentation", "192.0.2.1", "198.51.100.7", "203.0.113.255", "2001:db8::1", "3fff::1", "3fff:fff::1"],
  ["for measuring", "198.18.0.1", "198.19.255.255"],
  ["a relay of 6to4", "192.88.99.1"],
  ["multicast", "224.0.0.1", "239.255.255.255", "ff02::1", "ff0e::1"],
  ["reserved, or a broadcast", "240.0.0.1", "255.255.255.255"],
  ["local by IPv6", "fc00::1", "fdff::1", "fec0::1"],
  ["6to4", "2002:7f00:1::", "2002:a00:1::1", "2002:c0a8:101::", "2002:808:808::"],
  ["Teredo", "2001::1", "2001:0:7f00:1::", "2001:0:4136:e378:8000:63bf:3fff:fdd2"],
  [
    "behind a translator",
    "64:ff9b::7f00:1",
    "64:ff9b::10.0.0.1",
    "64:ff9b::a9fe:a9fe",
    "64:ff9b:1::808:808",
    "64:ff9b::"
  ],
  ["mapped into IPv6", "::ffff:127.0.0.1", "::ffff:a00:1", "::ffff:192.168.0.1", "::ffff:0:0", "::ffff:ffff:ffff"],
  ["of a form that was given up", "::127.0.0.1", "::ffff:0:127.0.0.1", "100::1", "5f00::1", "4000::1"],
  ["none", "", "localhost", "300.1.1.1", "1.2.3", "12345::"]
] as const

const open = [
  "1.1.1.1",
  "8.8.8.8",
  "9.255.255.255",
  "11.0.0.0",
  "100.63.255.255",
  "100.128.0.0",
  "126.255.255.255",
  "128.0.0.1",
  "169.253.255.255",
  "172.15.255.255",
  "172.32.0.1",
  "192.0.1.1",
  "192.167.255.255",
  "198.17.255.255",
  "198.20.0.0",
  "223.255.255.255",
  "2001:4860:4860::8888",
  "2001:200::1",
  "2606:4700:4700::1111",
  "2003::1",
  "2a00:1450:4001:81b::200e",
  "::ffff:8.8.8.8",
  "::ffff:808:808",
  "64:ff9b::8.8.8.8",
  "64:ff9b::808:808"
]

describe("an address that nobody serves on the public internet", () => {
  test.each(forbidden.flatMap(([what, ...all]) => all.map((address) => [address, what])))("%s: %s", (address) =>
    expect(isPrivateAddress(address)).toBe(true)
  )
  test("at least forty-five are known", () => expect(forbidden.flat().length - forbidden.length).toBeGreaterThan(45))
})

describe("an address of the public internet", () => {
  test.each(open)("%s", (address) => expect(isPrivateAddress(address)).toBe(false))
  test("at least fifteen are known", () => expect(open.length).toBeGreaterThan(15))
})

describe("how an address is written", () => {
  test.each([
    "2130706433",
    "0x7f000001",
    "0x7f.1",
    "127.1",
    "0177.0.0.1",
    "127。0。0。1",
    "①②⑦.0.0.1",
    "[::1]",
    "[::ffff:7f00:1]"
  ])("%s as a host comes to the same", (host) => {
    const { hostname } = new URL(`http://${host}/`)
    expect(isPrivateAddress(hostname.replace(/^\[|\]$/g, ""))).toBe(true)
  })

  const four = fc.tuple(...[0, 1, 2, 3].map(() => fc.integer({ min: 0, max: 255 })))
  const hex = (numbers: ReadonlyArray<number>): string => {
    const [a = 0, b = 0, c = 0, d = 0] = numbers
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`
  }

  test("does not count: an address of IPv4 is what it is in every form of it", () => {
    fc.assert(
      fc.property(four, (numbers) => {
        const plain = isPrivateAddress(numbers.join("."))
        for (const form of [
          `::ffff:${numbers.join(".")}`,
          `::ffff:${hex(numbers)}`,
          `0:0:0:0:0:ffff:${hex(numbers).toUpperCase()}`,
          `64:ff9b::${hex(numbers)}`,
          `64:ff9b::${numbers.join(".")}`
        ])
          expect([form, isPrivateAddress(form)]).toEqual([form, plain])
        // Nobody is served by these any more, whatever they carry.
        for (const form of [`2002:${hex(numbers)}::1`, `2001:0:${hex(numbers)}::1`])
          expect([form, isPrivateAddress(form)]).toEqual([form, true])
      }),
      { seed: 20_260_301, numRuns: 500 }
    )
  })

  test("does not count for IPv6 either, and outside of 2000::/3 none is public but what carries one", () => {
    const global = new BlockList()
    global.addSubnet("2000::", 3, "ipv6")
    global.addSubnet("::ffff:0:0", 96, "ipv6")
    global.addSubnet("64:ff9b::", 96, "ipv6")
    fc.assert(
      fc.property(fc.ipV6(), (written) => {
        const { hostname } = new URL(`http://[${written}]/`)
        const one = hostname.slice(1, -1)
        expect(isPrivateAddress(written)).toBe(isPrivateAddress(one))
        if (!global.check(one, "ipv6")) expect(isPrivateAddress(written)).toBe(true)
      }),
      { seed: 20_260_302, numRuns: 500 }
    )
  })
})
