/**
 * A file of the site's logo as cards carry it. One that could make the
 * rasteriser read another file, or fill its memory, is refused.
 */
import { Effect, FileSystem, Option, Path, Result, Schema } from "effect"
import { imageSize } from "image-size"
import type { Blobs } from "../../model/Blobs.ts"
import { digestOf, sha256 } from "../../model/Digest.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import { type Publishing, publishPhoto } from "../../photos/publishPhoto.ts"
import { loadSharp } from "../../photos/loadSharp.ts"
import { stripPhoto } from "../../photos/stripPhoto.ts"
import type { LogoPart } from "../../../templates/props/LogoProps.ts"
import type { Guard } from "../guard/Guard.ts"
import { isSvg, svgFault } from "../raster/svg/outsideReference.ts"
import { icoPicture, isIco } from "./icoPicture.ts"
import { feedLogoSize } from "./feedLogo.ts"
import { logoParts } from "./logoParts.ts"

export interface Logo {
  /** Relative to the project, with forward slashes. */
  readonly file: string
  readonly sha256: string
  /** The whole file as a data address. */
  readonly source: string
  /** Width divided by height. */
  readonly ratio: number
  readonly parts: ReadonlyArray<LogoPart>
  /** Pixels; null for a drawing, which has any. */
  readonly size: Size | null
  /** Pixels in feeds; absent for a file that only sharp reads, and for an icon file. */
  readonly feed?: Size
}

const mostBytes = 2_000_000
const mostPixels = 16_000_000

/** Pixels of the longer side that a drawing is tried with, beside its own size: no card shows it larger. */
const largestSide = 1200
/** Pixels of the longer side at which its parts are told. */
const partsSide = 160

type Refused = { readonly logo: null; readonly findings: ReadonlyArray<Finding> }

/** Reads a logo; one that cannot be used gives a finding instead. `blobs` remember drawings that were tried. */
export const readLogo = Effect.fn("readLogo")(function* (
  root: string,
  file: string,
  guard: Guard,
  blobs: Pick<Blobs, "get" | "put">
): Effect.fn.Return<
  { readonly logo: Logo; readonly findings: ReadonlyArray<Finding> } | Refused,
  never,
  FileSystem.FileSystem | Path.Path
> {
  const read = yield* readFile(root, file)
  if (read.fault !== null) return refused(file, read.fault, "cards")
  const { bytes, found } = read
  const isDrawing = found.type === "image/svg+xml"
  const picture = isDrawing ? { ...found, bytes } : yield* Effect.promise(() => pictureOf(bytes))
  if (typeof picture === "string") return refused(file, picture, "cards")
  const { width, height, type } = picture
  const source = `data:${type};base64,${Buffer.from(picture.bytes).toString("base64")}`
  const parts = yield* partsOf(isDrawing ? bytes.toString() : framed(source, picture), picture, isDrawing, guard, blobs)
  if (typeof parts === "string") return refused(file, parts, "cards")
  const size = isDrawing ? null : { width, height }
  return {
    logo: { file, sha256: read.sha256, source, ratio: width / height, parts, size, ...feedSize(read, picture) },
    findings: []
  }
})

/** The picture as PNG, JPEG or SVG, turned upright and without metadata; a string says why it cannot be read. */
const pictureOf = async (
  bytes: Buffer
): Promise<(Size & { readonly type: string; readonly bytes: Uint8Array }) | string> => {
  const photo = await publishPhoto(bytes, { keepCredit: false, isProven: true })
  if (photo._tag !== "Photo") return notWhole(photo)
  if (photo.type === "image/png" || photo.type === "image/jpeg") return photo
  const loaded = await loadSharp()
  if (loaded._tag === "Missing")
    return `is a file of type ${photo.type}, which the package sharp reads, and that is not installed`
  return { ...photo, type: "image/png", bytes: await loaded.sharp(photo.bytes, { page: 0 }).png().toBuffer() }
}

const framed = (source: string, { width, height }: Size): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><image href="${source}" width="${width}" height="${height}"/></svg>`

/** The logo of a project without cards: nothing draws it, so nothing tries whether it can be drawn. */
export const readPlainLogo = Effect.fn("readPlainLogo")(function* (
  root: string,
  file: string
): Effect.fn.Return<
  | {
      readonly logo: Pick<Logo, "file" | "sha256" | "feed">
      readonly findings: ReadonlyArray<Finding>
    }
  | Refused,
  never,
  FileSystem.FileSystem | Path.Path
> {
  const read = yield* readFile(root, file)
  if (read.fault !== null) return refused(file, read.fault, "pages")
  const { found } = read
  // A drawing was not tried, so nothing says that it ends.
  const feed = found.type === "image/svg+xml" ? {} : feedSize(read, found)
  return { logo: { file, sha256: read.sha256, ...feed }, findings: [] }
})

const inFeeds: ReadonlySet<string> = new Set(["image/svg+xml", "image/png", "image/jpeg"])

const feedSize = (
  { bytes, found: { type }, sha256: whole }: Extract<ReadFile, { readonly fault: null }>,
  size: Size
): Pick<Logo, "feed"> =>
  inFeeds.has(type) && sha256(bytes) === whole ? { feed: feedLogoSize(size, type === "image/svg+xml") } : {}

const notWhole = (photo: Exclude<Publishing, { readonly _tag: "Photo" }>): string =>
  photo._tag === "Damaged" ? `is damaged: ${photo.reason}` : notDrawable

const notDrawable = "is not a whole PNG, JPEG, SVG, WebP, GIF or AVIF file"

type ReadFile =
  | {
      /** Of the picture; an icon file holds it. */
      readonly bytes: Buffer
      /** Of the file. */
      readonly sha256: string
      readonly found: Size & { readonly type: string }
      readonly fault: null
    }
  | { readonly fault: string }

const readFile = Effect.fnUntraced(function* (
  root: string,
  file: string
): Effect.fn.Return<ReadFile, never, FileSystem.FileSystem | Path.Path> {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const absolute = path.resolve(root, ...file.split("/"))
  const real = yield* Effect.all([fs.realPath(root), fs.realPath(absolute)]).pipe(Effect.orElseSucceed(() => null))
  if (real === null) return { fault: "cannot be read" }
  const relative = path.relative(...real)
  if (relative.startsWith("..") || path.isAbsolute(relative)) return { fault: "lies outside of the project" }
  const read = yield* fs.readFile(absolute).pipe(Effect.orElseSucceed(() => null))
  if (read === null) return { fault: "cannot be read" }
  const whole = Buffer.from(read.buffer, read.byteOffset, read.byteLength)
  if (whole.length > mostBytes) return { fault: "is larger than 2 MB" }
  const bytes = isIco(whole) ? icoPicture(whole) : whole
  if (bytes === null) return { fault: "is an icon file that holds bitmaps of an old kind and no PNG" }
  const found = inspect(bytes)
  return found.fault === null ? { bytes, sha256: sha256(whole), found, fault: null } : { fault: found.fault }
})

/** The parts of a logo, which is drawn for it; why it cannot be used where it shows nothing, or is a drawing that cannot be drawn within time and memory. */
const partsOf = Effect.fnUntraced(function* (
  svg: string,
  { width, height }: Size,
  isDrawing: boolean,
  guard: Guard,
  blobs: Pick<Blobs, "get" | "put">
) {
  const own = Math.ceil(Math.max(width, height))
  const sides = isDrawing ? ([Math.min(own, largestSide), largestSide, partsSide] as const) : ([partsSide] as const)
  const key = digestOf({ logo: sha256(svg), sides })
  const kept = yield* blobs.get(key)
  const known = kept === null ? Option.none() : decodeParts(new TextDecoder().decode(kept))
  if (Option.isSome(known)) return seenParts(known.value)
  const drawn = yield* Effect.result(guard.ask({ _tag: "Svg", svg, sides }))
  if (drawn._tag === "Success") {
    const parts = logoParts(drawn.success)
    yield* blobs.put(key, new TextEncoder().encode(JSON.stringify(parts)))
    return seenParts(parts)
  }
  // Whether a picture is whole was seen when it was decoded.
  if (!isDrawing) return []
  const { reason, isFatal } = drawn.failure
  return isFatal && reason.startsWith("its process ended")
    ? "cannot be drawn: resvg ends, perhaps for a faded or clipped group outside of the viewBox"
    : `cannot be drawn: ${reason}`
})

const seenParts = (parts: ReadonlyArray<LogoPart>): ReadonlyArray<LogoPart> | string =>
  parts.length === 0 ? "shows nothing: all of it is transparent, or lies outside of its viewBox" : parts

const decodeParts = Schema.decodeUnknownOption(
  Schema.fromJsonString(
    Schema.Array(Schema.Struct({ share: Schema.Finite, darkest: Schema.Finite, lightest: Schema.Finite }))
  )
)

/** `shown`: where the logo is missing now. */
const refused = (file: string, fault: string, shown: "cards" | "pages"): Refused => ({
  logo: null,
  findings: [
    finding(
      "FF4003",
      { file },
      `The logo ${fault}; ${shown} show the first letter of the site's name instead.`,
      "Set `site.logo` to a PNG, JPEG, SVG, WebP, GIF or AVIF file of the project: at most 2 MB and 16 megapixels, an SVG without text and without references to anything outside of itself."
    )
  ]
})

interface Size {
  /** Pixels. */
  readonly width: number
  /** Pixels. */
  readonly height: number
}

type Inspected = (Size & { readonly type: string; readonly fault: null }) | { readonly fault: string }

const inspect = (bytes: Buffer): Inspected => {
  const text = bytes.toString("utf8")
  if (isSvg(text)) return inspectSvg(text)
  const size = Result.try(() => imageSize(bytes))
  if (Result.isFailure(size)) return { fault: notDrawable }
  const stripped = stripPhoto(bytes)
  if (stripped._tag !== "Stripped") return { fault: notWhole(stripped) }
  return sized(stripped.type, size.success)
}

const sized = (type: string, { width, height }: Size): Inspected =>
  width > 0 && height > 0 && width * height <= mostPixels
    ? { type, width, height, fault: null }
    : { fault: "has more than 16 megapixels, or none" }

const inspectSvg = (text: string): Inspected => {
  const fault = svgFault(text)
  if (fault !== null) return { fault }
  if (/<text[\s>]/i.test(text)) return { fault: "holds text that needs a font; convert the text to paths" }
  const size = svgSize(/<svg\b[^>]*>/i.exec(text)?.[0] ?? "")
  // A drawing of any size is drawn as large as a card shows it.
  return size === null ? { fault: "has no size: it needs a viewBox" } : { type: "image/svg+xml", ...size, fault: null }
}

/** Pixels of a unit (CSS Values 4, 6.2; resvg takes 12 for an em); a share of what is around it is no size. */
const pixelsOf: Readonly<Record<string, number>> = {
  "": 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  em: 12,
  ex: 6
}

/** The size of the root element, or that of its viewBox (SVG 2, 8.2). */
const svgSize = (root: string): Size | null => {
  const length = (name: string): number => {
    const written = new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]+(?:e[+]?\\d+)?)([a-z]*)\\s*["']`, "i").exec(root)
    return Number.parseFloat(written?.[1] ?? "") * (pixelsOf[(written?.[2] ?? "").toLowerCase()] ?? NaN)
  }
  const box =
    /\sviewBox\s*=\s*["']([^"']*)["']/
      .exec(root)?.[1]
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? []
  const sizes = [
    { width: length("width"), height: length("height") },
    { width: box[2] ?? 0, height: box[3] ?? 0 }
  ]
  return sizes.find(({ width, height }) => width > 0 && height > 0 && Number.isFinite(width / height)) ?? null
}
