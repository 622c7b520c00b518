/** Addresses as they are declared: escaped once, and below the folder that the site is served from. */
import { describe, expect, test } from "vitest"
import { readOne, readProject } from "../sources/project.ts"

const urlOf = async (line: string): Promise<string> =>
  (await readOne("ferry.md", `---\ntitle: Ferry\n${line}\n---\nThe ferry came back.\n`)).article.url

describe("a percent sign", () => {
  test.each([
    ["permalink: /units/100%/", "/units/100%25/"],
    ["url: https://news.example.org/sale/50%off/", "/sale/50%25off/"],
    ["permalink: /%D0%BF%D0%BE%D1%80%D1%82/", "/%D0%BF%D0%BE%D1%80%D1%82/"],
    ["permalink: /порт/", "/%D0%BF%D0%BE%D1%80%D1%82/"],
    ["permalink: /a%2/%zz/%41", "/a%252/%25zz/%41"],
    ["permalink: '/?q=5%&r=1'", "/?q=5%25&r=1"]
  ])("is escaped once: %s", async (line, path) => {
    const { pathname, search } = new URL(await urlOf(line))
    expect(pathname + search).toBe(path)
  })

  test("in links of the body too", async () => {
    const { article } = await readOne("ferry.md", "---\ntitle: Ferry\n---\n[a](https://a.example/50%off) [b](/100%/)\n")
    expect(article.html).toContain("https://a.example/50%25off")
    expect(article.html).toContain("/100%25/")
  })
})

describe("a site that is served from a folder", () => {
  const readAt = async (line: string, permalink?: string) => {
    const { articles } = await readProject(
      { "articles/ferry.md": `---\ntitle: Ferry\ndate: 2024-05-01\n${line}\n---\nThe ferry came back.\n` },
      { site: { url: "https://user.example/blog/" }, ...(permalink === undefined ? {} : { permalink }) }
    )
    return articles[0]?.article.url
  }

  test.each([
    ["permalink: /ferry/", "https://user.example/blog/ferry/"],
    ["permalink: /blog/ferry/", "https://user.example/blog/ferry/"],
    ["permalink: ferry/", "https://user.example/blog/ferry/"],
    ["url: https://user.example/ferry/", "https://user.example/ferry/"],
    ["url: //user.example/ferry/", "https://user.example/ferry/"]
  ])("%s", async (line, url) => {
    expect(await readAt(line)).toBe(url)
  })

  test("by the config's pattern", async () => {
    expect(await readAt("", "/:year/:slug/")).toBe("https://user.example/blog/2024/ferry/")
  })
})

describe("the picture of a theme", () => {
  test.each([
    "header: { teaser: https://a.example/1.jpg }",
    "header: { og_image: https://a.example/1.jpg }",
    "header:\n  overlay_image: https://a.example/1.jpg",
    "extra: { og_image: https://a.example/1.jpg }",
    "image: { feature: https://a.example/1.jpg }",
    "resources:\n- { src: https://a.example/1.pdf, name: paper }\n- { src: https://a.example/1.jpg, name: featured-image }",
    "params: { cover: { image: https://a.example/1.jpg } }",
    "teaser: https://a.example/1.jpg"
  ])("%s", async (lines) => {
    const { article } = await readOne("ferry.md", `---\ntitle: Ferry\n${lines}\n---\nThe ferry came back.\n`)
    expect(article.images.map(({ url }) => url)).toEqual(["https://a.example/1.jpg"])
  })

  test.each([
    "header: Some words",
    "header: false",
    "header: { caption: x }",
    "resources: [{ src: a.pdf, name: paper }]"
  ])("%s names none", async (line) => {
    const { article, findings } = await readOne("ferry.md", `---\ntitle: Ferry\n${line}\n---\nThe ferry came back.\n`)
    expect(article.images).toEqual([])
    expect(findings.filter(({ code }) => code.startsWith("FF11") || code.startsWith("FF13"))).toEqual([])
  })
})
