/**
 * A drawing (SVG) without what its program noted in it: metadata, comments,
 * the editor's own elements and attributes, and what pictures within it say
 * beside their pixels. Titles and descriptions are for readers, and stay.
 */
import { publishPhoto } from "./publishPhoto.ts"

const editors = "inkscape|sodipodi|serif|sketch|figma|i|x|rdf|dc|cc|xmp"

/** Never rejects. */
export const stripSvg = async (svg: string): Promise<string> => {
  const end = /<\/(?:[\w-]+:)?svg\s*>(?![\s\S]*<\/(?:[\w-]+:)?svg\s*>)/.exec(svg)
  const whole = end === null ? svg : svg.slice(0, end.index + end[0].length)
  const plain = whole
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<\?(?!xml\s)[\s\S]*?\?>/g, "")
    .replace(/<((?:[\w-]+:)?metadata)\b(?:[^>"']|"[^"]*"|'[^']*')*(?:\/>|(?<!\/)>[\s\S]*?<\/\1\s*>)/g, "")
    .replace(
      new RegExp(`<((?:${editors}):[\\w-]+)\\b(?:[^>"']|"[^"]*"|'[^']*')*?(?:/>|(?<!/)>[\\s\\S]*?</\\1\\s*>)`, "g"),
      ""
    )
    .replace(new RegExp(`\\s(?:${editors}):[\\w-]+\\s*=\\s*(?:"[^"]*"|'[^']*')`, "g"), "")
  return withCleanPictures(plain)
}

const embedded = /data:image\/[\w.+-]+;base64,([\w+/=\s]+)/g

/** One that is no picture, or not whole, becomes an empty address. */
const withCleanPictures = async (svg: string): Promise<string> => {
  const clean = new Map<string, string>()
  for (const [address, data = ""] of svg.matchAll(embedded)) {
    const photo = await publishPhoto(Buffer.from(data, "base64"), { keepCredit: false, isProven: false })
    clean.set(
      address,
      photo._tag === "Photo" ? `data:${photo.type};base64,${Buffer.from(photo.bytes).toString("base64")}` : "data:,"
    )
  }
  return svg.replace(embedded, (address) => clean.get(address) ?? "data:,")
}
