/**
 * Reads the pictures of a page that a site generator wrote: the generator
 * publishes them, so fanfare only needs their size and their pixels. One that
 * is not found below the pages' folder is an address like any other.
 */
import { Effect, FileSystem, Path, Result } from "effect"
import { readPictureFile } from "./readPictureFile.ts"
import type { LocalPicture } from "../../model/draft/LocalPicture.ts"
import type { PageFile } from "../PageFile.ts"

export interface PagePicturesRequest {
  /** Absolute path of the project. */
  readonly root: string
  readonly page: PageFile
  /** As they were written in the page. */
  readonly addresses: ReadonlyArray<string>
}

/** What was found, by the address as it was written. */
export const readPagePictures = Effect.fnUntraced(function* ({ root, page, addresses }: PagePicturesRequest) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const real = yield* fs.realPath(root).pipe(Effect.orElseSucceed(() => root))
  const found = new Map<string, LocalPicture>()
  for (const address of addresses) {
    const url = URL.canParse(address, page.address) ? new URL(address, page.address) : null
    const name = url === null ? null : nameOf(url, page)
    if (url === null || name === null) continue
    const target = yield* fs.realPath(path.join(real, name)).pipe(Effect.orElseSucceed(() => null))
    if (target === null || !target.startsWith(real + path.sep)) continue
    const file = yield* readPictureFile(target)
    if (file === null || typeof file === "string") continue
    found.set(address, { _tag: "Picture", image: { url: url.href, ...file.image, file: name } })
  }
  return found
})

/** The file of an address, relative to the project; null where the pages' folder is not served there. */
const nameOf = (url: URL, { base, baseUrl }: PageFile): string | null => {
  const served = new URL(baseUrl)
  if (url.host !== served.host || !url.pathname.startsWith(served.pathname)) return null
  const decoded = Result.try(() => decodeURIComponent(url.pathname.slice(served.pathname.length)))
  if (Result.isFailure(decoded) || decoded.success.includes("\u0000")) return null
  return base === "" ? decoded.success : `${base}/${decoded.success}`
}
