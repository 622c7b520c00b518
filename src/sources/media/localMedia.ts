/**
 * The sound, film, transcripts and chapters of an article that are files of the
 * project: beside its file, where fanfare publishes them, or below a page of a
 * site generator, which publishes them itself. A file counts by its content.
 */
import { closeSync } from "node:fs"
import { Effect, Result } from "effect"
import type { Dependency } from "../../model/Dependency.ts"
import type { LocalMedia } from "../../model/draft/LocalMedia.ts"
import { reasonOf } from "../../model/systemReason.ts"
import { measureMedia, type Measured } from "../../media/measureMedia.ts"
import { slugify } from "../../text/slug.ts"
import { type Disk, isSystemCode, type ReadFailure } from "../disk.ts"
import { below, namesBeside, servedName } from "../namedFile.ts"
import type { PageFile } from "../PageFile.ts"
import { chaptersOfFile, transcriptKind } from "./textFiles.ts"

/** What an article takes a file for. */
export type MediaRole = "media" | "transcript" | "chapters"

export interface WantedFile {
  /** As it was written. */
  readonly address: string
  readonly role: MediaRole
}

export interface FoundMedia {
  /** By the address as it was written. */
  readonly media: ReadonlyMap<string, LocalMedia>
  readonly deps: ReadonlyArray<Dependency>
  /** Files that are there and cannot be read. */
  readonly unread: ReadonlyArray<string>
}

/** Bytes of a transcript or a list of chapters. */
const largestText = 5_000_000

interface Request {
  readonly disk: Disk
  readonly wanted: ReadonlyArray<WantedFile>
}

/** Files beside an article's file, or in the folder that is given, by addresses relative to it. */
export const mediaBeside = ({
  disk,
  wanted,
  source,
  folder,
  slug,
  siteUrl
}: Request & {
  readonly source: string
  readonly folder?: string
  readonly slug: string
  readonly siteUrl: string
}): Effect.Effect<FoundMedia> => {
  const place: Place = (from, digest, extension) => {
    const stem = (from.split("/").at(-1) ?? "").replace(/\.[^.]*$/, "")
    const to = `articles/${slug}/${slugify(stem)}.${digest.slice(0, 8)}.${extension}`
    return { url: new URL(to, siteUrl).href, sha256: digest, copy: { from, to } }
  }
  return lookUp(disk, wanted, (address) => ({ names: namesBeside(address, source, folder), place }))
}

/** Files below the folder that a page is served from. One that is not there is an address like any other. */
export const mediaOfPage = Effect.fnUntraced(function* ({
  disk,
  wanted,
  page
}: Request & { readonly page: PageFile }): Effect.fn.Return<FoundMedia> {
  const found = yield* lookUp(disk, wanted, (address) => {
    const url = URL.canParse(address, page.address) ? new URL(address, page.address) : null
    const name = url === null ? null : servedName(url, page)
    return url === null || name === null
      ? { names: [], place: null }
      : { names: [below([], name)], place: (_from, sha256) => ({ url: url.href, sha256 }) }
  })
  return { ...found, media: new Map([...found.media].filter(([, one]) => one._tag !== "Missing")) }
})

/** Where a file is published, by its path, its digest and the ending for what it is. */
type Place = (
  from: string,
  digest: string,
  extension: string
) => { readonly url: string; readonly sha256: string; readonly copy?: { readonly from: string; readonly to: string } }

interface Places {
  /** Relative to the project; null for a name that leads out of it. */
  readonly names: ReadonlyArray<string | null>
  readonly place: Place | null
}

const lookUp = Effect.fnUntraced(function* (
  disk: Disk,
  wanted: ReadonlyArray<WantedFile>,
  placesOf: (address: string) => Places
): Effect.fn.Return<FoundMedia> {
  const media = new Map<string, LocalMedia>()
  const deps = new Map<string, Dependency>()
  const unread: Array<string> = []
  for (const { address, role } of wanted) {
    const { names, place } = placesOf(address)
    if (place === null) continue
    let found: LocalMedia = { _tag: "Missing" }
    for (const name of names) {
      if (name === null) {
        found = unusable("it lies outside the project")
        continue
      }
      const weighed = disk.weigh(name)
      if (Result.isFailure(weighed)) {
        const { failure } = weighed
        if (failure === "absent" || failure === "folder") {
          deps.set(name, disk.absent(name))
          continue
        }
        if (isSystemCode(failure)) unread.push(name)
        else deps.set(name, disk.odd(name))
        found = unusable(reasonFor(failure))
        break
      }
      const { dependency, size } = weighed.success
      deps.set(name, dependency)
      const digest = dependency.sha256 ?? ""
      found =
        size === 0
          ? unusable("it is empty")
          : role === "media"
            ? yield* mediaIn(disk, name, size, digest, place)
            : textIn(disk, name, size, digest, { role, place })
      break
    }
    media.set(address, found)
  }
  return { media, deps: [...deps.values()], unread }
})

const mediaIn = Effect.fnUntraced(function* (
  disk: Disk,
  name: string,
  size: number,
  digest: string,
  place: Place
): Effect.fn.Return<LocalMedia> {
  const measured = yield* Effect.promise(() => measuredAt(disk, name, size))
  if (measured._tag !== "Media") return unusable(reasonOfNone(measured))
  const { media, extension, chapters } = measured
  const written = /\.([^./]*)$/.exec(name)?.[1]?.toLowerCase() ?? ""
  const fits = written === extension || otherEndings.get(extension)?.includes(written) === true
  return {
    _tag: "Media",
    media: { ...media, ...place(name, digest, fits ? written : extension) },
    chapters,
    misnamed: fits ? null : extension
  }
})

/** Of one container; players go by the media type. */
const otherEndings: ReadonlyMap<string, ReadonlyArray<string>> = new Map([
  ["m4a", ["m4b", "mp4", "aac"]],
  ["mp4", ["m4v"]],
  ["m4v", ["mp4"]],
  ["mov", ["qt"]],
  ["opus", ["ogg", "oga"]],
  ["ogg", ["oga"]],
  ["wav", ["wave"]]
])

const measuredAt = async (disk: Disk, name: string, size: number): Promise<Measured> => {
  const { handle } = disk.open(name)
  try {
    return await measureMedia(handle, size)
  } finally {
    closeSync(handle)
  }
}

const reasonOfNone = (measured: Exclude<Measured, { readonly _tag: "Media" }>): string => {
  switch (measured._tag) {
    case "Damaged":
      return `it is damaged: ${measured.reason}`
    case "Placed":
      return "it tells where it was recorded"
    case "Unknown":
      return "it is no sound or film in MP3, AAC, M4A, MP4, MOV, Ogg, Opus, WebM, FLAC or WAV"
  }
}

const textIn = (
  disk: Disk,
  name: string,
  size: number,
  digest: string,
  { role, place }: { readonly role: "transcript" | "chapters"; readonly place: Place }
): LocalMedia => {
  const read = disk.read(name, largestText)
  if (Result.isFailure(read)) return unusable(reasonFor(read.failure))
  const { bytes } = read.success
  if (role === "chapters") {
    const chapters = chaptersOfFile(bytes)
    return Result.isSuccess(chapters) ? { _tag: "Chapters", chapters: chapters.success } : unusable(chapters.failure)
  }
  const kind = transcriptKind(name, bytes)
  if (Result.isFailure(kind)) return unusable(kind.failure)
  const { type, extension } = kind.success
  return { _tag: "Transcript", transcript: { type, bytes: size, ...place(name, digest, extension) } }
}

const reasonFor = (failure: ReadFailure): string => {
  if (isSystemCode(failure)) return `it cannot be read: ${reasonOf(failure)}`
  return failure === "large" ? "it is larger than 5 MB" : "it lies outside the project"
}

const unusable = (reason: string): LocalMedia => ({ _tag: "Unusable", reason })
