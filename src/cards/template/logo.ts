/**
 * The site's logo as cards carry it. A file that could make the rasteriser
 * read another file, or fill its memory, is refused.
 */
import { Effect, FileSystem, Path, Result } from "effect"
import { imageSize } from "image-size"
import type { Blobs } from "../../model/Blobs.ts"
import { digestOf, sha256 } from "../../model/Digest.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import { type Publishing, publishPhoto } from "../../photos/publishPhoto.ts"
import { stripPhoto } from "../../photos/stripPhoto.ts"
import type { Guard } from "../guard/Guard.ts"
import { isSvg, svgFault } from "../raster/svg/outsideReference.ts"

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

/** Pixels of the longer side that a drawing is tried with, beside its own size: no card shows it larger. */
const largestSide = 1200

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
  const photo =
    found.type === "image/svg+xml"
      ? null
      : yield* Effect.promise(() => publishPhoto(bytes, { keepCredit: false, isProven: true }))
  if (photo !== null && photo._tag !== "Photo") return refused(file, notWhole(photo), "cards")
  const undrawable = found.type === "image/svg+xml" ? yield* drawingFault(bytes, found, guard, blobs) : null
  if (undrawable !== null) return refused(file, undrawable, "cards")
  const { width, height } = photo ?? found
  const source = `data:${found.type};base64,${Buffer.from(photo?.bytes ?? bytes).toString("base64")}`
  return { logo: { file, sha256: sha256(bytes), source, ratio: width / height }, findings: [] }
})

/** The logo of a project without cards: nothing draws it, so nothing tries whether it can be drawn. */
export const readPlainLogo = Effect.fn("readPlainLogo")(function* (
  root: string,
  file: string
): Effect.fn.Return<
  { readonly logo: Pick<Logo, "file" | "sha256">; readonly findings: ReadonlyArray<Finding> } | Refused,
  never,
  FileSystem.FileSystem | Path.Path
> {
  const read = yield* readFile(root, file)
  return read.fault === null
    ? { logo: { file, sha256: sha256(read.bytes) }, findings: [] }
    : refused(file, read.fault, "pages")
})

const notWhole = (photo: Exclude<Publishing, { readonly _tag: "Photo" }>): string =>
  photo._tag === "Damaged" ? `is damaged: ${photo.reason}` : notDrawable

const notDrawable = "is not a whole PNG, JPEG or SVG file"

type ReadFile =
  | { readonly bytes: Buffer; readonly found: Size & { readonly type: string }; readonly fault: null }
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
  const bytes = Buffer.from(read.buffer, read.byteOffset, read.byteLength)
  if (bytes.length > mostBytes) return { fault: "is larger than 2 MB" }
  const found = inspect(bytes)
  return found.fault === null ? { bytes, found, fault: null } : { fault: found.fault }
})

/** Why an SVG cannot be drawn within time and memory; null where it can. */
const drawingFault = Effect.fnUntraced(function* (
  svg: Buffer,
  { width, height }: Size,
  guard: Guard,
  blobs: Pick<Blobs, "get" | "put">
) {
  const own = Math.ceil(Math.max(width, height))
  const sides = own < largestSide ? [own, largestSide] : [largestSide]
  const key = digestOf({ drawable: sha256(svg), sides })
  if ((yield* blobs.get(key)) !== null) return null
  const drawn = yield* Effect.result(guard.ask({ _tag: "Svg", svg: svg.toString(), sides }))
  if (drawn._tag === "Success") {
    yield* blobs.put(key, new Uint8Array())
    return null
  }
  const { reason, isFatal } = drawn.failure
  return isFatal && reason.startsWith("its process ended")
    ? "cannot be drawn: resvg ends, perhaps for a faded or clipped group outside of the viewBox"
    : `cannot be drawn: ${reason}`
})

/** `shown`: where the logo is missing now. */
const refused = (file: string, fault: string, shown: "cards" | "pages"): Refused => ({
  logo: null,
  findings: [
    finding(
      "FF4003",
      { file },
      `The logo ${fault}; ${shown} show the first letter of the site's name instead.`,
      "Set `site.logo` to a PNG, JPEG or SVG file of the project: at most 2 MB and 16 megapixels, an SVG without references to anything outside of itself."
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
  const type = Result.isSuccess(size) ? size.success.type : undefined
  if (Result.isFailure(size) || (type !== "png" && type !== "jpg")) return { fault: notDrawable }
  const stripped = stripPhoto(bytes)
  if (stripped._tag !== "Stripped") return { fault: notWhole(stripped) }
  return sized(`image/${type === "jpg" ? "jpeg" : "png"}`, size.success)
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
  return size === null ? { fault: "has no size: it needs a viewBox" } : sized("image/svg+xml", size)
}

/** The size of the root element, or that of its viewBox (SVG 2, 8.2). */
const svgSize = (root: string): Size | null => {
  const length = (name: string): number =>
    Number.parseFloat(
      new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]+(?:e[+]?\\d+)?)(?:px)?\\s*["']`, "i").exec(root)?.[1] ?? ""
    )
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
