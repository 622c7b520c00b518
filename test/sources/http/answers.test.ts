/** What an address gives, and what is said of one whose server is broken, overloaded or mean. */
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { answerTo, feed, odd, routes } from "./hostile.ts"
import { deadline, fetching, serve, type TestServer, textOf } from "./server.ts"

let server: TestServer
beforeAll(async () => {
  server = await serve(answerTo)
})
afterAll(() => server[Symbol.asyncDispose]())

const asked = (path: string) => [`${server.base}/${path}`, { allowHosts: [server.host] }] as const

/** Where the fetching itself is well, its body is none: that is told where it is read. */
const whole = new Set(
  "length-too-short truncated-feed truncated-between-items truncated-json html-for-a-feed html-said-to-be-a-feed json-error empty blank binary text".split(
    " "
  )
)

describe("an answer that cannot be used", () => {
  const quick = Object.entries(routes).filter(([path, { isSlow }]) => isSlow !== true && !whole.has(path))
  test.each(quick)("%s is refused with its reason", async (path, { says }) => {
    const said = await textOf(...asked(path))
    expect(said).toMatch(says)
    expect(said.startsWith(`${server.base}/${path} cannot be read: `)).toBe(true)
  })

  test("that never ends is left at the deadline, whatever it waits for", async () => {
    const slow = Object.entries(routes).filter(([, { isSlow }]) => isSlow === true)
    expect(slow.length).toBeGreaterThan(4)
    const said = await Promise.all(slow.map(([path]) => textOf(...asked(path), { deadline, perHost: 10 })))
    for (const [index, [, { says }]] of slow.entries()) expect(said[index]).toMatch(says)
  })

  test("at least forty of them are known", () => {
    expect(Object.keys(routes).length).toBeGreaterThan(40)
  })
})

describe("an odd answer that is whole", () => {
  test.each(Object.keys(odd))("%s is read", async (path) => {
    expect(await textOf(...asked(path))).toBe(feed(1))
  })
})

describe("what belongs to a body", () => {
  test("is told: where it came from in the end, its charset, its media type", async () => {
    await using other = await serve((request, response) =>
      request.url === "/"
        ? response.writeHead(302, { location: "/here" }).end()
        : response.writeHead(200, { "content-type": "Text/XML; Charset=ISO-8859-1" }).end("text")
    )
    expect(await fetching(`${other.base}/`, { allowHosts: [other.host] })).toMatchObject({
      url: `${other.base}/here`,
      charset: "ISO-8859-1",
      type: "text/xml",
      notes: []
    })
  })

  test.each([
    [
      "an address without a server",
      "http://127.0.0.1:9/feed",
      /^http:\/\/127\.0\.0\.1:9\/feed cannot be read: connect/
    ],
    ["a name that there is not", "http://nowhere.invalid/feed", /nowhere\.invalid cannot be found/],
    ["what is no address", "http://", /not an http or https address/],
    ["a file", "file:///etc/hostname", /not an http or https address/],
    ["another protocol", "ftp://files.example.org/feed", /not an http or https address/]
  ])("%s is a failure that names it", async (_, url, says) => {
    expect(await textOf(url, { allowHosts: ["127.0.0.1:9"] }, { retries: 0 })).toMatch(says)
  })
})
