import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { gzipSync } from "node:zlib"
import { Effect } from "effect"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { Fetcher } from "../../../src/sources/http/Fetcher.ts"
import { isPrivateAddress } from "../../../src/sources/http/isPrivateAddress.ts"

const fetched = (url: string) =>
  Effect.runPromise(
    Effect.gen(function* () {
      const fetcher = yield* Fetcher
      return yield* fetcher.get(url)
    }).pipe(Effect.provide(Fetcher.layer), Effect.result)
  )

const detail = async (url: string): Promise<string> => {
  const result = await fetched(url)
  return result._tag === "Failure" ? result.failure.detail : "no failure"
}

describe("fetching an address that the user named", () => {
  let other = ""
  const elsewhere = createServer((_, response) => response.end("from elsewhere"))
  const server = createServer((request, response) => {
    const redirects: Readonly<Record<string, string>> = {
      "/private": `${other}/`,
      "/name": `http://localhost:${new URL(other).port}/`,
      "/mapped": `http://[::ffff:127.0.0.1]:${new URL(other).port}/`,
      "/file": "file:///etc/hostname",
      "/loop": "/loop",
      "/here": "/text"
    }
    const target = redirects[request.url ?? ""]
    if (target !== undefined) return response.writeHead(302, { location: target }).end()
    if (request.url === "/large") {
      response.writeHead(200)
      return response.end(Buffer.alloc(10_000_001))
    }
    if (request.url === "/bomb") {
      return response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(40_000_000)))
    }
    if (request.url === "/gzip") return response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("packed"))
    if (request.url === "/torn") {
      response.writeHead(200, { "content-length": "100" })
      response.write("half")
      return setImmediate(() => response.destroy())
    }
    if (request.url === "/text")
      return response.writeHead(200, { "content-type": "text/xml; charset=ISO-8859-1" }).end("text")
    return response.writeHead(500).end()
  })
  let base = ""
  beforeAll(async () => {
    const listen = (one: typeof server): Promise<string> =>
      new Promise((done) =>
        one.listen(0, "127.0.0.1", () => done(`http://127.0.0.1:${(one.address() as AddressInfo).port}`))
      )
    other = await listen(elsewhere)
    base = await listen(server)
  })
  afterAll(() => {
    server.close()
    elsewhere.close()
  })

  test("gives its bytes, its charset and the address where it was in the end", async () => {
    const result = await fetched(`${base}/here`)
    expect(result).toMatchObject({ _tag: "Success", success: { url: `${base}/text`, charset: "ISO-8859-1" } })
    expect(result._tag === "Success" && new TextDecoder().decode(result.success.bytes)).toBe("text")
    const packed = await fetched(`${base}/gzip`)
    expect(packed._tag === "Success" && new TextDecoder().decode(packed.success.bytes)).toBe("packed")
  })

  test.each([
    ["/private", "private network"],
    ["/name", "private network"],
    ["/mapped", "private network"],
    ["/file", "file:"],
    ["/loop", "more than 5 times"],
    ["/large", "larger than 10 MB"],
    ["/bomb", "larger than 10 MB"],
    ["/torn", "broke off"],
    ["/error", "500"]
  ])("%s is refused: %s", async (path, reason) => {
    expect(await detail(base + path)).toContain(reason)
  })

  test("a server that is not there is a failure that names the address", async () => {
    expect(await detail("http://127.0.0.1:9/feed")).toMatch(/^http:\/\/127\.0\.0\.1:9\/feed cannot be read: /)
  })
})

describe("an address of a private network", () => {
  test.each([
    "127.0.0.1",
    "10.0.0.1",
    "172.31.255.255",
    "192.168.0.1",
    "169.254.169.254",
    "::1",
    "fe80::1%eth0",
    "fd00::1",
    "::ffff:192.168.0.1",
    "::ffff:a00:1"
  ])("%s is one", (address) => expect(isPrivateAddress(address)).toBe(true))
  test.each(["8.8.8.8", "172.32.0.1", "2001:4860:4860::8888", "::ffff:8.8.8.8"])("%s is none", (address) =>
    expect(isPrivateAddress(address)).toBe(false)
  )
})
