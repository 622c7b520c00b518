/** A drawing keeps what readers see and hear of it, and loses what its program noted. */
import { Resvg } from "@resvg/resvg-js"
import sharp from "sharp"
import { describe, expect, test } from "vitest"
import { stripSvg } from "../../src/photos/stripSvg.ts"
import { quarters } from "../cards/photo/photos.ts"
import { dirtyJpeg, dirtyPng, secrets } from "./dirtyPhotos.ts"

const path = '<path d="M0 0h40v40z" fill="#0b5c6b"/>'
const names = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"'
const plain = `<svg ${names}>${path}</svg>`

describe("what is noted in a drawing", () => {
  test.each([
    ["metadata", `<svg ${names}><metadata><p>${secrets.place}</p></metadata>${path}</svg>`],
    ["metadata under a prefix", `<s:svg ${names}><s:metadata a=">">${secrets.place}</s:metadata></s:svg>`],
    ["an empty one", `<svg ${names}><metadata note="${secrets.place}"/>${path}</svg>`],
    ["metadata in metadata", `<svg ${names}><metadata><metadata>a</metadata>${secrets.place}</metadata>${path}</svg>`],
    ["comments", `<!-- ${secrets.note} --><svg ${names}><!--${secrets.place}-->${path}</svg>`],
    ["instructions", `<?xml version="1.0"?><?xpacket ${secrets.note}?><svg ${names}>${path}</svg>`],
    [
      "an editor's elements",
      `<svg ${names}><sodipodi:namedview a="${secrets.serial}"><inkscape:grid/></sodipodi:namedview>${path}</svg>`
    ],
    [
      "an editor's attributes",
      `<svg ${names} inkscape:export-filename="/home/${secrets.owner}/a.png" sodipodi:docname='${secrets.note}'>${path}</svg>`
    ],
    ["Illustrator's copy", `<svg ${names}><i:pgf id="x"><![CDATA[${secrets.place}]]></i:pgf>${path}</svg>`],
    ["XMP beside metadata", `<svg ${names}><rdf:RDF><dc:creator>${secrets.owner}</dc:creator></rdf:RDF>${path}</svg>`],
    ["what stands behind the end", `${plain}<!-- ${secrets.note} --><x>${secrets.place}</x>PK${secrets.film}`],
    ["a comment that never ends", `${plain}<!-- ${secrets.place}`]
  ])("%s goes", async (_, svg) => {
    const stripped = await stripSvg(svg)
    for (const secret of Object.values(secrets)) expect(stripped).not.toContain(secret)
    expect(stripped).toMatch(/<\/(?:s:)?svg>$/)
    if (svg.includes(path) && !svg.includes(":svg")) expect(stripped).toContain(path)
  })

  test("and so goes what pictures within it tell", async () => {
    const photo = await quarters(40, 30).jpeg().toBuffer()
    const other = await quarters(40, 30).png().toBuffer()
    const address = (type: string, bytes: Uint8Array): string =>
      `data:image/${type};base64,${Buffer.from(bytes).toString("base64")}`
    const svg = `<svg ${names} xmlns:xlink="http://www.w3.org/1999/xlink"><image xlink:href="${address("jpeg", await dirtyJpeg(photo))}"/><image href="${address("png", await dirtyPng(other))}"/><image href="${address("jpeg", photo.subarray(0, 200))}"/></svg>`
    const stripped = await stripSvg(svg)
    const found = [...stripped.matchAll(/href="data:([^"]*)"/g)].map(([, data = ""]) => data)
    expect(found[2]).toBe(",")
    for (const data of found.slice(0, 2)) {
      const bytes = Buffer.from(data.split(",")[1] ?? "", "base64")
      for (const secret of Object.values(secrets)) expect(bytes.includes(secret)).toBe(false)
      expect(await sharp(bytes).metadata()).toMatchObject({ width: 40, height: 30 })
    }
  })
})

describe("what readers see", () => {
  test.each([
    ["a plain drawing", plain],
    ["with blanks behind it", `${plain}\n`],
    ["with a declaration and a type", `<?xml version="1.0"?>\n<!DOCTYPE svg>\n${plain}`],
    [
      "title, description and styles",
      `<svg ${names}><title>News &lt; all</title><desc>A sail</desc><style><![CDATA[path > a { fill: red }]]></style>${path}</svg>`
    ],
    ["drawings in drawings", `<svg ${names}><svg><g>${path}</g></svg>${path}</svg>`],
    ["signs in quotes", `<svg ${names}><path d="M0 0" aria-label="a > b </svg>"/>${path}</svg>`],
    [
      "links and other prefixes",
      `<svg ${names} xmlns:xlink="http://www.w3.org/1999/xlink"><use xlink:href="#a" xml:space="preserve"/></svg>`
    ]
  ])("%s stays byte for byte", async (_, svg) => {
    expect(await stripSvg(svg)).toBe(svg)
  })

  test("a drawing of Inkscape looks as it did", async () => {
    const svg = `<?xml version="1.0"?><svg ${names} xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" sodipodi:docname="a.svg"><sodipodi:namedview/><g inkscape:label="Layer 1" inkscape:groupmode="layer">${path}</g></svg>`
    const pixels = (text: string): string => Buffer.from(new Resvg(text).render().pixels).toString("base64")
    expect(pixels(await stripSvg(svg))).toBe(pixels(svg))
  })
})

test("a drawing of two megabytes that is none takes no time to speak of", async () => {
  for (const part of ["<metadata>", "<!--", '<a b="', "<i:x>", "<?"])
    expect(await stripSvg(part.repeat(2_000_000 / part.length))).not.toContain("metadata")
})
