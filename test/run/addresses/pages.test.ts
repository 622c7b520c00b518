/** The article of one web page as a source. */
import { afterAll, describe, expect, test } from "vitest"
import { removeFolders } from "../../publish/site.ts"
import { gives } from "../../sources/http/hostile.ts"
import type { Answer } from "../../sources/http/server.ts"
import { serving, stateOf } from "./served.ts"

afterAll(removeFolders)

const sources = "[{ page: http://HOST/boats }]"

const page = (
  more = "",
  words = "Three boats came in with the morning tide, and nobody had waited for the third."
): string =>
  `<!doctype html><html lang="en"><head><title>Three boats</title>${more}</head><body><nav>Home</nav><article><h1>Three boats</h1>` +
  `<p>By <a rel="author">Mira Anders</a>, <time datetime="2026-03-05T06:00:00Z">5 March</time></p><p>${words} The <a href="../more">harbour office</a> counts them all.</p>` +
  `</article></body></html>`

const articleType = '<meta property="og:type" content="article">'

/** robots.txt is not there. */
const site =
  (html: string): Answer =>
  (request, response) =>
    request.url === "/robots.txt"
      ? response.writeHead(404).end()
      : gives(200, { "content-type": "text/html" }, html)(request, response)

const nameOf = (base: string): string => `${base}/boats`

interface Item {
  readonly url: string
  readonly title: string
  readonly content_html: string
  readonly authors: ReadonlyArray<{ readonly name: string }>
}

describe("the article of a page", () => {
  test("is published with its words, its author and the address that it declares", async () => {
    await using served = await serving(
      site(page(`${articleType}<link rel="canonical" href="https://boats.example.org/three/">`)),
      { sources }
    )
    const ran = await served.run()
    expect([stateOf(ran, nameOf(served.server.base)), ran.report.articles.total]).toEqual(["ok", 1])
    const [item] = (JSON.parse(served.site.read("public/feed.json")) as { items: ReadonlyArray<Item> }).items
    expect(item).toMatchObject({ url: "https://boats.example.org/three/", title: "Three boats" })
    expect(item?.content_html).toContain("nobody had waited for the third")
    expect(item?.content_html).toContain(`href="${served.server.base}/more"`)
    expect([...served.site.published().keys()]).toContain("articles/three/share.json")
  })

  test("without a declared address has that of the page, and changes with it", async () => {
    await using served = await serving(site(page(articleType)), { sources })
    await served.run()
    const url = nameOf(served.server.base)
    expect(served.site.read("public/feed.json")).toContain(`"url": "${url}"`)
    served.answer(site(page(articleType, "A fourth boat came in after noon, with nobody on it at all.")))
    expect((await served.run()).report.articles).toMatchObject({ total: 1, changed: 1, added: 0 })
    expect(served.site.read("public/feed.json")).toContain("A fourth boat")
  })
})
