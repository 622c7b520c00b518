/** The article of one web page as a source. */
import { afterAll, describe, expect, test } from "vitest"
import { removeFolders } from "../../publish/site.ts"
import { articleType, nameOf, page, site, sources } from "./boats.ts"
import { serving, stateOf } from "./served.ts"

afterAll(removeFolders)

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

  test.each([
    ["https://boats.example.org/2026/three-boats.html", "three-boats"],
    ["https://boats.example.org/three-boats/index.php", "three-boats"],
    ["https://boats.example.org/release-1.2", "release-1-2"],
    ["https://boats.example.org/caf%C3%A9.htm", "cafe"]
  ])("is called by the name of its address: %s", async (address, slug) => {
    await using served = await serving(site(page(`${articleType}<link rel="canonical" href="${address}">`)), {
      sources
    })
    await served.run()
    expect([...served.site.published().keys()]).toContain(`articles/${slug}/share.json`)
  })
})
