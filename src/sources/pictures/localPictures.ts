/**
 * The pictures of an article that are files of the project: beside its file,
 * where fanfare publishes them, or below a page of a site generator, which
 * publishes them itself. A file counts by its content: what is not a picture is
 * not published.
 */
import { Effect, Result } from "effect"
import type { Dependency } from "../../model/Dependency.ts"
import type { LocalPicture } from "../../model/draft/LocalPicture.ts"
import { reasonOf } from "../../model/systemReason.ts"
import { slugify } from "../../text/slug.ts"
import { publishPhoto } from "../../photos/publishPhoto.ts"
import { sniff } from "../../photos/photoFormats.ts"
import { stripPhoto } from "../../photos/stripPhoto.ts"
import { type Disk, isSystemCode, type ReadFailure } from "../disk.ts"
import type { PageFile } from "../PageFile.ts"
import { below, namesBeside, servedName } from "../namedFile.ts"

export interface FoundPictures {
  /** By the address as it was written. */
  readonly pictures: ReadonlyMap<string, LocalPicture>
  readonly deps: ReadonlyArray<Dependency>
  /** Files that are there and cannot be read. */
  readonly unread: ReadonlyArray<string>
  /** Files that are there and not whole. */
  readonly damaged: ReadonlyArray<string>
}

/** Bytes; larger ones are not pictures for the web. */
const largestPicture = 50_000_000

interface Request {
  readonly disk: Disk
  /** As they were written. */
  readonly addresses: ReadonlyArray<string>
}

/** Pictures beside an article's file, or in the folder that is given, by addresses relative to it. */
export const picturesBeside = ({
  disk,
  addresses,
  source,
  folder: given,
  slug,
  siteUrl,
  keepCredit
}: Request & {
  readonly source: string
  readonly folder?: string
  readonly slug: string
  readonly siteUrl: string
  readonly keepCredit: boolean
}): Effect.Effect<FoundPictures> => {
  const published: Place = Effect.fnUntraced(function* (path, bytes) {
    const photo = yield* Effect.promise(() => publishPhoto(bytes, { keepCredit, isProven: true }))
    if (photo._tag !== "Photo") return photo
    const stem = (path.split("/").at(-1) ?? "").replace(/\.[^.]*$/, "")
    const to = `articles/${slug}/${slugify(stem)}.${photo.sha256.slice(0, 8)}.${photo.extension}`
    const { type, width, height } = photo
    const image = { url: new URL(to, siteUrl).href, copy: { from: path, to }, type, width, height }
    return { _tag: "Picture", image: { ...image, bytes: photo.bytes.length } }
  })
  return lookUp(disk, addresses, (address) => ({
    names: namesBeside(address, source, given),
    place: published
  }))
}

/** Pictures below the folder that a page is served from. One that is not there is an address like any other. */
export const picturesOfPage = Effect.fnUntraced(function* ({
  disk,
  addresses,
  page
}: Request & { readonly page: PageFile }): Effect.fn.Return<FoundPictures> {
  const found = yield* lookUp(disk, addresses, (address) => {
    const url = URL.canParse(address, page.address) ? new URL(address, page.address) : null
    const name = url === null ? null : servedName(url, page)
    return url === null || name === null
      ? { names: [], place: null }
      : { names: [below([], name)], place: (path, bytes) => Effect.succeed(measured(path, bytes, url.href)) }
  })
  return { ...found, pictures: new Map([...found.pictures].filter(([, picture]) => picture._tag === "Picture")) }
})

/** One that the site publishes itself, whole or not. */
const measured = (file: string, bytes: Uint8Array, url: string): Placed => {
  const sniffed = sniff(bytes)
  if (sniffed === undefined) return { _tag: "Unknown" }
  const { type, width, height } = sniffed
  const stripped = stripPhoto(bytes)
  const shown = stripped._tag === "Stripped" ? stripped.shown : { width, height }
  return { _tag: "Picture", image: { url, file, type, ...shown, bytes: bytes.length } }
}

interface Places {
  /** Relative to the project; null for a name that leads out of it. */
  readonly names: ReadonlyArray<string | null>
  readonly place: Place | null
}

type Place = (path: string, bytes: Uint8Array) => Effect.Effect<Placed>

type Placed =
  | { readonly _tag: "Picture"; readonly image: Omit<Extract<LocalPicture, { _tag: "Picture" }>["image"], "sha256"> }
  | { readonly _tag: "Damaged"; readonly reason: string }
  | { readonly _tag: "Unknown" }

const lookUp = Effect.fnUntraced(function* (
  disk: Disk,
  addresses: ReadonlyArray<string>,
  placesOf: (address: string) => Places
): Effect.fn.Return<FoundPictures> {
  const pictures = new Map<string, LocalPicture>()
  const deps = new Map<string, Dependency>()
  const unread: Array<string> = []
  const damaged: Array<string> = []
  for (const address of addresses) {
    const { names, place } = placesOf(address)
    if (place === null) continue
    let found: LocalPicture = { _tag: "Missing" }
    for (const name of names) {
      if (name === null) {
        found = unusable("it lies outside the project")
        continue
      }
      const read = disk.read(name, largestPicture)
      if (Result.isFailure(read)) {
        if (read.failure === "absent" || read.failure === "folder") {
          deps.set(name, disk.absent(name))
          continue
        }
        if (isSystemCode(read.failure)) unread.push(name)
        else deps.set(name, disk.odd(name))
        found = unusable(reasonFor(read.failure))
        break
      }
      const { bytes, dependency } = read.success
      deps.set(name, dependency)
      const placed = yield* place(name, bytes)
      if (placed._tag === "Damaged") damaged.push(name)
      found =
        placed._tag === "Picture"
          ? { _tag: "Picture", image: { ...placed.image, sha256: dependency.sha256 ?? "" } }
          : unusable(
              placed._tag === "Damaged"
                ? `it is damaged: ${placed.reason}`
                : "it is not a PNG, JPEG, GIF, WebP or AVIF picture"
            )
      break
    }
    pictures.set(address, found)
  }
  return { pictures, deps: [...deps.values()], unread, damaged }
})

const reasonFor = (failure: ReadFailure): string => {
  if (isSystemCode(failure)) return `it cannot be read: ${reasonOf(failure)}`
  return failure === "large" ? "it is larger than 50 MB" : "it lies outside the project"
}

const unusable = (reason: string): LocalPicture => ({ _tag: "Unusable", reason })
