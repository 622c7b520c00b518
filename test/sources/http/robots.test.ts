/** robots.txt counts for pages, which are there for people, and not for feeds, which are there for programs. */
import { describe, expect, test } from "vitest"
import { fetching, serve, textOf } from "./server.ts"

const site = (robots: string | number) =>
  serve((request, response) => {
    if (request.url !== "/robots.txt") return response.end("the page")
    return typeof robots === "number" ? response.writeHead(robots).end() : response.end(robots)
  })

describe("a page", () => {
  test.each([
    ["that all programs are to leave alone", "User-agent: *\nDisallow: /news/"],
    ["that fanfare is to leave alone", "User-agent: fanfare\nDisallow: /\n\nUser-agent: *\nAllow: /"],
    ["that fits a pattern", "User-agent: *\nDisallow: /*/boats$"],
    ["of a site that shuts programs out", "User-agent: *\nDisallow: /"]
  ])("%s is not asked for", async (_, robots) => {
    await using server = await site(robots)
    expect(await textOf(`${server.base}/news/boats`, { allowHosts: [server.host], as: "page" })).toMatch(
      /its robots\.txt asks/
    )
    expect(server.asked.map(({ url }) => url)).toEqual(["/robots.txt"])
  })

  test.each([
    ["that nothing is said of", "User-agent: *\nDisallow: /drafts/"],
    ["that is allowed by a longer rule", "User-agent: *\nDisallow: /news/\nAllow: /news/boats"],
    ["that others are to leave alone", "User-agent: otherbot\nDisallow: /"],
    ["of a site without robots.txt", 404],
    ["of a site that keeps it secret", 403],
    ["of a site that says nothing in it", ""]
  ])("%s is read", async (_, robots) => {
    await using server = await site(robots)
    expect(await textOf(`${server.base}/news/boats`, { allowHosts: [server.host], as: "page" })).toBe("the page")
  })

  test("of a site whose robots.txt cannot be had is left alone (RFC 9309, 2.3.1.4)", async () => {
    await using server = await site(500)
    expect(await textOf(`${server.base}/`, { allowHosts: [server.host], as: "page" })).toMatch(
      /robots\.txt cannot be read: .*500/
    )
  })

  test("that redirects is judged where it leads to as well", async () => {
    await using other = await site("User-agent: *\nDisallow: /secret")
    await using server = await serve((request, response) =>
      request.url === "/robots.txt"
        ? response.writeHead(404).end()
        : response.writeHead(302, { location: `${other.base}/secret` }).end()
    )
    const said = await fetching(`${server.base}/`, { allowHosts: [server.host, other.host], as: "page" })
    expect(said).toMatchObject({ detail: expect.stringContaining("its robots.txt asks") })
    expect(other.asked.map(({ url }) => url)).toEqual(["/robots.txt"])
  })
})

test("a feed is read whatever robots.txt says, and nobody asks for that", async () => {
  await using server = await site("User-agent: *\nDisallow: /")
  expect(await textOf(`${server.base}/feed.xml`, { allowHosts: [server.host] })).toBe("the page")
  expect(server.asked.map(({ url }) => url)).toEqual(["/feed.xml"])
})
