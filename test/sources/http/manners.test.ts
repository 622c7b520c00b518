/** How fanfare behaves as a guest: names itself, asks on conditions, waits when it is told to, keeps a password to its server. */
import { readFileSync } from "node:fs"
import type { ServerResponse } from "node:http"
import { createServer } from "node:https"
import type { AddressInfo } from "node:net"
import { Effect } from "effect"
import { describe, expect, test, vi } from "vitest"
import { version } from "../../../src/model/version.ts"
import { makeFetcher } from "../../../src/sources/http/Fetcher.ts"
import type { Validators } from "../../../src/sources/http/Fetched.ts"
import { gives } from "./hostile.ts"
import { fetching, serve, textOf } from "./server.ts"

describe("a request", () => {
  test("names fanfare, and says nothing else of its user", async () => {
    await using server = await serve(gives(200))
    await textOf(`${server.base}/?q=a%20b+c&d#part`, { allowHosts: [server.host] })
    const [{ url, headers } = { url: "", headers: {} }] = server.asked
    expect(url).toBe("/?q=a%20b+c&d")
    expect(headers["user-agent"]).toMatch(new RegExp(`^fanfare/${version} \\(\\+https://\\S+\\)$`))
    expect(Object.keys(headers).toSorted()).toEqual(["accept", "accept-encoding", "connection", "host", "user-agent"])
  })

  test.each([
    ["feed", /^application\/feed\+json/],
    ["page", /^text\/html/]
  ] as const)("for a %s says which types are wanted", async (as, accept) => {
    await using server = await serve(gives(200))
    await textOf(`${server.base}/x`, { allowHosts: [server.host], as })
    expect(server.asked.at(-1)?.headers.accept).toMatch(accept)
  })
})

describe("a password in an address", () => {
  const basic = (pair: string): string => `Basic ${Buffer.from(pair).toString("base64")}`

  test.each([
    ["user:pw", "user:pw"],
    ["user", "user:"],
    [":pw", ":pw"],
    ["us%40er:p%3Aw", "us@er:p:w"],
    ["100%25:%zz", "100%:%zz"]
  ])("%s@ is sent as %s", async (written, pair) => {
    await using server = await serve(gives(200))
    await textOf(`http://${written}@${server.host}/feed`, { allowHosts: [server.host] })
    expect(server.asked[0]?.headers.authorization).toBe(basic(pair))
    expect(server.asked[0]?.headers.host).toBe(server.host)
  })

  test("goes along to the same server, and to no other", async () => {
    await using other = await serve(gives(200))
    await using server = await serve((request, response) =>
      response.writeHead(302, { location: request.url === "/" ? "/here" : `${other.base}/` }).end()
    )
    const got = await fetching(`http://user:secret@${server.host}/`, { allowHosts: [server.host, other.host] })
    expect(server.asked.map(({ headers }) => headers.authorization)).toEqual([
      basic("user:secret"),
      basic("user:secret")
    ])
    expect(other.asked[0]?.headers.authorization).toBeUndefined()
    expect(JSON.stringify(got)).not.toContain("secret")
  })

  test.each([
    ["that is refused", gives(403)],
    ["that leads to another password", gives(302, { location: "http://root:toor@127.0.0.1:9/" })],
    ["that is gone", gives(410)],
    ["that breaks off", gives(200, { "content-encoding": "gzip" }, "x")]
  ])("is in no word about an address %s", async (_, answer) => {
    await using server = await serve(answer)
    const fault = await fetching(`http://user:secret@${server.host}/`, { allowHosts: [server.host] })
    expect(fault).toMatchObject({ _tag: "SourceError" })
    const { detail, hint, cause } = fault as { detail: string; hint: string; cause: Error }
    expect([detail, hint, cause.stack, JSON.stringify(cause)].join(" ")).not.toMatch(/secret|toor/)
  })
})

describe("a copy at hand", () => {
  const validators = (url: string, more: Partial<Validators> = {}): Validators => ({
    url,
    etag: null,
    lastModified: null,
    ...more
  })

  test.each([
    ["an ETag", { etag: '"a b"' }, { "if-none-match": '"a b"' }],
    ["a weak ETag", { etag: 'W/"1"' }, { "if-none-match": 'W/"1"' }],
    ["an ETag without quotes", { etag: "abc" }, { "if-none-match": "abc" }],
    [
      "a date",
      { lastModified: "Mon, 02 Mar 2026 06:00:00 GMT" },
      { "if-modified-since": "Mon, 02 Mar 2026 06:00:00 GMT" }
    ],
    ["both", { etag: '"1"', lastModified: "yesterday" }, { "if-none-match": '"1"', "if-modified-since": "yesterday" }]
  ])("with %s is asked for on this condition, byte for byte", async (_, known, sent) => {
    await using server = await serve(gives(304, {}, ""))
    const url = `${server.base}/feed`
    const got = await fetching(url, { allowHosts: [server.host], validators: validators(url, known) })
    expect(got).toMatchObject({ bytes: null, validators: validators(url, known) })
    expect(server.asked[0]?.headers).toMatchObject(sent)
  })

  test("of another address than where it came from in the end sets no condition", async () => {
    await using server = await serve(gives(304, {}, ""))
    const said = await textOf(`${server.base}/b`, {
      allowHosts: [server.host],
      validators: validators(`${server.base}/a`, { etag: '"1"' })
    })
    expect(said).toMatch(/answered 304 without having been asked/)
    expect(server.asked[0]?.headers["if-none-match"]).toBeUndefined()
  })

  test("gets new names with a new body, and none that could not be sent back", async () => {
    await using server = await serve(gives(200, { etag: '"2"', "last-modified": `x${"y".repeat(2000)}` }))
    expect(await fetching(`${server.base}/`, { allowHosts: [server.host] })).toMatchObject({
      validators: { url: `${server.base}/`, etag: '"2"', lastModified: null }
    })
  })
})

describe("trying again", () => {
  /** Answers so many times with a status, then well. */
  const failing = (times: number, status: number, headers: Record<string, string> = {}) => {
    let count = 0
    return serve((_, response) =>
      (count += 1) > times ? response.end("well") : response.writeHead(status, headers).end()
    )
  }

  test.each([429, 502, 503, 504])("helps against %i", async (status) => {
    await using server = await failing(2, status)
    expect(await textOf(server.base, { allowHosts: [server.host] }, { retries: 3 })).toBe("well")
    expect(server.asked.length).toBe(3)
  })

  test.each([400, 401, 404, 410, 500, 501])("is not done for %i", async (status) => {
    await using server = await failing(1, status)
    expect(await textOf(server.base, { allowHosts: [server.host] }, { retries: 3 })).toMatch(`answered ${status}`)
    expect(server.asked.length).toBe(1)
  })

  test("helps against a connection that breaks", async () => {
    let count = 0
    await using server = await serve((_, response) =>
      (count += 1) === 1 ? response.socket?.destroy() : response.end("well")
    )
    expect(await textOf(server.base, { allowHosts: [server.host] })).toBe("well")
  })

  test("waits as long as it is told, in seconds or until a date", async () => {
    await using server = await failing(1, 503, { "retry-after": "0" })
    expect(await textOf(server.base, { allowHosts: [server.host] }, { pause: 1e9 })).toBe("well")
    await using past = await failing(1, 429, { "retry-after": "Mon, 02 Mar 2020 06:00:00 GMT" })
    expect(await textOf(past.base, { allowHosts: [past.host] }, { pause: 1e9 })).toBe("well")
  })

  test("is not done where it would have to wait beyond the deadline: it says so at once", async () => {
    await using server = await failing(1, 503, { "retry-after": "7200" })
    expect(await textOf(server.base, { allowHosts: [server.host] }, { deadline: 60_000 })).toMatch(
      /answered 503 and asks to come back in 7200 seconds/
    )
    expect(server.asked.length).toBe(1)
  })
})

describe("several addresses of one host", () => {
  test("are asked two at a time", async () => {
    const open: Array<ServerResponse> = []
    let most = 0
    await using server = await serve((_, response) => {
      open.push(response)
      most = Math.max(most, open.length)
      // A third one would come before these two are answered.
      if (open.length === 2) setTimeout(answerAll, 20)
    })
    const answerAll = (): void => {
      for (const response of open.splice(0)) response.end("x")
    }
    const fetcher = makeFetcher()
    const all = Array.from({ length: 12 }, (_, at) =>
      fetcher.get(`${server.base}/${at}`, { allowHosts: [server.host] })
    )
    await Effect.runPromise(Effect.all(all, { concurrency: "unbounded" }))
    expect([server.asked.length, most]).toEqual([12, 2])
  })
})

describe("what a redirect says of an address", () => {
  test.each([
    [[301], true],
    [[308], true],
    [[301, 308], true],
    [[302], false],
    [[307], false],
    [[301, 302], "/1"],
    [[302, 301], false]
  ] as const)("%j: moved for good %s", async (statuses, moved) => {
    await using server = await serve((request, response) => {
      const step = Number(request.url?.slice(1) ?? 0)
      const status = statuses[step]
      return status === undefined ? response.end("x") : response.writeHead(status, { location: `/${step + 1}` }).end()
    })
    const end = `${server.base}${moved === true ? `/${statuses.length}` : moved}`
    expect(await fetching(`${server.base}/0`, { allowHosts: [server.host] })).toMatchObject({
      url: `${server.base}/${statuses.length}`,
      notes: moved === false ? [] : [{ _tag: "Moved", to: end }]
    })
  })

  test.each([
    ["bytes of UTF-8", "/caf\u00c3\u00a9", "/caf%C3%A9"],
    ["bytes of Latin-1", "/caf\u00e9", "/caf%C3%A9"],
    ["blanks around it", "  /a ", "/a"],
    ["another host without a scheme", "//127.0.0.1:PORT/b", "/b"],
    ["a part of a path", "c?d", "/c?d"],
    ["a place on the page", "/e#f", "/e"]
  ])("is read as browsers do: %s", async (_, location, url) => {
    await using server = await serve((request, response) =>
      request.url === "/"
        ? response.writeHead(302, { location: location.replace("PORT", server.host.split(":")[1] ?? "") }).end()
        : response.end("x")
    )
    await textOf(`${server.base}/`, { allowHosts: [server.host] })
    expect(server.asked.map((one) => one.url)).toEqual(["/", url])
  })

  test("is told where it leads from https to http, and not where it leads the other way", async () => {
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0")
    vi.spyOn(process, "emitWarning").mockImplementation(() => undefined)
    const pem = readFileSync("test/fixtures/loopback.pem", "utf8")
    await using plain = await serve(gives(200))
    const secure = createServer({ key: pem, cert: pem }, (request, response) =>
      request.url === "/end" ? response.end("x") : response.writeHead(302, { location: `${plain.base}/` }).end()
    )
    await new Promise<void>((done) => secure.listen(0, "127.0.0.1", done))
    const host = `127.0.0.1:${(secure.address() as AddressInfo).port}`
    await using up = await serve(gives(302, { location: `https://${host}/end` }))
    try {
      const allowHosts = [host, plain.host, up.host]
      expect(await fetching(`https://${host}/`, { allowHosts })).toMatchObject({
        notes: [{ _tag: "Unencrypted", to: `${plain.base}/` }]
      })
      expect(await fetching(`${up.base}/`, { allowHosts })).toMatchObject({ url: `https://${host}/end`, notes: [] })
    } finally {
      secure.close()
      vi.unstubAllEnvs()
      vi.restoreAllMocks()
    }
  })
})
