/** What `menu:` may hold, what becomes of its paths, and what is said of anything else. */
import { describe, expect, test } from "vitest"
import { bad, good } from "./load.ts"

const site = (url: string): string => `site: { url: ${url}, title: A }\n`

describe("the menu of a config", () => {
  test("is single links, and groups of them", async () => {
    const { menu } = await good(
      "fanfare.config.yaml",
      `${site("https://a.example.org/")}menu:\n  - { title: Paper, url: "https://b.example.org/x?y#z" }\n  - { title: Guides, links: [{ title: One, url: /articles/one/ }] }\n`
    )
    expect(menu).toEqual({
      links: [{ title: "Paper", url: "https://b.example.org/x?y#z" }],
      groups: [{ title: "Guides", links: [{ title: "One", url: "https://a.example.org/articles/one/" }] }]
    })
  })

  test.each([
    ["/about/", "https://user.example.org/repo/about/"],
    ["/repo/about/", "https://user.example.org/repo/about/"],
    ["/", "https://user.example.org/repo/"],
    ["/الميناء/", "https://user.example.org/repo/%D8%A7%D9%84%D9%85%D9%8A%D9%86%D8%A7%D8%A1/"]
  ])("takes the path %s for one of the site", async (url, address) => {
    const { menu } = await good(
      "fanfare.config.yaml",
      `${site("https://user.example.org/repo")}menu: [{ title: One, url: ${url} }]\n`
    )
    expect(menu?.links.map((link) => link.url)).toEqual([address])
  })

  test("is none where the config names none", async () => {
    expect((await good("fanfare.config.yaml", site("https://a.example.org/"))).menu).toBeUndefined()
  })

  test.each([
    ["about.html"],
    ["//b.example.org/"],
    ["javascript:alert(1)"],
    ["mailto:a@example.org"],
    ["/a b/"],
    ["/\\\\b.example.org"]
  ])("refuses the address %s", async (url) => {
    const error = await bad(`${site("https://a.example.org/")}menu: [{ title: A, url: "${url}" }]\n`)
    expect(JSON.stringify(error)).toMatch(/menu/)
  })

  test.each([
    ["{ title: A }"],
    ["{ title: A, links: [] }"],
    ["{ url: /a/ }"],
    ["About"],
    ["{ title: A, url: /a/, links: [{ title: B, url: /b/ }] }"]
  ])("refuses %s", async (entry) => {
    const error = await bad(`${site("https://a.example.org/")}menu: [${entry}]\n`)
    expect(JSON.stringify(error)).toMatch(/menu/)
  })
})
