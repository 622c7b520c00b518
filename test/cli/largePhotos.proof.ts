/** Photos of a hundred megapixels stand on cards, in bounded memory; larger ones are told with their size. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import sharp from "sharp"
import { expect, test } from "vitest"
import { decodePhoto } from "../../src/cards/photo/decodePhoto.ts"
import type { Report } from "../../src/report/Report.ts"
import { noise, quarters } from "../cards/photo/photos.ts"
import { credit, dirtyGif, dirtyJpeg, secrets } from "../photos/dirtyPhotos.ts"
import { makeProject } from "./project.ts"

/** Uneven, and made in little memory: a small noise, enlarged. */
const large = (width: number, height: number) =>
  sharp(noise(200 * 200 * 3), { raw: { width: 200, height: 200, channels: 3 }, limitInputPixels: false }).resize(
    width,
    height,
    { fit: "fill", kernel: "nearest" }
  )

const story = (title: string, lead: string): string =>
  `---\ntitle: ${title}\ndate: 2026-03-01\nlang: en\nimage: ${lead}\n---\nThe ships came in.\n`

test("on cards and in crops, whatever the kind; one more row of pixels is told", { timeout: 600_000 }, async () => {
  const files = {
    "baseline.jpg": await large(12_500, 8000).jpeg().toBuffer(),
    "progressive.jpg": await large(12_500, 8000).jpeg({ progressive: true }).toBuffer(),
    "flat.png": await large(12_500, 8000).png({ compressionLevel: 1 }).toBuffer(),
    "more.jpg": await large(12_500, 8001).jpeg().toBuffer()
  }
  const project = makeProject({
    "fanfare.config.yaml": "site: { url: https://news.example.org/, title: Example News }\n",
    ...Object.fromEntries(Object.keys(files).map((name) => [`articles/${name}.md`, story(name, name)]))
  })
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(project.root, "articles", name), bytes)
  const { stdout, status } = project.run(["build", "--json", "--jobs", "1"])
  expect(status).toBe(0)
  const { findings } = JSON.parse(stdout) as Report
  const told = findings.filter(({ code }) => code === "FF4010")
  expect(told.map(({ file }) => file)).toEqual(["articles/more.jpg.md"])
  expect(told[0]?.message).toContain("it has 100.02 megapixels; at most 100 are decoded")
  const cards = [...project.published().keys()].filter((path) => /\/og\.[0-9a-f]+\.jpg$/.test(path))
  expect(cards).toHaveLength(3)
})

test("decoding takes less than a gigabyte", { timeout: 600_000 }, async () => {
  const bytes = await large(12_500, 8000).jpeg({ progressive: true }).toBuffer()
  const before = process.memoryUsage().rss
  for (const focus of [null, { x: 0.3, y: 0.6 }]) {
    const rgb = await decodePhoto(bytes, { width: 1200, height: 630, focus })
    expect(rgb.length).toBe(1200 * 630 * 3)
  }
  expect(process.memoryUsage().rss - before).toBeLessThan(1_000_000_000)
})

test("cards and crops of photos tell nothing", { timeout: 600_000 }, async () => {
  const project = makeProject({
    "fanfare.config.yaml":
      "site: { url: https://news.example.org/, title: Example News }\ncards: { sizes: [portrait, story] }\npictures: { keepCredit: true }\n",
    "articles/a.md": story("Quay", "a.jpg"),
    "articles/b.md": story("Gull", "b.gif")
  })
  const turned = await quarters(600, 900).withIccProfile("p3").jpeg().toBuffer()
  writeFileSync(join(project.root, "articles/a.jpg"), await dirtyJpeg(turned, { orientation: 6 }))
  writeFileSync(join(project.root, "articles/b.gif"), dirtyGif(await quarters(900, 600).gif().toBuffer()))
  expect(project.run(["build"]).status).toBe(0)
  const pictures = [...project.published()].filter(([path]) => /\.(?:jpg|png|gif)$/.test(path))
  expect(pictures).toHaveLength(2 * (5 + 3 + 1))
  for (const [path, text] of pictures) {
    for (const secret of Object.values(secrets)) expect(text.includes(secret), path).toBe(false)
    const bytes = Buffer.from(text, "latin1")
    const { exif, xmp, iptc } = await sharp(bytes).metadata()
    if (/\/a\.[0-9a-f]{8}\.jpg$/.test(path)) expect(exif?.includes(credit.artist)).toBe(true)
    else expect([exif, xmp, iptc], path).toEqual([undefined, undefined, undefined])
  }
})
