/**
 * The site's logo as cards carry it. A file that could make the rasteriser
 * read another file, or fill its memory, is refused.
 */
import { Effect, type FileSystem, type Path, Result } from "effect"
import { imageSize } from "image-size"
import { digestOf, sha256 } from "../model/Digest.ts"
import { type Finding, finding } from "../model/Finding.ts"
import type { TemplateCache } from "./TemplateCompiler.ts"
import { isSvg, svgFault } from "./raster/outsideReference.ts"
import { trialRender } from "./raster/trialRender.ts"

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

/** Reads a logo; one that cannot be used gives a finding instead. `cache` remembers drawings that were tried. */
export const readLogo = Effect.fn("readLogo")(function* (
  fs: FileSystem.FileSystem,
  path: Path.Path,
  root: string,
  file: string,
  cache: TemplateCache
): Effect.fn.Return<{ readonly logo: Logo | null; readonly findings: ReadonlyArray<Finding> }> {
  const absolute = path.resolve(root, ...file.split("/"))
  const real = yield* Effect.all([fs.realPath(root), fs.realPath(absolute)]).pipe(Effect.orElseSucceed(() => null))
  if (real === null) return refused(file, "cannot be read")
  const relative = path.relative(...real)
  if (relative.startsWith("..") || path.isAbsolute(relative)) return refused(file, "lies outside of the project")
  const read = yield* fs.readFile(absolute).pipe(Effect.orElseSucceed(() => null))
  if (read === null) return refused(file, "cannot be read")
  const bytes = Buffer.from(read.buffer, read.byteOffset, read.byteLength)
  if (bytes.length > mostBytes) return refused(file, "is larger than 2 MB")
  const found = inspect(bytes)
  if (found.fault !== null) return refused(file, found.fault)
  if (found.type === "image/svg+xml" && !(yield* isDrawable(bytes, cache)))
    return refused(file, "cannot be drawn: resvg ends, perhaps for a faded or clipped group outside of the viewBox")
  const source = `data:${found.type};base64,${bytes.toString("base64")}`
  return { logo: { file, sha256: sha256(bytes), source, ratio: found.ratio }, findings: [] }
})

const isDrawable = Effect.fnUntraced(function* (svg: Buffer, cache: TemplateCache) {
  const key = digestOf({ drawable: sha256(svg) })
  if ((yield* cache.read(key)) !== null) return true
  const survived = yield* Effect.promise(() => trialRender(svg.toString()))
  if (survived) yield* cache.write(key, new Uint8Array())
  return survived
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
  const text = bytes.toString("utf8")
  if (isSvg(text)) return inspectSvg(text)
  const size = Result.try(() => imageSize(bytes))
  const type = Result.isSuccess(size) ? size.success.type : undefined
  if (Result.isFailure(size) || (type !== "png" && type !== "jpg"))
    return { fault: "is no whole PNG, JPEG or SVG file" }
  return sized(`image/${type === "jpg" ? "jpeg" : "png"}`, size.success.width, size.success.height)
}

const sized = (type: string, width: number, height: number): Inspected =>
  width > 0 && height > 0 && width * height <= mostPixels
    ? { type, ratio: width / height, fault: null }
    : { fault: "has too many pixels, or none" }

const inspectSvg = (text: string): Inspected => {
  const fault = svgFault(text)
  if (fault !== null) return { fault }
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
