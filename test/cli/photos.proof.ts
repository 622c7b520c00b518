/** What the pictures of a project tell beside their pixels is in no file of the output; one that is not whole is not there. */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import sharp from "sharp"
import { describe, expect, test } from "vitest"
import type { Report } from "../../src/report/Report.ts"
import { noise, quarters } from "../cards/photo/photos.ts"
import { credit, dirtyAvif, dirtyGif, dirtyJpeg, dirtyPng, dirtyWebp, secrets } from "../photos/dirtyPhotos.ts"
import { makeProject, type TestProject } from "./project.ts"

const site = (more = ""): string =>
  `site: { url: https://news.example.org/, title: Example News${more} }\ncards: false\n`

const story = (title: string, lead: string, body = ""): string =>
  `---\ntitle: ${title}\ndate: 2026-03-01\nlang: en\nimage: ${lead}\n---\nThe ships came in.\n\n${body}\n`

const put = (project: TestProject, path: string, bytes: Uint8Array): void =>
  writeFileSync(join(project.root, path), bytes)

const build = (project: TestProject) => {
  const { status, stdout } = project.run(["build", "--json"])
  const report = JSON.parse(stdout) as Report
  return { status, report, codes: report.findings.map(({ code }) => code) }
}

/** A secret in any file of the output, as it is or in UTF-16. */
const leaks = (project: TestProject): ReadonlyArray<string> =>
  [...project.published()].flatMap(([path, text]) =>
    Object.entries(secrets).flatMap(([name, secret]) => {
      const wide = Buffer.from(secret, "utf16le").toString("latin1")
      return text.includes(secret) || text.includes(wide) ? [`${path}: ${name}`] : []
    })
  )

const pictures = (project: TestProject): ReadonlyArray<string> =>
  [...project.published().keys()].filter((path) => /\.(?:jpg|png|gif|webp|avif)$/.test(path))

const bytesAt = (project: TestProject, path: string): Buffer => readFileSync(join(project.root, "public", path))

const photo = () => quarters(900, 600)
const p3 = () => photo().withIccProfile("p3")

const drawing = `<?xml version="1.0"?><!-- ${secrets.note} --><svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" viewBox="0 0 40 40" inkscape:export-filename="/home/${secrets.owner}/logo.png"><title>Example News</title><metadata><x>${secrets.place}</x></metadata><sodipodi:namedview a="${secrets.serial}"><inkscape:grid/></sodipodi:namedview><path d="M0 0h40v40z" fill="#0b5c6b"/></svg>\n<!-- ${secrets.film} -->`

describe("every picture of the output", () => {
  test("tells no place, no camera, no owner and no thumbnail", async () => {
    const files: Readonly<Record<string, Buffer>> = {
      "turned.jpg": await dirtyJpeg(await quarters(600, 900).jpeg().toBuffer(), { orientation: 6 }),
      "wide.jpg": await dirtyJpeg(await p3().jpeg({ progressive: true }).toBuffer()),
      "quay.png": await dirtyPng(await photo().png().toBuffer()),
      "boat.webp": await dirtyWebp(await p3().webp().toBuffer()),
      "gull.gif": dirtyGif(await photo().gif().toBuffer()),
      "tide.avif": await dirtyAvif(photo())
    }
    const names = Object.keys(files)
    const project = makeProject({
      "fanfare.config.yaml": site(", logo: logo.svg"),
      "logo.svg": drawing,
      ...Object.fromEntries(
        names.map((name, index) => [
          `articles/${index}.md`,
          story(`Harbour ${index}`, name, names.map((one) => `![A quay](${one})`).join("\n\n"))
        ])
      )
    })
    for (const [name, bytes] of Object.entries(files)) put(project, `articles/${name}`, bytes)
    expect(build(project).status).toBe(0)
    expect(leaks(project)).toEqual([])
    expect(pictures(project).length).toBe(names.length * names.length)
    for (const path of pictures(project)) {
      const { exif, xmp, iptc, comments, orientation } = await sharp(bytesAt(project, path)).metadata()
      expect([exif, xmp, iptc, comments, orientation], path).toEqual(Array(5).fill(undefined))
    }
    const logo = [...project.published()].find(([path]) => path.startsWith("widgets/logo."))?.[1]
    expect(logo).toContain("<title>Example News</title>")
    expect(logo).toMatch(/<\/svg>$/)
    expect(logo).not.toMatch(/inkscape:|sodipodi:(?!=)|metadata|<!--/)

    const feed = JSON.parse(project.read("public/feed.json")) as {
      readonly items: ReadonlyArray<{
        readonly attachments?: ReadonlyArray<{ readonly url: string; readonly size_in_bytes?: number }>
      }>
    }
    for (const { attachments = [] } of feed.items)
      for (const { url, size_in_bytes: size } of attachments) {
        const path = new URL(url).pathname.slice(1)
        if (size !== undefined) expect(bytesAt(project, path).length, path).toBe(size)
      }
    const body = project.read("public/articles/0/index.html")
    const upright = /articles\/0\/turned\.[0-9a-f]{8}\.jpg/.exec(body)?.[0] ?? ""
    const { width, height } = await sharp(bytesAt(project, upright)).metadata()
    expect({ width, height }).toEqual({ width: 900, height: 600 })
  })

  test("keeps the credit where the config wants it, and under another name then", async () => {
    const project = makeProject({
      "fanfare.config.yaml": `${site()}pictures: { keepCredit: true }\n`,
      "articles/a.md": story("Quay", "a.jpg")
    })
    put(project, "articles/a.jpg", await dirtyJpeg(await photo().jpeg().toBuffer()))
    expect(build(project).status).toBe(0)
    const path = pictures(project).find((one) => /\/a\.[0-9a-f]{8}\.jpg$/.test(one)) ?? ""
    const { exif, iptc } = await sharp(bytesAt(project, path)).metadata()
    expect(exif?.includes(credit.artist) === true && iptc?.includes(credit.credit) === true).toBe(true)
    expect(leaks(project)).toEqual([])
    project.write("fanfare.config.yaml", site())
    expect(build(project).status).toBe(0)
    const plain = pictures(project).filter((one) => /\/a\.[0-9a-f]{8}\.jpg$/.test(one) && one !== path)
    expect(plain).toHaveLength(1)
    expect((await sharp(bytesAt(project, plain[0] ?? "")).metadata()).exif).toBeUndefined()
  })
})

describe("a picture that is not whole", () => {
  const whole = () =>
    sharp(noise(900 * 600 * 3), { raw: { width: 900, height: 600, channels: 3 } })
      .blur(1)
      .jpeg()
      .toBuffer()
  const half = (bytes: Buffer): Buffer => bytes.subarray(0, Math.floor(bytes.length / 2))

  test("FF1308: leaves its article as it was published, and comes in once it is whole", async () => {
    const project = makeProject({ "fanfare.config.yaml": site(), "articles/a.md": story("Quay", "a.jpg") })
    const first = await whole()
    put(project, "articles/a.jpg", first)
    expect(build(project).status).toBe(0)
    const before = project.published()
    for (const damaged of [half(first), Buffer.concat([half(first), Buffer.from([0xff, 0xd9])])]) {
      put(project, "articles/a.jpg", damaged)
      project.write("articles/a.md", story("Quay at night", "a.jpg"))
      const built = build(project)
      expect(built.status).toBe(1)
      expect(built.codes).toContain("FF1308")
      expect(built.codes).not.toContain("FF1305")
      expect(project.published()).toEqual(before)
      expect(build(project).codes).toContain("FF1308")
    }
    put(project, "articles/a.jpg", await photo().jpeg().toBuffer())
    expect(build(project).status).toBe(0)
    expect(project.read("public/rss.xml")).toContain("Quay at night")
  })

  test("FF1305: is not published with a new article, which goes without it", async () => {
    const files: Readonly<Record<string, Buffer>> = {
      "a.jpg": await whole(),
      "b.png": await photo().png().toBuffer(),
      "c.webp": await photo().webp().toBuffer(),
      "d.gif": await photo().gif().toBuffer(),
      "e.avif": await photo().avif({ effort: 0 }).toBuffer()
    }
    const project = makeProject({
      "fanfare.config.yaml": site(),
      ...Object.fromEntries(Object.keys(files).map((name) => [`articles/${name[0]}.md`, story(`Quay ${name}`, name)]))
    })
    for (const [name, bytes] of Object.entries(files)) put(project, `articles/${name}`, half(bytes))
    const { status, report } = build(project)
    expect(status).toBe(0)
    const told = report.findings.filter(({ code }) => code === "FF1305")
    expect(told.map(({ message }) => /picture (\S+) cannot be published: it is damaged/.exec(message)?.[1])).toEqual(
      Object.keys(files)
    )
    expect(pictures(project)).toEqual([])
    expect(project.read("public/feed.json")).not.toContain("image")
  })

  test("FF4003: is no logo", async () => {
    const project = makeProject({
      "fanfare.config.yaml": site(", logo: logo.png"),
      "articles/quay.txt": "The quay\n\nThe ships came in.\n"
    })
    put(project, "logo.png", half(await photo().png().toBuffer()))
    expect(build(project).codes).toContain("FF4003")
    expect(pictures(project)).toEqual([])
  })
})

test("a logo that is a photo tells nothing either, and lies upright", async () => {
  const project = makeProject({
    "fanfare.config.yaml": site(", logo: logo.jpg"),
    "articles/quay.txt": "The quay\n\nThe ships came in.\n"
  })
  put(project, "logo.jpg", await dirtyJpeg(await quarters(60, 90).jpeg().toBuffer(), { orientation: 6 }))
  expect(build(project).status).toBe(0)
  expect(leaks(project)).toEqual([])
  const [logo = ""] = pictures(project)
  const { width, height, exif } = await sharp(bytesAt(project, logo)).metadata()
  expect({ width, height, exif }).toEqual({ width: 90, height: 60, exif: undefined })
})

describe("a logo in an icon file", () => {
  /** An ICO file of these PNG files. */
  const icon = (...pictures: ReadonlyArray<Buffer>): Buffer => {
    const head = Buffer.alloc(6 + 16 * pictures.length)
    head.writeUInt16LE(1, 2)
    head.writeUInt16LE(pictures.length, 4)
    let at = head.length
    for (const [index, picture] of pictures.entries()) {
      head.writeUInt32LE(picture.length, 6 + 16 * index + 8)
      head.writeUInt32LE(at, 6 + 16 * index + 12)
      at += picture.length
    }
    return Buffer.concat([head, ...pictures])
  }

  test.each([
    ["with cards", "cards: {}"],
    ["without", "cards: false"]
  ])("is published as one of its largest picture, which tells nothing: %s", async (_kind, cards) => {
    const [small, large] = [await quarters(32, 32).png().toBuffer(), await quarters(300, 200).png().toBuffer()]
    const project = makeProject({
      "fanfare.config.yaml": site(", logo: logo.ico").replace("cards: false", cards),
      "articles/one.md": "---\ntitle: One\ndate: 2026-03-01\nlang: en\n---\nThe ships came in.\n"
    })
    put(project, "logo.ico", icon(small, await dirtyPng(large)))
    expect(build(project)).toMatchObject({ status: 0 })
    const [path = ""] = [...project.published().keys()].filter((one) => one.endsWith(".ico"))
    const bytes = bytesAt(project, path)
    expect([bytes.readUInt16LE(2), bytes.readUInt16LE(4), bytes[6], bytes[7]]).toEqual([1, 1, 0, 200])
    expect(bytes.readUInt32LE(14)).toBe(bytes.length - bytes.readUInt32LE(18))
    expect(await sharp(bytes.subarray(bytes.readUInt32LE(18))).metadata()).toMatchObject({
      format: "png",
      width: 300,
      height: 200
    })
    expect(leaks(project)).toEqual([])
  })
})
