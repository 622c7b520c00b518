/**
 * Finds the HTML pages that a site generator wrote, by the config's patterns,
 * and where each is served. Reads no page; what fanfare wrote itself is no page.
 */
import type { Dirent } from "node:fs"
import { glob } from "node:fs/promises"
import { join, relative } from "node:path"
import { Effect, Path } from "effect"
import { compareText } from "../../model/compareText.ts"
import type { PageSettings } from "../../model/settings/PageSettings.ts"
import type { PageFile } from "../PageFile.ts"

export interface PageFilesRequest extends PageSettings {
  /** Absolute path of the project. */
  readonly root: string
  /** Where the output directory is served. */
  readonly siteUrl: string
  /** The output directory relative to the project, with forward slashes; null without one. */
  readonly out: string | null
}

/** Sorted by path, each page once. */
export const findPageFiles = Effect.fn("findPageFiles")(function* (request: PageFilesRequest) {
  const path = yield* Path.Path
  const { root, files, out } = request
  const found = new Map<string, PageFile>()
  for (const pattern of files.map((one) => one.replace(/^(?:\.\/)+/, ""))) {
    const base = folderOf(pattern)
    const baseUrl = request.url ?? servedAt(base, request.siteUrl, out)
    const names = yield* Effect.promise(() => listed(pattern, root))
    for (const name of names.map((one) => one.split(path.sep).join("/"))) {
      if (!/\.html?$/i.test(name) || isPrivate(name) || (isBelow(out, base) && isBelow(name, out))) continue
      const inside = base === "" ? name : name.slice(base.length + 1)
      if (!found.has(name)) found.set(name, { path: name, base, baseUrl, address: addressOf(inside, baseUrl) })
    }
  }
  return [...found.values()].toSorted((a, b) => compareText(a.path, b.path))
})

const isExcluded = ({ name }: Dirent): boolean => name === "node_modules"

const listed = async (pattern: string, root: string): Promise<ReadonlyArray<string>> => {
  const names: Array<string> = []
  // Gatsby keeps data of its page `404.html` in a folder of that name.
  for await (const entry of glob(pattern, { cwd: root, withFileTypes: true, exclude: isExcluded }))
    if (!entry.isDirectory()) names.push(relative(root, join(entry.parentPath, entry.name)))
  return names
}

const isPrivate = (name: string): boolean =>
  name.split("/").some((part) => part === "node_modules" || part === ".fanfare" || part === ".fanfare-staging")

/** The folders of a pattern before its first wild card. */
const folderOf = (pattern: string): string => {
  const parts = pattern.split("/")
  const wild = parts.findIndex((part) => /[*?[\]{}()!]/.test(part))
  return parts.slice(0, wild < 0 ? -1 : wild).join("/")
}

/** Whether a path is below a folder, and not the folder itself; both relative to the project. */
const isBelow = (name: string | null, folder: string | null): boolean =>
  name !== null && folder !== null && name !== folder && (folder === "" || name.startsWith(`${folder}/`))

/** Where a folder is served, by where the output directory is: `public/` at `/`, so `public/news/` at `/news/`. */
const servedAt = (base: string, siteUrl: string, out: string | null): string => {
  if (out !== null && isBelow(base, out)) return new URL(encoded(`${within(base, out)}/`), siteUrl).href
  if (out !== null && isBelow(out, base)) {
    const suffix = encoded(`${within(out, base)}/`)
    if (siteUrl.endsWith(`/${suffix}`)) return siteUrl.slice(0, -suffix.length)
  }
  return siteUrl
}

const within = (name: string, folder: string): string => (folder === "" ? name : name.slice(folder.length + 1))

const addressOf = (inside: string, baseUrl: string): string =>
  new URL(encoded(inside.replace(/(^|\/)index\.html?$/i, "$1")), baseUrl).href

const encoded = (path: string): string => path.split("/").map(encodeURIComponent).join("/")
