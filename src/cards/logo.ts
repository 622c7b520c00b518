/**
 * The site's logo as cards carry it. A file that could make the rasteriser
 * read another file, or fill its memory, is refused.
 */
import { Effect, type FileSystem, type Path } from "effect"
import { sha256 } from "../model/Digest.ts"
import { type Finding, finding } from "../model/Finding.ts"

export interface Logo {
  /** Relative to the project, with forward slashes. */
  readonly file: string
  readonly sha256: string
  /** The whole file as a data address. */
  readonly source: string
  /** Width divided by height. */
  readonly ratio: number
}

const mostBytes = 2_000_000
const mostPixels = 16_000_000

/** Reads a logo; one that cannot be used gives a finding instead. */
export const readLogo = Effect.fn("readLogo")(function* (
  fs: FileSystem.FileSystem,
  path: Path.Path,
  root: string,
  file: string
): Effect.fn.Return<{ readonly logo: Logo | null; readonly findings: ReadonlyArray<Finding> }> {
  const absolute = path.resolve(root, ...file.split("/"))
  const real = yield* Effect.all([fs.realPath(root), fs.realPath(absolute)]).pipe(Effect.orElseSucceed(() => null))
  if (real === null) return refused(file, "cannot be read")
  const relative = path.relative(...real)
  if (relative.startsWith("..") || path.isAbsolute(relative)) return refused(file, "lies outside of the project")
  const bytes = yield* fs.readFile(absolute).pipe(Effect.orElseSucceed(() => null))
  if (bytes === null) return refused(file, "cannot be read")
  if (bytes.length > mostBytes) return refused(file, "is larger than 2 MB")
  const found = inspect(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if (found.fault !== null) return refused(file, found.fault)
  const source = `data:${found.type};base64,${Buffer.from(bytes).toString("base64")}`
  return { logo: { file, sha256: sha256(bytes), source, ratio: found.ratio }, findings: [] }
})

const refused = (file: string, fault: string): { readonly logo: null; readonly findings: ReadonlyArray<Finding> } => ({
  logo: null,
  findings: [
    finding(
      "FF4003",
      { file },
      `The logo ${fault}; cards show the first letter of the site's name instead.`,
      "Set `site.logo` to a PNG, JPEG or SVG file of the project: at most 2 MB and 16 megapixels, an SVG without references to anything outside of itself."
    )
  ]
})

type Inspected = { readonly type: string; readonly ratio: number; readonly fault: null } | { readonly fault: string }

const inspect = (bytes: Buffer): Inspected => {
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) && bytes.length > 33) {
    return sized("image/png", bytes.readUInt32BE(16), bytes.readUInt32BE(20))
  }
  if (bytes.length > 4 && bytes.readUInt16BE(0) === 0xffd8) {
    const size = jpegSize(bytes)
    return size === null ? { fault: "is a damaged JPEG file" } : sized("image/jpeg", ...size)
  }
  const text = bytes.toString("utf8")
  if (/^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg[\s>]/.test(text)) return inspectSvg(text)
  return { fault: "is no PNG, JPEG or SVG file" }
}

const sized = (type: string, width: number, height: number): Inspected =>
  width > 0 && height > 0 && width * height <= mostPixels
    ? { type, ratio: width / height, fault: null }
    : { fault: "has too many pixels, or none" }

/** Width and height from the first frame header (ITU-T T.81, B.2.2). */
const jpegSize = (bytes: Buffer): readonly [number, number] | null => {
  for (let at = 2; at + 9 < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes.readUInt16BE(at)
    if (marker < 0xffc0) return null
    if (marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)) {
      return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)]
    }
  }
  return null
}

/** An SVG may refer to its own parts and to pictures that it carries; anything else could name a file. */
const inspectSvg = (text: string): Inspected => {
  if (/<!DOCTYPE|<!ENTITY|<\?xml-stylesheet|@import|<script|<foreignObject/i.test(text)) {
    return { fault: "holds a document type, a script or a style sheet from elsewhere" }
  }
  const references = [
    ...text.matchAll(/(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi),
    ...text.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))\s*\)/gi)
  ].map((match) => (match[1] ?? match[2] ?? match[3] ?? "").trim())
  const outside = references.some(
    (one) => !one.startsWith("#") && !/^data:image\/(?:png|jpeg|gif|webp);base64,/i.test(one)
  )
  if (outside) return { fault: "refers to something outside of itself" }
  if (/<text[\s>]/i.test(text)) return { fault: "holds text that needs a font; convert the text to paths" }
  const ratio = svgRatio(/<svg\b[^>]*>/i.exec(text)?.[0] ?? "")
  return ratio === null ? { fault: "has no size: it needs a viewBox" } : { type: "image/svg+xml", ratio, fault: null }
}

/** From the size of the root element, or from its viewBox (SVG 2, 8.2). */
const svgRatio = (root: string): number | null => {
  const length = (name: string): number =>
    Number.parseFloat(new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]+)(?:px)?\\s*["']`).exec(root)?.[1] ?? "")
  const box =
    /\sviewBox\s*=\s*["']([^"']*)["']/
      .exec(root)?.[1]
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? []
  const ratios = [length("width") / length("height"), (box[2] ?? 0) / (box[3] ?? 0)]
  return ratios.find((ratio) => Number.isFinite(ratio) && ratio > 0) ?? null
}
