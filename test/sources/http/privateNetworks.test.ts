/** What keeps a connection out of private networks: the address that is judged is the one that is connected to. */
import { describe, expect, test } from "vitest"
import type { HostAddress, Resolve } from "../../../src/sources/http/resolveHost.ts"
import { fetching, serve, textOf } from "./server.ts"

const loopback: HostAddress = { address: "127.0.0.1", family: 4 }
const elsewhere: HostAddress = { address: "93.184.215.14", family: 4 }

/** Gives one answer after the other, the last one again and again; counts. */
const resolving = (...answers: ReadonlyArray<ReadonlyArray<HostAddress>>) => {
  const names: Array<string> = []
  const resolve: Resolve = (name) => {
    names.push(name)
    return Promise.resolve(answers[Math.min(names.length, answers.length) - 1] ?? [])
  }
  return { names, resolve }
}

const says = /private network/

describe("a host of a private network", () => {
  test.each([
    ["by its address", (port: string) => `http://127.0.0.1:${port}/`],
    ["by a number", (port: string) => `http://2130706433:${port}/`],
    ["by parts of a number", (port: string) => `http://0x7f.1:${port}/`],
    ["by IPv6", (port: string) => `http://[::1]:${port}/`],
    ["by IPv4 in IPv6", (port: string) => `http://[::ffff:127.0.0.1]:${port}/`],
    ["by a name of the machine", (port: string) => `http://localhost:${port}/`],
    ["with a password", (port: string) => `http://user:pw@127.0.0.1:${port}/`]
  ])("is refused %s, and never asked", async (_, addressOf) => {
    await using server = await serve((_, response) => response.end("secret"))
    const said = await textOf(addressOf(server.host.split(":")[1] ?? ""))
    expect(said).toMatch(says)
    expect(said).not.toMatch(/pw|user/)
    expect(server.asked).toEqual([])
  })

  test.each([
    ["one address", [loopback]],
    ["a public address and a private one", [elsewhere, loopback]],
    ["a private address and a public one", [loopback, elsewhere]],
    ["the address of a cloud's metadata", [{ address: "169.254.169.254", family: 4 }]],
    ["an address of IPv6", [{ address: "fd00::1", family: 6 }]]
  ])("is refused by a name that resolves to %s, also as the first one", async (_, addresses) => {
    await using server = await serve((_, response) => response.end("secret"))
    const { resolve } = resolving(addresses)
    expect(await textOf(`http://news.example.org:${server.host.split(":")[1]}/`, {}, { resolve })).toMatch(says)
    expect(server.asked).toEqual([])
  })

  test("is opened by its name and its port, and by nothing less", async () => {
    await using server = await serve((_, response) => response.end("open"))
    const port = server.host.split(":")[1] ?? ""
    const { resolve } = resolving([loopback])
    const ask = (allowHosts: ReadonlyArray<string>) =>
      textOf(`http://Intranet.example:${port}/`, { allowHosts }, { resolve })
    for (const wrong of [
      [],
      ["intranet.example"],
      [`other.example:${port}`],
      [`intranet.example:1${port}`.slice(0, -1)],
      [`example:${port}`]
    ])
      expect(await ask(wrong)).toMatch(says)
    expect(await ask([`intranet.example:${port}`])).toBe("open")
    expect(await ask([`INTRANET.example:${port} `])).toBe("open")
  })

  test("says how it is opened", async () => {
    const fault = await fetching("http://127.0.0.1:9/")
    expect(fault).toMatchObject({ hint: "If the config is to read from there, add `allowHosts: [127.0.0.1:9]` to it." })
  })
})

describe("the address that is connected to", () => {
  test("is the one that was judged: a name is looked up once for each request, and not again", async () => {
    await using server = await serve((_, response) => response.end("pinned"))
    const port = server.host.split(":")[1] ?? ""
    const rebinding = resolving([loopback], [elsewhere])
    const host = `rebinding.example:${port}`
    expect(await textOf(`http://${host}/`, { allowHosts: [host] }, { resolve: rebinding.resolve })).toBe("pinned")
    expect(rebinding.names).toEqual(["rebinding.example"])
  })

  test("is judged anew for each hop of a redirect", async () => {
    await using server = await serve((_, response) => response.writeHead(302, { location: "/again" }).end())
    const port = server.host.split(":")[1] ?? ""
    const { names, resolve } = resolving([loopback], [loopback], [])
    const host = `rebinding.example:${port}`
    expect(await textOf(`http://${host}/`, { allowHosts: [host] }, { resolve })).toMatch(/has no address/)
    expect(names.length).toBe(3)
  })

  test("has the name of the host in what it is asked", async () => {
    await using server = await serve((_, response) => response.end("x"))
    const host = `intranet.example:${server.host.split(":")[1]}`
    await textOf(`http://${host}/`, { allowHosts: [host] }, { resolve: resolving([loopback]).resolve })
    expect(server.asked[0]?.headers.host).toBe(host)
  })
})

describe("a redirect", () => {
  test("leads from one host that is allowed to another one", async () => {
    await using second = await serve((_, response) => response.end("second"))
    await using first = await serve((_, response) => response.writeHead(302, { location: `${second.base}/x` }).end())
    expect(await textOf(first.base, { allowHosts: [first.host, second.host] })).toBe("second")
    expect(await textOf(first.base, { allowHosts: [first.host] })).toMatch(says)
    expect(second.asked.length).toBe(1)
  })

  test.each(["http://localhost", "http://127.1", "http://[::1]", "http://0", "http://[::ffff:127.0.0.1]"])(
    "does not lead to %s",
    async (target) => {
      await using inside = await serve((_, response) => response.end("secret"))
      const port = inside.host.split(":")[1]
      await using server = await serve((_, response) =>
        response.writeHead(302, { location: `${target}:${port}/` }).end()
      )
      expect(await textOf(server.base, { allowHosts: [server.host] })).toMatch(says)
      expect(inside.asked).toEqual([])
    }
  )
})
