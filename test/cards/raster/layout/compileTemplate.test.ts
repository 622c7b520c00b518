import { deflateSync, gzipSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import type { Element, Slot } from "../../../../templates/Template.ts"
import { compileTemplate } from "../../../../src/cards/raster/layout/compileTemplate.ts"
import { box, ground, image, layoutFonts, svgAddress, title } from "../trees.ts"

const size = { width: 400, height: 200 }
const compile = (tree: Element) => compileTemplate(tree, size, layoutFonts)
const circle = svgAddress(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="5" fill="#ff0000"/></svg>`
)

describe("compiling a template", () => {
  it("places slots in whole pixels where the layout puts them, in the order of the tree", async () => {
    const author: Slot = { name: "author", sizes: [20], colour: "#000000" }
    const photo: Slot = { name: "photo" }
    const { compiled } = await compile(
      box({ ...size, flexDirection: "column", backgroundColor: "#ffffff" }, [
        box({ position: "absolute", left: 0, top: 0, width: 400, height: 200 }, [], photo),
        box({ paddingLeft: 30.4, paddingTop: 20, flexDirection: "column" }, [
          box({ width: 200.5, height: 60 }, [], title),
          box({ width: 100, height: 20, marginTop: 5 }, [], author)
        ])
      ])
    )
    expect(compiled.texts.map(({ slot, ...place }) => [slot.name, place])).toEqual([
      ["title", { left: 30, top: 20, width: 201, height: 60 }],
      ["author", { left: 30, top: 85, width: 100, height: 20 }]
    ])
    expect(compiled.texts[0]?.slot).toEqual(title)
    expect(compiled.photo).toMatchObject({ slot: photo, left: 0, top: 0, width: 400, height: 200 })
  })

  it("mirrors slots in a right-to-left tree", async () => {
    const row = box({ ...size, paddingLeft: 10 }, [box({ width: 100, height: 50 }, [], title)])
    const { compiled } = await compile({ ...row, props: { ...row.props, dir: "rtl" } })
    expect(compiled.texts[0]?.left).toBe(300)
  })

  it("leaves out a slot that has no room", async () => {
    const { compiled } = await compile(box(size, [box({ display: "none", width: 9, height: 9 }, [], title)]))
    expect(compiled.texts).toEqual([])
  })

  it("keeps an opaque layer of few colours as numbers, with their exact colours", async () => {
    const compiled = await ground({ backgroundColor: "#fedcba" }, [
      box({ width: 100, height: 200, backgroundColor: "#012345" })
    ])
    expect(compiled.ground._tag).toBe("Indexed")
    if (compiled.ground._tag !== "Indexed") return
    expect(Buffer.from(compiled.ground.palette).toString("hex")).toBe("012345fedcba")
    expect([99, 100].map((x) => compiled.ground.pixels[150 * 400 + x])).toEqual([0, 1])
  })

  it("keeps a transparent layer with the colours that were asked for", async () => {
    const compiled = await ground({}, [box({ width: 400, height: 100, backgroundColor: "rgba(200, 100, 50, 0.5)" })])
    expect(compiled.ground._tag).toBe("Rgba")
    const [red = 0, green = 0, blue = 0, alpha = 0] = compiled.ground.pixels
    expect(Math.abs(alpha - 128)).toBeLessThanOrEqual(1)
    for (const [got, asked] of [
      [red, 200],
      [green, 100],
      [blue, 50]
    ] as const)
      expect(Math.abs(got - asked)).toBeLessThanOrEqual(2)
    expect([...compiled.ground.pixels.subarray(-4)]).toEqual([0, 0, 0, 0])
  })

  it("draws a picture that the tree carries", async () => {
    const compiled = await ground({ backgroundColor: "#ffffff" }, [image(circle)])
    if (compiled.ground._tag !== "Indexed") throw new Error("too many colours")
    const number = compiled.ground.pixels[20 * 400 + 20] ?? 0
    expect([...compiled.ground.palette.subarray(number * 3, number * 3 + 3)]).toEqual([255, 0, 0])
  })

  it("says what satori says about a style that it does not know", async () => {
    const { complaints } = await compile(box({ ...size, width: "40 px" }))
    expect(complaints.join()).toContain("40 px")
  })

  it("refuses two photos", async () => {
    const photo = box({ width: 9, height: 9 }, [], { name: "photo" })
    await expect(compile(box(size, [photo, photo]))).rejects.toThrow("more than one")
  })
})

const png = (first: string): string => `data:image/png;base64,${Buffer.from(first, "latin1").toString("base64")}`
const svg = (inside: string): string =>
  svgAddress(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`)

describe("a tree that refers to something outside of itself", () => {
  const inStyle = (style: Record<string, string>): Element => box(size, [box({ width: 40, height: 40, ...style })])
  const hostile: Readonly<Record<string, Element>> = {
    "a file": image("file:///etc/passwd"),
    "a path": image("/etc/hostname"),
    "a relative path": image("logo.png"),
    "an address": image("http://127.0.0.1:9/logo.png"),
    "a secure address": image("https://example.org/logo.png"),
    "no address": image(""),
    "text as data": image("data:text/plain;base64,QUJD"),
    "an SVG that calls itself PNG": image(png("<svg xmlns='http://www.w3.org/2000/svg'/>")),
    "a compressed SVG": image(`data:image/svg+xml;base64,${gzipSync("<svg/>").toString("base64")}`),
    "an SVG with a file": image(svg(`<image href="/etc/hostname"/>`)),
    "an SVG with a file in the old way": image(svg(`<image xlink:href='secret.png'/>`)),
    "an SVG with a part of a file": image(svg(`<use href="other.svg#a"/>`)),
    "an SVG with a filter of a file": image(svg(`<filter id="a"><feImage href="file:///etc/hostname"/></filter>`)),
    "an SVG with a style of a file": image(svg(`<rect style="fill: url(other.svg#a)"/>`)),
    "an SVG in an SVG": image(svg(`<image href="${svg("<rect/>")}"/>`)),
    "an SVG with entities": image(svgAddress(`<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg/>`)),
    "an SVG with an escaped file": image(svg(`<image href="&#x2f;etc/hostname"/>`)),
    "an SVG as plain data with a file": image(
      `data:image/svg+xml;utf8,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg"><image href="/etc/hostname"/></svg>')}`
    ),
    "a background": inStyle({ backgroundImage: "url(http://127.0.0.1:9/a.png)" }),
    "a quoted background": inStyle({ background: "#fff url('file:///etc/hostname')" }),
    "a background in capitals": inStyle({ backgroundImage: "URL(a.png)" }),
    "an escaped background": inStyle({ backgroundImage: "u\\72 l(a.png)" }),
    "a second background": inStyle({ backgroundImage: "linear-gradient(#fff, #000), url(a.png)" }),
    "a background in a variable": inStyle({ "--a": "url(a.png)", backgroundImage: "var(--a)" }),
    "a variable in a background": inStyle({ "--a": "a.png", backgroundImage: "url(var(--a))" }),
    "a broken background": inStyle({ backgroundImage: "url(a.png" }),
    "a mask": inStyle({ maskImage: "url(mask.png)" }),
    "a set of images": inStyle({ backgroundImage: 'image-set("a.png" 1x)' }),
    "a class": { type: "div", props: { tw: "bg-[url(http://127.0.0.1:9/a.png)]" } as Element["props"] },
    "an inline SVG": {
      type: "svg",
      props: {
        width: 9,
        height: 9,
        children: [{ type: "image", props: { href: "/etc/hostname" } as Element["props"] }]
      }
    },
    "a component": { type: (() => image("http://127.0.0.1:9/a.png")) as unknown as string, props: {} }
  }

  for (const [name, tree] of Object.entries(hostile)) {
    it(`is refused: ${name}`, async () => {
      await expect(compile(box(size, [tree]))).rejects.toThrow(/outside of itself/)
    })
  }

  it("passes where everything is carried", async () => {
    const pixel = `data:image/png;base64,${onePixel().toString("base64")}`
    await expect(
      compile(
        box({ ...size, backgroundColor: "#fff" }, [
          image(pixel),
          image(
            svg(
              `<defs><linearGradient id="a"/></defs><rect width="9" height="9" fill="url(#a)"/><image href="${pixel}"/>`
            )
          ),
          box({ width: 9, height: 9, backgroundImage: `url("${pixel}")` }),
          box({
            width: 9,
            height: 9,
            backgroundImage: "linear-gradient(#fff, #000)",
            borderRadius: 3,
            overflow: "hidden"
          })
        ])
      )
    ).resolves.toBeDefined()
  })
})

/** The smallest PNG file. */
const onePixel = (): Buffer => {
  const chunk = (type: string, body: Buffer): Buffer => {
    const whole = Buffer.concat([Buffer.alloc(4), Buffer.from(type), body, Buffer.alloc(4)])
    whole.writeUInt32BE(body.length, 0)
    whole.writeUInt32BE(crc(whole.subarray(4, -4)), whole.length - 4)
    return whole
  }
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", Buffer.from("00000001000000010802000000", "hex")),
    chunk("IDAT", deflateSync(Buffer.from([0, 1, 2, 3]))),
    chunk("IEND", Buffer.alloc(0))
  ])
}

const crc = (bytes: Buffer): number => {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}
