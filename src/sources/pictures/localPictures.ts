/**
 * The pictures of an article that are files of the project: beside its file,
 * where fanfare publishes them, or below a page of a site generator, which
 * publishes them itself. A file counts by its content: what is not a picture is
 * not published.
 */
import { Result } from "effect"
import type { Dependency } from "../../model/Dependency.ts"
import type { LocalPicture } from "../../model/draft/LocalPicture.ts"
import { reasonOf } from "../../model/systemReason.ts"
import { slugify } from "../../text/slug.ts"
import { type Disk, isSystemCode, type ReadFailure } from "../disk.ts"
import { largestPicture, measurePicture } from "./measurePicture.ts"
import type { PageFile } from "../PageFile.ts"

export interface FoundPictures {
  /** By the address as it was written. */
  readonly pictures: ReadonlyMap<string, LocalPicture>
  readonly deps: ReadonlyArray<Dependency>
  /** Files that are there and cannot be read. */
  readonly unread: ReadonlyArray<string>
}

interface Request {
  readonly disk: Disk
  /** As they were written. */
  readonly addresses: ReadonlyArray<string>
}

/** Pictures beside an article's file, by addresses relative to it. */
export const picturesBeside = ({
  disk,
  addresses,
  source,
  slug,
  siteUrl
}: Request & { readonly source: string; readonly slug: string; readonly siteUrl: string }): FoundPictures => {
  const folder = source.split("/").slice(0, -1)
  // Hexo keeps the pictures of an article in a folder of its name.
  const own = source.replace(/\.[^./]+$/, "").split("/")
  const published = (path: string, extension: string, sha256: string) => {
    const stem = (path.split("/").at(-1) ?? "").replace(/\.[^.]*$/, "")
    const to = `articles/${slug}/${slugify(stem)}.${sha256.slice(0, 8)}.${extension}`
    return { url: new URL(to, siteUrl).href, copy: { from: path, to } }
  }
  return lookUp(disk, addresses, (address) => ({
    names: [folder, own].flatMap((beside) => fileNames(address).map((name) => below(beside, name))),
    place: published
  }))
}

/** Pictures below the folder that a page is served from. One that is not there is an address like any other. */
export const picturesOfPage = ({ disk, addresses, page }: Request & { readonly page: PageFile }): FoundPictures => {
  const found = lookUp(disk, addresses, (address) => {
    const url = URL.canParse(address, page.address) ? new URL(address, page.address) : null
    const name = url === null ? null : servedName(url, page)
    return url === null || name === null
      ? { names: [], place: null }
      : { names: [below([], name)], place: (path) => ({ url: url.href, file: path }) }
  })
  return { ...found, pictures: new Map([...found.pictures].filter(([, picture]) => picture._tag === "Picture")) }
}

interface Places {
  /** Relative to the project; null for a name that leads out of it. */
  readonly names: ReadonlyArray<string | null>
  readonly place:
    | ((
        path: string,
        extension: string,
        sha256: string
      ) => Pick<Extract<LocalPicture, { _tag: "Picture" }>["image"], "url" | "copy" | "file">)
    | null
}

const lookUp = (disk: Disk, addresses: ReadonlyArray<string>, placesOf: (address: string) => Places): FoundPictures => {
  const pictures = new Map<string, LocalPicture>()
  const deps = new Map<string, Dependency>()
  const unread: Array<string> = []
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
      const measured = measurePicture(bytes)
      const digest = dependency.sha256 ?? ""
      found =
        measured === undefined
          ? unusable("it is not a PNG, JPEG, GIF, WebP or AVIF picture")
          : {
              _tag: "Picture",
              image: {
                ...place(name, measured.extension, digest),
                ...measured.image,
                bytes: bytes.length,
                sha256: digest
              }
            }
      break
    }
    pictures.set(address, found)
  }
  return { pictures, deps: [...deps.values()], unread }
}

const reasonFor = (failure: ReadFailure): string => {
  if (isSystemCode(failure)) return `it cannot be read: ${reasonOf(failure)}`
  return failure === "large" ? "it is larger than 20 MB" : "it lies outside the project"
}

const unusable = (reason: string): LocalPicture => ({ _tag: "Unusable", reason })

/** The name as it stands, and without query and percent-encoding. */
const fileNames = (address: string): ReadonlyArray<string> => {
  const bare = address.replace(/[?#].*$/s, "")
  const decoded = Result.try(() => decodeURIComponent(bare))
  const names = [address, bare, ...(Result.isSuccess(decoded) ? [decoded.success] : [])]
  return [...new Set(names)].filter((name) => name !== "" && !name.includes("\u0000"))
}

/** A path below a folder, relative to the project; null where it leads out of the project. */
const below = (folder: ReadonlyArray<string>, name: string): string | null => {
  const parts = [...folder]
  for (const part of name.split("/")) {
    if (part === "" || part === ".") continue
    if (part !== "..") parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join("/")
}

/** The file of an address, relative to the project; null where the pages' folder is not served there. */
const servedName = (url: URL, { base, baseUrl }: PageFile): string | null => {
  const served = new URL(baseUrl)
  if (url.host !== served.host || !url.pathname.startsWith(served.pathname)) return null
  const decoded = Result.try(() => decodeURIComponent(url.pathname.slice(served.pathname.length)))
  if (Result.isFailure(decoded) || decoded.success.includes("\u0000")) return null
  return base === "" ? decoded.success : `${base}/${decoded.success}`
}
