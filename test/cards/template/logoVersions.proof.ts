import { fittingLogo } from "../../../templates/ground/fittingLogo.ts"
import sharp from "sharp"
import { describe, expect, test } from "vitest"
import { article, engineFor, folderWith } from "../newsroom.ts"
import { type Picture, readPicture } from "../readPicture.ts"

const letters = (colour: string, more = ""): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 100"><g fill="${colour}"><path d="M0 0h20v100h-20z"/><path d="M40 0h20v100h-20z"/><path d="M80 0h40v100h-40z"/></g>${more}</svg>`
const field = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path fill="#c8102e" d="M0 0h100v100h-100z"/><path fill="#ffffff" d="M20 20h60v60h-60z"/></svg>`
const name = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100"><path fill="#0000ff" d="M0 0h400v100h-400z"/></svg>`

const red = sharp({ create: { width: 200, height: 200, channels: 3, background: "#ff0000" } })
const pngOf = async (side: number) => red.clone().resize(side).png().toBuffer()

const ico = (picture: Buffer): Buffer => {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt32LE(picture.length, 14)
  head.writeUInt32LE(22, 18)
  return Buffer.concat([head, picture])
}

const root = folderWith({
  "black.svg": letters("#000000"),
  "white.svg": letters("#ffffff"),
  "field.svg": field,
  "name.svg": name,
  "grey.svg": letters("#000000", '<path fill="#ffffff" d="M0 0h3v3h-3z"/>'),
  "logo.webp": await red.clone().webp({ lossless: true }).toBuffer(),
  "logo.gif": await red.clone().gif().toBuffer(),
  "logo.avif": await red.clone().avif({ lossless: true }).toBuffer(),
  "logo.ico": ico(await pngOf(200)),
  "old.ico": ico(Buffer.alloc(100)),
  "small.png": await pngOf(32)
})
const engine = engineFor(root)

type Look = { readonly logo?: string; readonly logos?: Readonly<Record<string, string>> }

const drawn = async (look: Look, theme: "light" | "dark", card: "og" | "square" = "og") => {
  const site = look.logos === undefined ? look : { ...look, logo: Object.values(look.logos)[0] ?? "" }
  const { findings } = await engine.open({ site, theme })
  const { cards } = await engine.plan(article("Rain"), { site, theme })
  return { findings, picture: await readPicture((await engine.draw(cards[card].inputs)).bytes) }
}

/** Colours of the corner where the mark of a wide card stands. */
const coloursOf = (picture: Picture, bottom = 190): ReadonlySet<string> => {
  const found = new Set<string>()
  for (let y = 50; y < bottom; y += 2) for (let x = 50; x < 280; x += 2) found.add(picture.at(x, y))
  return found
}

const [lightPaper, darkPaper] = ["#faf8f4", "#14161b"]

describe("a logo", () => {
  test.each([
    ["black.svg", "dark", lightPaper],
    ["white.svg", "light", darkPaper]
  ] as const)("FF4030: %s has a plate on %s paper", async (logo, theme, plate) => {
    const { findings, picture } = await drawn({ logo }, theme)
    expect(findings).toMatchObject([{ code: "FF4030", severity: "info", file: logo }])
    expect(coloursOf(picture)).toContain(plate)
  })

  test.each([
    ["black.svg", "light", darkPaper],
    ["white.svg", "dark", lightPaper],
    ["field.svg", "light", darkPaper],
    ["field.svg", "dark", lightPaper]
  ] as const)("%s stands on %s paper as it is", async (logo, theme, plate) => {
    const { findings, picture } = await drawn({ logo }, theme)
    expect(findings).toEqual([])
    expect(coloursOf(picture)).not.toContain(plate)
  })

  test("of two versions has the one for the theme, whatever pages show", async () => {
    const logos = { light: "black.svg", dark: "white.svg" }
    const [light, dark] = [await drawn({ logos }, "light"), await drawn({ logos }, "dark")]
    expect([light.findings, dark.findings]).toEqual([[], []])
    expect(coloursOf(light.picture)).toContain("#000000")
    expect(coloursOf(dark.picture)).toContain("#ffffff")
    expect((await engine.open({ theme: "dark", site: { logo: "black.svg", logos } })).logo?.file).toBe("black.svg")
  })

  test("is wide over a column, and square where there is no more room", async () => {
    const logos = { square: "field.svg", wide: "name.svg" }
    for (const card of ["og", "square"] as const)
      expect(coloursOf((await drawn({ logos }, "light", card)).picture)).toContain("#0000ff")
    const versions = { shape: "wide", others: [{ shape: "square" }] } as const
    const shapeIn = (width: number) =>
      fittingLogo<{ shape: "wide" | "square" }>(versions, { width, height: 60 }, ["#ffffff"])
    expect([300, 120, 60].map((width) => shapeIn(width).logo.shape)).toEqual(["wide", "wide", "square"])
  })

  test.each(["logo.webp", "logo.gif", "logo.avif", "logo.ico"])("may be a %s", async (logo) => {
    const { findings, picture } = await drawn({ logo }, "light")
    expect(findings).toEqual([])
    expect([...coloursOf(picture)].some((colour) => /^#f[ef]0[0-2]0[0-2]$/.test(colour))).toBe(true)
  })

  test("FF4003: says what is wrong with an icon of bitmaps", async () => {
    const [found] = (await engine.open({ site: { logo: "old.ico" } })).findings
    expect(found).toMatchObject({ code: "FF4003" })
    expect(found?.message).toContain("an icon file that holds bitmaps of an old kind and no PNG")
  })

  test("FF4031: says that a small picture is enlarged", async () => {
    const { findings } = await engine.open({ site: { logo: "small.png" } })
    expect(findings).toMatchObject([{ code: "FF4031", severity: "info", file: "small.png" }])
    expect(findings[0]?.message).toContain("32x32 pixels and is enlarged to a height of up to 127")
  })

  test("of which one version cannot be used has the others", async () => {
    const { findings, picture } = await drawn({ logos: { light: "none.svg", dark: "field.svg" } }, "light")
    expect(findings).toMatchObject([{ code: "FF4003", file: "none.svg" }])
    expect(coloursOf(picture)).toContain("#c8102e")
  })
})

test.each([
  ["light", "#ffff00", "section names are set in ink, with a bar of it."],
  ["light", "#ffffff", "section names are set in ink, with a bar of it; the paper is #"],
  ["dark", "#000000", "section names are set in ink, with a bar of it; the paper is #"]
] as const)("FF4032: on %s cards the accent %s is said to be shown otherwise", async (theme, accent, words) => {
  const { findings } = await engine.open({ theme, site: { accent } })
  expect(findings).toMatchObject([{ code: "FF4032", severity: "info" }])
  expect(findings[0]?.message).toContain(words)
  expect((await engine.open({ theme, site: { accent: "#0b5c6b" } })).findings).toEqual([])
})
