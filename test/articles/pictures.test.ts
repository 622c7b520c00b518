import { createHash } from "node:crypto"
import { symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { readProject } from "../sources/project.ts"

/** A PNG of one colour, as small as one can be. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR42mNISGiBIAY4CwBLLAeZzd0engAAAABJRU5ErkJggg==",
  "base64"
)
const sha256 = createHash("sha256").update(png).digest("hex")
const hash = sha256.slice(0, 8)
const prose = "The ferry came back on Monday, and three hundred people waited for it on the quay."
const published = `https://news.example.org/articles/a/photo.${hash}.png`

const read = async (
  name: string,
  content: string,
  files: Record<string, string | Uint8Array> = {},
  prepare?: (root: string) => void
) => {
  const { articles, findings } = await readProject(
    { [`articles/${name}`]: content, ...files },
    prepare === undefined ? {} : { prepare }
  )
  const [first] = articles
  if (first === undefined) throw new Error("no article")
  return { article: first.article, findings: findings.filter(({ code }) => code.startsWith("FF13")) }
}

describe("pictures next to an article", () => {
  const expected = {
    url: published,
    width: 3,
    height: 2,
    bytes: png.length,
    type: "image/png",
    sha256,
    copy: { from: "articles/photo.png", to: `articles/a/photo.${hash}.png` }
  }

  test.each([
    ["a.md", `![A ferry](photo.png)\n\n${prose}`],
    ["a.md", `![A ferry](./photo.png)\n\n${prose}`],
    ["a.html", `<p>${prose}</p><img src="photo.png" alt="A ferry">`],
    ["a.md", `---\nimage: { src: photo.png, alt: A ferry }\n---\n${prose}`]
  ])("%s: %s", async (name, content) => {
    const { article, findings } = await read(name, content, { "articles/photo.png": png })
    expect(article.images).toEqual([{ ...expected, alt: "A ferry" }])
    expect(findings).toEqual([])
    if (content.includes("img") || content.includes("!["))
      expect(article.html).toContain(`<img src="${published}" alt="A ferry">`)
  })

  test("keep a safe name, and their type follows their content", async () => {
    const { article } = await read("a.md", `![](<Der Hafen (früh).JPG>)\n\n${prose}`, {
      "articles/Der Hafen (früh).JPG": png
    })
    expect(article.images[0]).toMatchObject({
      type: "image/png",
      copy: { to: `articles/a/der-hafen-fruh.${hash}.png` }
    })
  })

  test("percent-encoded, with a query, in another folder of the project", async () => {
    const { article } = await read("a.md", `![](../media/my%20photo.png?v=1)\n\n${prose}`, {
      "media/my photo.png": png
    })
    expect(article.images[0]?.copy).toEqual({ from: "media/my photo.png", to: `articles/a/my-photo.${hash}.png` })
  })

  test("a candidate of a srcset is published as well", async () => {
    const { article } = await read(
      "a.html",
      `<p>${prose}</p><img src="photo.png" srcset="photo.png 1x, gone.png 2x" alt="">`,
      { "articles/photo.png": png }
    )
    expect(article.html).toContain(`srcset="${published} 1x"`)
  })

  test("the declared picture comes first, and the same one in the body is not told twice", async () => {
    const { article } = await read(
      "a.md",
      `---\nimage: photo.png\n---\n![other](https://a.example/2.jpg)\n\n![A ferry](photo.png)\n\n${prose}`,
      { "articles/photo.png": png }
    )
    expect(article.images.map(({ url, alt }) => [url, alt])).toEqual([
      [published, "A ferry"],
      ["https://a.example/2.jpg", "other"]
    ])
  })

  test.each([
    ["the declared one", "image: photo.png\nfocus: 30% 40%", "![A ferry](other.png)"],
    ["the declared one, inside its field", "image: { src: photo.png, focus: [0.3, 0.4] }", "![A ferry](other.png)"],
    ["the first of the body where none is declared", "focus: 30% 40%", "![](photo.png) ![](other.png)"]
  ])("a focus belongs to the lead picture: %s", async (_, field, body) => {
    const { article, findings } = await read("a.md", `---\n${field}\n---\n${body}\n\n${prose}`, {
      "articles/photo.png": png,
      "articles/other.png": Buffer.concat([png, Buffer.from("x")])
    })
    expect(article.images.map(({ copy, focus }) => [copy?.from, focus])).toEqual([
      ["articles/photo.png", { x: 0.3, y: 0.4 }],
      ["articles/other.png", undefined]
    ])
    expect(findings).toEqual([])
  })

  test("a focus without any picture does nothing", async () => {
    const { article } = await read("a.md", `---\nfocus: top\n---\n${prose}`)
    expect(article.images).toEqual([])
  })

  test("one that is missing is a finding; its figure's caption is kept as a caption", async () => {
    const { article, findings } = await read(
      "a.md",
      `${prose}\n\n<figure><img src="gone.png" alt="x"><figcaption>In the dock. (Jane Doe/AFP)</figcaption></figure>\n\n${prose}\n`
    )
    expect(article.images).toEqual([])
    expect(article.html).toBe(`<p>${prose}</p>\n\n<p>${prose}</p>`)
    expect(article.captions).toEqual([
      { text: "In the dock.", credit: { text: "Jane Doe/AFP", photographer: "Jane Doe", agency: "AFP" }, after: 1 }
    ])
    expect(findings).toMatchObject([
      { code: "FF1304", file: "articles/a.md", message: expect.stringContaining("gone.png") }
    ])
  })

  test("a declared one that is missing is a finding with the line of its field", async () => {
    const { findings } = await read("a.md", `---\ntitle: x\nimage: gone.png\n---\n${prose}`)
    expect(findings).toMatchObject([{ code: "FF1304", line: 3 }])
  })

  test.each([
    [
      "SVG, which may hold scripts",
      "photo.svg",
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>'
    ],
    ["a page that says it is a picture", "photo.png", "<html><script>alert(1)</script>"],
    ["an empty file", "photo.png", ""],
    ["a torn PNG", "photo.png", png.subarray(0, 12)]
  ])("%s is not published", async (_, name, content) => {
    const { article, findings } = await read("a.md", `![x](${name})\n\n${prose}`, { [`articles/${name}`]: content })
    expect(article.images).toEqual([])
    expect(article.html).not.toContain("<img")
    expect(findings).toMatchObject([{ code: "FF1305", file: "articles/a.md" }])
  })

  test.each([
    ["missing", "FF1304", (name: string) => `![x](${name})`, false],
    ["missing and declared", "FF1304", (name: string) => `---\nimage: ${name}\n---\n`, false],
    ["not a picture", "FF1305", (name: string) => `![x](${name})`, true],
    ["not a picture and declared", "FF1305", (name: string) => `---\nimage: ${name}\n---\n`, true]
  ] as const)("a long address that is %s is told in short", async (_, code, text, isThere) => {
    const name = `${"deep/".repeat(30)}${"long-".repeat(20)}quay.png`
    const { findings } = await read("a.md", `${text(name)}\n\n${prose}`, isThere ? { [`articles/${name}`]: "" } : {})
    const told = findings.filter((one) => one.code === code)
    expect(told).toMatchObject([{ message: expect.stringMatching(/ deep\/\S+…\S+quay\.png /) }])
    expect(told[0]?.message.length).toBeLessThan(200)
  })

  test("a file outside the project is not published, by no way", async () => {
    const outside = (root: string): void => {
      writeFileSync(join(root, "..", "fanfare-outside.png"), png)
      symlinkSync(join(root, "..", "fanfare-outside.png"), join(root, "articles", "link.png"))
    }
    const { article, findings } = await read(
      "a.md",
      `![](../../fanfare-outside.png) ![](link.png)\n\n${prose}`,
      {},
      outside
    )
    expect(article.images).toEqual([])
    expect(findings.map(({ code }) => code)).toEqual(["FF1305", "FF1305"])
  })

  test("a folder with the name of a picture is missing", async () => {
    const { findings } = await read("a.md", `![](photo.png)\n\n${prose}`, { "articles/photo.png/x": "x" })
    expect(findings).toMatchObject([{ code: "FF1304" }])
  })
})

describe("pictures elsewhere", () => {
  test.each([
    ["/img/1.jpg", "https://news.example.org/img/1.jpg"],
    ["//cdn.example.org/1.jpg", "https://cdn.example.org/1.jpg"],
    ["https://cdn.example.org/1.jpg", "https://cdn.example.org/1.jpg"]
  ])("%s is only resolved, never read", async (address, url) => {
    const { article, findings } = await read("a.md", `![x](${address})\n\n${prose}`)
    expect(article.images).toEqual([{ url, alt: "x" }])
    expect(findings).toEqual([])
  })

  test("on a page with an address of its own, what is not next to the file is next to that page", async () => {
    const html = `<html lang=en><head><link rel=canonical href="https://example.org/2026/ferry/"></head><body><p>${prose}</p><img src="img/1.jpg" alt="x"></body></html>`
    const { article, findings } = await read("a.html", html)
    expect(article.images).toEqual([{ url: "https://example.org/2026/ferry/img/1.jpg", alt: "x" }])
    expect(findings).toEqual([])
  })
})

describe("figures in figures", () => {
  const picture = (name: string): string => `<img src="https://a.example/${name}.jpg">`
  const imagesOf = async (html: string) => {
    const { article } = await read("a.html", `<p>${prose}</p>${html}`)
    return article.images.map(({ url, caption }) => [url.slice("https://a.example/".length), caption])
  }

  test.each([
    [
      "the innermost says what a picture shows",
      `<figure>${picture("a")}<figure>${picture("b")}<figcaption>Inner</figcaption></figure><figcaption>Outer</figcaption></figure>`,
      [
        ["a.jpg", "Inner Outer"],
        ["b.jpg", "Inner"]
      ]
    ],
    [
      "one without words leaves none",
      `<figure><figure>${picture("a")}</figure><figcaption>Outer</figcaption></figure>`,
      [["a.jpg", undefined]]
    ],
    [
      "a picture in the words has them",
      `<figure>${picture("a")}<figcaption>Words ${picture("b")}</figcaption></figure>`,
      [
        ["a.jpg", "Words"],
        ["b.jpg", "Words"]
      ]
    ],
    [
      "one picture after another",
      `<figure>${picture("a")}</figure>${picture("b")}`,
      [
        ["a.jpg", undefined],
        ["b.jpg", undefined]
      ]
    ]
  ])("%s", async (_, html, images) => {
    expect(await imagesOf(html)).toEqual(images)
  })

  test("a long caption of many pictures is not repeated without end", async () => {
    const many = Array.from({ length: 500 }, (_, index) => picture(`p${index}`)).join("")
    const images = await imagesOf(
      `<figure>${many}<figcaption>${"A ship in the harbour ".repeat(200)}</figcaption></figure>`
    )
    expect(images).toHaveLength(500)
    expect(images.reduce((sum, [, caption = ""]) => sum + caption.length, 0)).toBeLessThan(210_000)
    expect(images[0]?.[1]).toContain("A ship in the harbour A ship")
  })

  test("those whose pictures are all missing leave the body, at any depth", async () => {
    const { article } = await read(
      "a.md",
      `${prose}\n\n<figure><figure><img src="none.png"><figcaption>Gone</figcaption></figure></figure>\n\n<figure><figure><img src="none.png"></figure>${picture("a")}<figcaption>Here</figcaption></figure>\n`
    )
    expect(article.html.match(/<figure>/g)).toHaveLength(1)
    expect(article.html).toContain("Here")
    expect(article.captions.map(({ text }) => text)).toContain("Gone")
  })
})
