/**
 * Reads the pictures that lie next to an article, so that fanfare can publish
 * them. A file counts by its content: what is not a picture is not published.
 */
import { Effect, FileSystem, Path, Result } from "effect"
import { slugify } from "../../text/slug.ts"
import type { Site } from "../../model/Site.ts"
import { readPictureFile } from "./readPictureFile.ts"
import type { LocalPicture } from "../../model/draft/LocalPicture.ts"

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
    const named = path.resolve(real, path.dirname(source), name)
    const target = yield* fs.realPath(named).pipe(Effect.orElseSucceed(() => undefined))
    if (target === undefined) continue
    if (!target.startsWith(real + path.sep)) return unusable("it lies outside the project")
    const file = yield* readPictureFile(target)
    if (file === null) continue
    if (typeof file === "string") return unusable(file)
    const to = `articles/${slug}/${slugify(path.parse(named).name)}.${file.image.sha256.slice(0, 8)}.${file.extension}`
    const from = path.relative(real, named).split(path.sep).join("/")
    return {
      _tag: "Picture",
      image: {
        url: new URL(to, site.url).href,
        ...file.image,
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
