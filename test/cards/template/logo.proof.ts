import { deflateSync } from "node:zlib"
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import sharp from "sharp"
import { describe, expect, test } from "vitest"
import { sha256 } from "../../../src/model/Digest.ts"
import { article, engineFor, folderWith, kitFor } from "../newsroom.ts"
import { inkOf, type Picture, readPicture } from "../readPicture.ts"

const root = folderWith()
const engine = engineFor(root)
mkdirSync(join(root, "art"))

const chunk = (type: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length)
  head.write(type, 4, "latin1")
  const tail = Buffer.alloc(4)
  tail.writeUInt32BE(crc(Buffer.concat([head.subarray(4), body])))
  return Buffer.concat([head, body, tail])
}
/** A PNG file of one colour. */
const png = (width: number, height: number, rgb: readonly [number, number, number]): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const row = Buffer.concat([Buffer.from([0]), Buffer.concat(Array.from({ length: width }, () => Buffer.from(rgb)))])
  const rows = Buffer.concat(Array.from({ length: height }, () => row))
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0))
  ])
}

const crc = (data: Buffer): number => {
  let sum = 0xffffffff
  for (const byte of data) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}

const svg = (body: string, start = "", size = 'width="40" height="40" viewBox="0 0 40 40"'): string =>
  `${start}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size}>${body}</svg>`

/** Ten of ten of ten and so on, each drawn through a filter. */
const laughs = `<filter id="f"><feTurbulence baseFrequency="0.9" numOctaves="9"/></filter><g id="a0"><rect width="40" height="40" filter="url(#f)"/></g>${Array.from(
  { length: 7 },
  (_, at) => `<g id="a${at + 1}">${`<use xlink:href="#a${at}"/>`.repeat(10)}</g>`
).join("")}`

/** Each group is a layer of its own, as large as the picture. */
const groups = `${'<g opacity="0.9">'.repeat(150)}<rect width="3000" height="3000"/>${"</g>".repeat(150)}`

const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(root, "art", name), content)
  return `art/${name}`
}

const glass = await sharp({ create: { width: 90, height: 90, channels: 4, background: "#0000" } })
  .png()
  .toBuffer()

const open = (logo: string) => engine.open({ site: { logo } })

const og = async (logo: string | null, own = engine) =>
  (await own.plan(article("Rain"), logo === null ? {} : { site: { logo } })).cards.og.inputs

const draw = async (logo: string | null): Promise<Picture> => readPicture((await engine.draw(await og(logo))).bytes)

const ratioOf = async (name: string, attributes: string): Promise<number | undefined> =>
  (
    await kitFor(root, {
      site: {
        logo: write(
          name,
          `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><rect width="100%" height="100%"/></svg>`
        )
      }
    })
  ).logo?.ratio

/** The room of the mark on a wide card, before the name that follows on it. */
const cornerOf = (ratio: number) => ({
  left: 60,
  top: 40,
  right: 74 + 56 * Math.min(ratio, Math.sqrt(ratio)),
  bottom: 126
})

describe("the logo", () => {
  test.each([
    ["PNG", "logo.png", 130, png(130, 130, [255, 0, 0])],
    ["SVG", "logo.svg", 144, svg('<rect width="40" height="40" fill="#ff0000"/>')],
    [
      "SVG with its own parts",
      "parts.svg",
      144,
      svg(
        '<defs><linearGradient id="g"><stop stop-color="#ff0000"/></linearGradient></defs><rect width="40" height="40" fill="url(#g)"/>',
        '<?xml version="1.0"?>\n<!-- made by hand -->\n'
      )
    ]
  ])("%s is drawn in its place", async (_kind, name, inFeeds, content) => {
    const file = write(name, content)
    const { logo, findings } = await open(file)
    expect(findings).toEqual([])
    expect(logo).toEqual({ file, sha256: sha256(content), feed: { width: inFeeds, height: inFeeds } })
    const picture = await draw(file)
    const edges = inkOf(picture, [30, 300], cornerOf(1))
    expect(edges?.left).toBe(64)
    expect((edges?.right ?? 0) - (edges?.left ?? 0)).toBe((edges?.bottom ?? 0) - (edges?.top ?? 0))
    expect(picture.at(100, 90)).toBe("#ff0000")
  })

  test("that changes gives the cards other names, and the same one the same", async () => {
    const [red, blue] = [png(8, 8, [255, 0, 0]), png(8, 8, [0, 0, 255])]
    const trees: Array<string> = []
    for (const content of [red, blue, red]) trees.push((await og(write("changed.png", content))).tree)
    expect([trees[0] === trees[1], trees[0] === trees[2]]).toEqual([false, true])
    expect((await og(null)).tree).not.toBe(trees[0])
  })

  test("is drawn by an engine that planned the card as well", async () => {
    const file = write("again.png", png(8, 8, [0, 0, 255]))
    const other = engineFor(root)
    const { bytes } = await other.draw(await og(file, other))
    expect(Buffer.compare(bytes, (await engine.draw(await og(file))).bytes)).toBe(0)
  })

  test.each([
    [40, 10],
    [10, 40],
    [9, 16]
  ])("of %d by %d keeps its shape and stays in its corner", async (width, height) => {
    const picture = await draw(write(`shape-${width}.png`, png(width, height, [255, 0, 0])))
    const edges = inkOf(picture, [30, 300], cornerOf(width / height)) ?? { left: 0, top: 0, right: 0, bottom: 0 }
    expect(edges.left).toBe(64)
    expect(edges.right).toBeLessThan(284)
    expect(Math.abs((edges.right - edges.left) / (edges.bottom - edges.top) / (width / height) - 1)).toBeLessThan(0.06)
  })

  test.each([
    ["a.svg", 'width="200px" height="50"', 4],
    ["b.svg", 'viewBox="0 0 30 10"', 3],
    ["c.svg", 'width="100%" height="100%" viewBox="0,0,30,15"', 2],
    ["d.svg", 'width="30mm" height="1cm"', 3],
    ["e.svg", 'width="1in" height="24pt"', 3],
    // A drawing has no pixels of its own.
    ["f.svg", 'viewBox="0 0 100000 50000"', 2]
  ])("of an SVG file takes its shape from its size or its viewBox: %s, %s", async (name, attributes, ratio) => {
    expect(await ratioOf(name, attributes)).toBeCloseTo(ratio)
  })

  const secret = join(folderWith(), "secret.png")
  writeFileSync(secret, png(8, 8, [1, 2, 3]))

  test.each([
    ["is not there", "art/none.png", null],
    ["lies outside of the project", "../../etc/hostname", null],
    ["is no picture", "text.png", "hello"],
    ["has too many pixels", "bomb.png", png(1, 1, [0, 0, 0]).fill(0x7f, 16, 24)],
    ["is a torn JPEG", "torn.jpg", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0, 0])],
    ["is too large", "large.png", Buffer.concat([png(1, 1, [0, 0, 0]), Buffer.alloc(2_000_000)])],
    ["names a file", "file.svg", svg(`<image href="${secret}" width="40" height="40"/>`)],
    ["names a file the old way", "old.svg", svg(`<image xlink:href='file://${secret}' width="40" height="40"/>`)],
    ["names an address", "web.svg", svg('<image href="https://tracker.example/x.png" width="40" height="40"/>')],
    ["names a file in a style", "style.svg", svg(`<rect style="fill:url(${secret}#a)" width="40" height="40"/>`)],
    [
      "carries an SVG inside",
      "nested.svg",
      svg('<image href="data:image/svg+xml;base64,PHN2Zy8+" width="40" height="40"/>')
    ],
    ["imports a style sheet", "import.svg", svg("<style>@import 'x.css';</style>")],
    ["declares entities", "entity.svg", svg("<rect/>", '<!DOCTYPE svg [<!ENTITY x "y">]>')],
    ["has no size", "sizeless.svg", '<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>'],
    ["holds nothing", "empty.svg", svg("")],
    ["holds a circle in itself for ever", "self.svg", svg('<g id="a"><use xlink:href="#a"/></g>')],
    ["lies outside of its viewBox", "outside.svg", svg('<rect x="90" width="9" height="9"/>')],
    ["is clear as glass", "clear.png", glass],
    ["holds a script", "script.svg", svg("<script>1</script>")],
    ["needs a font", "text.svg", svg("<text>News</text>")],
    ["takes for ever", "laughs.svg", svg(laughs)],
    ["takes all memory", "groups.svg", svg(groups, "", 'width="3000" height="3000" viewBox="0 0 3000 3000"')],
    ["ends the process", "faded.svg", svg('<g opacity="0.5"><rect x="-90" width="9" height="9"/></g>')]
  ])("FF4003: one that %s is told, and the letter stands in", async (_fault, name, content) => {
    const file = content === null ? name : write(name, content)
    const { logo, findings } = await open(file)
    expect(findings).toMatchObject([{ code: "FF4003", severity: "warning", file }])
    expect(logo).toBeNull()
    expect(await og(file)).toEqual(await og(null))
  })

  test("the letter of the site's name stands in for none", async () => {
    expect((await draw(null)).at(70, 64)).toBe("#0b5c6b")
  })

  test("FF4003: one that is a link out of the project is told", async () => {
    symlinkSync(secret, join(root, "art", "link.png"))
    const { findings } = await open("art/link.png")
    expect(findings.map(({ code }) => code)).toEqual(["FF4003"])
  })
})
