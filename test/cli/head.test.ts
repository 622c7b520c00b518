/** The pictures that a head names are the ones that the same build made: there, of that size, of that type. */
import { imageSize } from "image-size"
import { copyFileSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { named, textOf } from "../outputs/dom.ts"
import { harbour, makeProject, market } from "./project.ts"

const config = `site: { url: https://news.example.org/news/, title: Example News, timeZone: Asia/Riyadh, language: en }
cards: { sizes: [portrait, story] }
share: { previews: all }
`

interface Named {
  readonly url: string
  readonly width?: number
  readonly height?: number
  readonly type?: string
}

/** Every picture that a head names: Open Graph's with what is said of it, and all others by their address. */
const picturesOf = (html: string): ReadonlyArray<Named> => {
  const found: Array<Named> = []
  for (const { properties } of named(html, "meta")) {
    const name = String(properties["property"] ?? properties["name"] ?? properties["itemProp"])
    const content = String(properties["content"])
    if (["og:image", "og:image:secure_url", "twitter:image", "pin:media", "image"].includes(name))
      found.push({ url: content })
    const part = /^og:image:(width|height|type)$/.exec(name)?.[1]
    if (part !== undefined)
      found.push({ ...(found.pop() as Named), [part]: part === "type" ? content : Number(content) })
  }
  const graph = JSON.parse(named(html, "script").map(textOf).join(""))["@graph"] as ReadonlyArray<{
    image?: ReadonlyArray<Named>
  }>
  return [...found, ...graph.flatMap(({ image = [] }) => image)]
}

test("every picture of every head is in the output with its size and type", () => {
  const project = makeProject({
    "fanfare.config.yaml": config,
    "articles/harbour.md": harbour.replace(
      "tags:",
      "image: { src: bridge.jpg, alt: The bridge }\ntranslations: { ar: /market/ }\ntags:"
    ),
    "articles/market.md": market
  })
  copyFileSync("examples/newsroom/articles/swing-bridge.jpg", join(project.root, "articles/bridge.jpg"))
  expect(project.run(["build", "--quiet", "--allow-url"])).toMatchObject({ status: 0, stderr: "" })
  const manifest = JSON.parse(project.read("public/fanfare.json")) as {
    readonly files: ReadonlyArray<{ readonly path: string; readonly type: string }>
    readonly articles: ReadonlyArray<{ readonly files: { readonly head: string; readonly oembed: string } }>
  }
  const types = new Map(manifest.files.map(({ path, type }) => [path, type]))
  const check = ({ url, width, height, type }: Named): void => {
    expect(url).toMatch(/^https:\/\/news\.example\.org\/news\//)
    const path = url.slice("https://news.example.org/news/".length)
    const read = imageSize(readFileSync(join(project.root, "public", path)))
    if (width !== undefined) expect([path, read.width, read.height]).toEqual([path, width, height])
    expect(types.get(path)).toBe(`image/${read.type === "jpg" ? "jpeg" : read.type}`)
    if (type !== undefined && type.includes("/")) expect(type).toBe(types.get(path))
  }
  const [photo, plain] = ["harbour", "market"].map((slug) =>
    picturesOf(project.read(`public/articles/${slug}/head.html`))
  )
  // Five cards twice, X, Pinterest, the item; then crops of the photo and the photo itself, or the cards.
  expect([photo?.length, plain?.length]).toEqual([13 + 4, 13 + 3])
  for (const picture of [...(photo ?? []), ...(plain ?? [])]) check(picture)
  for (const { files } of manifest.articles) {
    const embed = JSON.parse(project.read(`public/${files.oembed}`)) as Record<string, never>
    check({
      url: embed["thumbnail_url"] ?? "",
      width: embed["thumbnail_width"] ?? 0,
      height: embed["thumbnail_height"] ?? 0
    })
    const oembed = named(project.read(`public/${files.head}`), "link").find(
      ({ properties }) => properties["type"] === "application/json+oembed"
    )
    expect(oembed?.properties["href"]).toBe(`https://news.example.org/news/${files.oembed}`)
  }
})
