/** What an article asks of its cards, as a build publishes it: none, its own picture, or drawn with what it gives. */
import { afterAll, describe, expect, test } from "vitest"
import { quarters } from "../cards/photo/photos.ts"
import { removeFolders } from "../publish/site.ts"
import { codesOf, makeSite } from "./site.ts"

afterAll(removeFolders)

const photo = await quarters(1600, 1000).jpeg().toBuffer()
const site = (more = ""): string =>
  `site: { url: https://news.example.org/, title: Example News }\nhub: https://hub.example.org/\n${more}`
const ferry = (fields: string): string =>
  `---\ntitle: The ferry\ndate: 2026-03-01\nlang: en\n${fields}\n---\nThe ferry came back on Monday.\n`

const build = async (fields: string, more = "") => {
  const project = makeSite({
    "fanfare.config.yaml": site(more),
    "articles/ferry.md": ferry(fields),
    "articles/quay.jpg": photo,
    "articles/own.jpg": await quarters(1200, 1200).jpeg().toBuffer()
  })
  const ran = await project.run()
  const paths = [...project.published().keys()]
  const head = project.published().get("articles/ferry/head.html") ?? ""
  return { project, ran, paths, head, shown: /og:image" content="([^"]*)/.exec(head)?.[1] ?? "" }
}

describe("card: false", () => {
  test("publishes no card, and the photo is the picture of the page", async () => {
    const { paths, shown, ran } = await build("image: quay.jpg\ncard: false")
    expect(paths.filter((path) => /\/(?:og|pin|square)\./.test(path))).toEqual([])
    expect(shown).toMatch(/\/articles\/ferry\/quay\.[0-9a-f]{8}\.jpg$/)
    expect(paths.some((path) => /\/16x9\.[0-9a-f]{10}\.jpg$/.test(path))).toBe(true)
    expect(codesOf(ran).filter((code) => code.startsWith("FF4"))).toEqual([])
  })

  test("without a photo names no picture", async () => {
    expect((await build("card: false")).shown).toBe("")
  })
})

describe("a picture of its own", () => {
  test("is the card, cut to its size, and is published nowhere else", async () => {
    const { paths, shown } = await build("card: { image: own.jpg }")
    expect(shown).toMatch(/\/articles\/ferry\/og\.[0-9a-f]{10}\.jpg$/)
    expect(paths.filter((path) => path.includes("own"))).toEqual([])
  })

  test("that changes makes the card anew, and a build after that is as one from nothing", async () => {
    const { project, shown } = await build("card: { image: own.jpg }")
    project.write("articles/own.jpg", await quarters(1300, 1300).jpeg().toBuffer())
    await project.run()
    const warm = /og:image" content="([^"]*)/.exec(project.published().get("articles/ferry/head.html") ?? "")?.[1]
    expect(warm).not.toBe(shown)
    const cold = makeSite({
      "fanfare.config.yaml": site(),
      "articles/ferry.md": ferry("card: { image: own.jpg }"),
      "articles/own.jpg": await quarters(1300, 1300).jpeg().toBuffer()
    })
    await cold.run()
    expect(/og:image" content="([^"]*)/.exec(cold.published().get("articles/ferry/head.html") ?? "")?.[1]).toBe(warm)
  })

  test("that is not there is told of, and the card is drawn", async () => {
    const { ran, shown } = await build("card: { image: none.jpg }")
    expect(codesOf(ran)).toContain("FF1304 articles/ferry.md")
    expect(shown).toMatch(/\/og\.[0-9a-f]{10}\.png$/)
  })
})

describe("a picture of the config", () => {
  const config = "cards: { image: articles/own.jpg }\n"

  test("is the card of articles that choose nothing else; one that changes makes them anew", async () => {
    const { project, shown } = await build("", config)
    expect(shown).toMatch(/\/articles\/ferry\/og\.[0-9a-f]{10}\.jpg$/)
    project.write("articles/own.jpg", await quarters(1300, 1300).jpeg().toBuffer())
    await project.run()
    expect(project.published().get("articles/ferry/head.html")).not.toContain(shown)
  })

  test.each([
    ["a template", "card: bold", "png"],
    ["a picture of its own", "card: { image: quay.jpg }", "jpg"]
  ])("gives way to %s", async (_name, fields, type) => {
    const { shown } = await build(fields, config)
    expect(shown.endsWith(type)).toBe(true)
    expect(shown).not.toBe((await build("", config)).shown)
  })

  test("FF4010: that is not there is told of, and the cards are drawn", async () => {
    const { ran, shown } = await build("", "cards: { image: none.jpg }\n")
    expect(codesOf(ran)).toContain("FF4010 none.jpg")
    expect(shown).toMatch(/\/og\.[0-9a-f]{10}\.png$/)
  })
})

describe("a carousel", () => {
  const parts = "\n## The first boat\n\nIt came at six.\n\n## The last boat\n\nIt left at ten.\n"
  const write = (parts: string): Readonly<Record<string, string>> => ({
    "fanfare.config.yaml": site(),
    "articles/ferry.md": ferry("card: { carousel: true }") + parts
  })
  const carouselOf = (
    files: ReadonlyMap<string, string>
  ): ReadonlyArray<{ readonly url: string; readonly alt: string }> =>
    JSON.parse(Buffer.from(files.get("articles/ferry/share.json") ?? "{}", "latin1").toString()).carousel

  test("is files, named with their alternative texts in the share and in the manifest; an edit makes its slide anew", async () => {
    const project = makeSite(write(parts))
    await project.run()
    const files = project.published()
    const slides = carouselOf(files)
    expect(slides.map(({ alt }) => alt)).toEqual([
      "1/4: The ferry",
      "2/4: The first boat – It came at six.",
      "3/4: The last boat – It left at ten.",
      "4/4: Example News – news.example.org"
    ])
    const paths = slides.map(({ url }) => new URL(url).pathname.slice(1))
    expect(paths.filter((path) => !files.has(path))).toEqual([])
    const { articles } = JSON.parse(files.get("fanfare.json") ?? "{}")
    expect(["slide1", "slide2", "slide3", "slide4"].map((name) => articles[0].files[name])).toEqual(paths)

    project.write("articles/ferry.md", write(parts.replace("at ten", "at noon"))["articles/ferry.md"] ?? "")
    await project.run()
    const warm = carouselOf(project.published())
    expect(warm.map(({ url }, at) => url === slides[at]?.url)).toEqual([true, true, false, true])
    const cold = makeSite(write(parts.replace("at ten", "at noon")))
    await cold.run()
    expect(carouselOf(cold.published())).toEqual(warm)
  })
})

test("a field of the front matter that a card does not show changes no card", async () => {
  const { project, shown } = await build("venue: The old quay")
  project.write("articles/ferry.md", ferry("venue: The new quay"))
  await project.run()
  expect(project.published().get("articles/ferry/head.html")).toContain(shown)
})
