/**
 * Reads the pictures that lie next to an article, so that fanfare can publish
 * them. A file counts by its content: what is not a picture is not published.
 */
import { Effect, FileSystem, Path, Result } from "effect"
import { imageSize } from "image-size"
import type { LocalPicture } from "../enrich/pictures.ts"
import { slugify } from "../enrich/slug.ts"
import { sha256 } from "../model/Digest.ts"
import type { Site } from "../model/Site.ts"

export interface PicturesRequest {
  /** Absolute path of the project. */
  readonly root: string
  /** The article's file, relative to the project. */
  readonly source: string
  readonly slug: string
  readonly site: Site
  /** As they were written, relative to the article. */
  readonly addresses: ReadonlyArray<string>
}

/** Bytes; larger ones are no pictures for the web. */
const largest = 20_000_000

/** What stands at each address. */
export const readPictures = Effect.fnUntraced(function* (request: PicturesRequest) {
  const found = yield* Effect.forEach(request.addresses, (address) =>
    Effect.map(readPicture(request, address), (picture): readonly [string, LocalPicture] => [address, picture])
  )
  return new Map(found)
})

const missing: LocalPicture = { _tag: "Missing" }
const unusable = (reason: string): LocalPicture => ({ _tag: "Unusable", reason })

const readPicture = Effect.fnUntraced(function* ({ root, source, slug, site }: PicturesRequest, address: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const real = yield* fs.realPath(root).pipe(Effect.orElseSucceed(() => root))
  for (const name of fileNames(address)) {
    const file = path.resolve(real, path.dirname(source), name)
    const target = yield* fs.realPath(file).pipe(Effect.orElseSucceed(() => undefined))
    if (target === undefined) continue
    if (!target.startsWith(real + path.sep)) return unusable("it lies outside the project")
    const info = yield* fs.stat(target).pipe(Effect.orElseSucceed(() => undefined))
    if (info?.type !== "File") continue
    if (Number(info.size) > largest) return unusable("it is larger than 20 MB")
    const bytes = yield* fs.readFile(target).pipe(Effect.orElseSucceed(() => undefined))
    if (bytes === undefined) return unusable("it cannot be read")
    const size = measure(bytes)
    if (size === undefined) return unusable("it is no PNG, JPEG, GIF, WebP or AVIF picture")
    const digest = sha256(bytes)
    const to = `articles/${slug}/${slugify(path.parse(file).name)}.${digest.slice(0, 8)}.${size.extension}`
    const from = path.relative(real, file).split(path.sep).join("/")
    return {
      _tag: "Picture",
      image: {
        url: new URL(to, site.url).href,
        width: size.width,
        height: size.height,
        bytes: bytes.length,
        type: size.type,
        sha256: digest,
        copy: { from, to }
      }
    } satisfies LocalPicture
  }
  return missing
})

/** The name as it stands, and without query and percent-encoding. */
const fileNames = (address: string): ReadonlyArray<string> => {
  const bare = address.replace(/[?#].*$/s, "")
  const decoded = Result.try(() => decodeURIComponent(bare))
  const names = [address, bare, ...(Result.isSuccess(decoded) ? [decoded.success] : [])]
  return [...new Set(names)].filter((name) => name !== "" && !name.includes("\u0000"))
}

const types: Readonly<Record<string, readonly [extension: string, type: string]>> = {
  png: ["png", "image/png"],
  jpg: ["jpg", "image/jpeg"],
  gif: ["gif", "image/gif"],
  webp: ["webp", "image/webp"],
  avif: ["avif", "image/avif"]
}

/** Pixels as they are shown: EXIF orientations 5 to 8 lie on their side. SVG may hold scripts, so it is none of these. */
const measure = (bytes: Uint8Array) => {
  const size = Result.try(() => imageSize(bytes))
  if (Result.isFailure(size)) return undefined
  const { width, height, type, orientation = 1 } = size.success
  const known = types[type ?? ""]
  if (known === undefined || !(width > 0 && height > 0)) return undefined
  const [extension, mediaType] = known
  return { extension, type: mediaType, ...(orientation >= 5 ? { width: height, height: width } : { width, height }) }
}
