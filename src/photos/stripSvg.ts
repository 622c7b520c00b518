/**
 * A drawing (SVG) without what its program noted in it: metadata, comments,
 * the editor's own elements and attributes, what pictures within it say beside
 * their pixels, and what stands behind its end. Titles and descriptions are
 * for readers, and stay. It is read once, from start to end.
 */
import { publishPhoto } from "./publishPhoto.ts"

/** Never rejects. */
export const stripSvg = (svg: string): Promise<string> => withCleanPictures(withoutNotes(svg))

const editors = "inkscape|sodipodi|serif|sketch|figma|i|x|rdf|dc|cc|xmp"
const isNote = new RegExp(`^(?:(?:[\\w-]+:)?metadata|(?:${editors}):.*)$`)
const noteAttribute = new RegExp(`\\s(?:${editors}):[\\w-]+\\s*=\\s*(?:"[^"]*"|'[^']*')`, "g")

/** What begins so ends so, and whether it is kept. */
const blocks = [
  { start: "<!--", end: "-->", isKept: false },
  { start: "<![CDATA[", end: "]]>", isKept: true },
  { start: "<?xml ", end: "?>", isKept: true },
  { start: "<?", end: "?>", isKept: false }
] as const

const withoutNotes = (svg: string): string => {
  const kept: Array<string> = []
  /** The element that is left out, and how many of its name are open. */
  let note: { readonly name: string; depth: number } | null = null
  let depth = 0
  for (let at = 0; at < svg.length;) {
    const start = svg.indexOf("<", at)
    if (start < 0) break
    if (note === null) kept.push(svg.slice(at, start))
    const block = blocks.find((one) => svg.startsWith(one.start, start))
    const end = block === undefined ? endOfTag(svg, start) : endOf(svg, block.end, start + block.start.length)
    if (end < 0) break
    const piece = svg.slice(start, end)
    at = end
    const [, slash, name] = /^<(\/?)([\w:.-]+)/.exec(piece) ?? []
    if (block !== undefined || name === undefined) {
      if (note === null && block?.isKept !== false) kept.push(piece)
      continue
    }
    const step = slash === "/" ? -1 : piece.endsWith("/>") ? 0 : 1
    if (note !== null) {
      if (name === note.name) note.depth += step
      if (note.depth === 0) note = null
    } else if (isNote.test(name)) {
      if (step === 1) note = { name, depth: 1 }
    } else {
      kept.push(piece.replace(noteAttribute, ""))
      depth += step
      if (depth > 0) continue
      const rest = svg.slice(end)
      if (rest.trim() === "") kept.push(rest)
      break
    }
  }
  return kept.join("")
}

/** The index after `end`; -1 without one. */
const endOf = (svg: string, end: string, from: number): number => {
  const at = svg.indexOf(end, from)
  return at < 0 ? -1 : at + end.length
}

/** The index after the next `>` outside of quotes; -1 without one. */
const endOfTag = (svg: string, from: number): number => {
  let quote = ""
  for (let at = from; at < svg.length; at += 1) {
    const character = svg.charAt(at)
    if (quote !== "") {
      if (character === quote) quote = ""
    } else if (character === ">") return at + 1
    else if (character === '"' || character === "'") quote = character
  }
  return -1
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
