/** The names that themes give to an article's picture, and what under such a name is none. */
import { expect, test } from "vitest"
import { codesOf, readOne } from "../project.ts"

const picture = "https://cdn.example.org/quay.jpg"
const read = (fields: string, body = "The ferry came back on Monday.") =>
  readOne("ferry.md", `---\ntitle: Ferry\n${fields}\n---\n${body}\n`)

test.each([
  ...["cover-img", "thumbnail-img", "share-img", "header-img", "top_img", "index_img", "banner_img", "socialImage"].map(
    (name) => `${name}: ${picture}`
  ),
  ...[
    "lead_image",
    "metaImage",
    "card_image",
    "previewImage",
    "featuredImagePreview",
    "thumbnailUrl",
    "img",
    "photo"
  ].map((name) => `${name}: ${picture}`),
  ...["picture", "background", "splash", "poster", "preview", "illustration", "thumb"].map(
    (name) => `${name}: ${picture}`
  ),
  `photos:\n  - ${picture}\n  - https://cdn.example.org/b.jpg`,
  `gallery: [${picture}]`,
  `og:\n  image: ${picture}`,
  `openGraph:\n  title: Ferry\n  images: [${picture}]`,
  `openGraph:\n  images:\n    - url: ${picture}`,
  `twitter:\n  card: summary\n  image: ${picture}`,
  `social:\n  image: ${picture}`,
  `meta:\n  image: ${picture}\n  robots: index`,
  `hero:\n  image:\n    src: ${picture}\n    alt: The quay`,
  `image: "![[${picture}]]"`,
  `image: "![The quay](${picture})"`,
  `image: "![The quay](${picture} 'At dawn')"`
])("%s", async (fields) => {
  const { article, findings } = await read(fields)
  expect(article.images[0]?.url).toBe(picture)
  expect(codesOf(findings)).not.toContain("FF1106")
})

test.each([
  'background: "#ffffff"',
  "background: dark",
  "preview: A teaser in a sentence.",
  "preview: true",
  'twitter: "@quay"',
  "social: [x, mastodon]",
  "og:\n  title: Ferry",
  "meta:\n  robots: index",
  "poster: soon",
  "photo: by Lena",
  "gallery: true",
  "thumb: none"
])("no picture: %s", async (fields) => {
  const { article, findings } = await read(fields)
  expect(article.images).toEqual([])
  expect(codesOf(findings).filter((code) => /FF1304|FF1104|FF1106/.test(code))).toEqual([])
})

test("the stronger name leads, and a gallery comes last", async () => {
  const { article } = await read(
    `gallery: [https://cdn.example.org/b.jpg]\nimg: https://cdn.example.org/c.jpg\ncover-img: ${picture}`
  )
  expect(article.images[0]?.url).toBe(picture)
})
