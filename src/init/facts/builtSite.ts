/**
 * Pages that a program which fanfare does not know made of texts beside them:
 * a folder with a front page, called as such folders are, or with pages called
 * as the texts are. And what their lists say of their address.
 */
import { posix } from "node:path"
import type { Folder } from "../../generators/Folder.ts"
import type { Told } from "../../generators/GeneratorSite.ts"
import { usualFeeds } from "./feeds.ts"

export interface BuiltSite {
  /** Relative to the project, never the project itself. */
  readonly folder: string
  readonly pages: ReadonlyArray<string>
  readonly addresses: ReadonlyArray<Told>
}

const usual =
  /(?:^|\/)(?:output|public|public_html|site|html|htdocs|www|web|dist|build|out|_site|_book|deploy|rendered)$/
const sources =
  /\.(?:md|mdx|markdown|mkd|mdwn|qmd|rmd|txt|rst|adoc|asciidoc|org|textile|lr|tex|typ|djot|gmi|svx|mdoc|wiki)$/i
const page = /\.html?$/i
/** Fewer pages are a front page and its company. */
const fewest = 3
const deepest = 3

/** `files`: all of the project, with those of folders for output. `isText`: whether a file may be an article. */
export const findBuilt = (
  folder: Folder,
  files: ReadonlyArray<string>,
  isText: (file: string) => boolean
): BuiltSite | null => {
  const fronts = files
    .filter((file) => /(?:^|\/)index\.html?$/i.test(file))
    .map((file) => posix.dirname(file))
    .filter((place) => place !== "." && place.split("/").length <= deepest)
  const tops = fronts.filter((place) => !fronts.some((other) => place.startsWith(`${other}/`)))
  const sites = tops.flatMap((place) => {
    const pages = files.filter((file) => file.startsWith(`${place}/`) && page.test(file))
    const texts = files.filter((file) => sources.test(file) && isText(file) && !file.startsWith(`${place}/`))
    const isMade = usual.test(place) || areAlike(pages, texts)
    return pages.length >= fewest && texts.length > 0 && isMade ? [{ folder: place, pages }] : []
  })
  const [best] = sites.toSorted((a, b) => b.pages.length - a.pages.length)
  return best === undefined ? null : { ...best, addresses: addressesOf(folder, best.folder) }
}

/** Of the texts, a third have a page of their name. */
const areAlike = (pages: ReadonlyArray<string>, texts: ReadonlyArray<string>): boolean => {
  const names = new Set(pages.map((file) => nameOf(/\/index\.html?$/i.test(file) ? posix.dirname(file) : file)))
  return texts.filter((file) => names.has(nameOf(file))).length * 3 >= texts.length
}

const nameOf = (file: string): string =>
  posix
    .basename(file)
    .replace(/\.[a-z]+$/i, "")
    .replace(/^\d{4}-\d\d-\d\d-/, "")
    .toLowerCase()

/** The list of pages for search engines, and feeds, name whole addresses. */
const addressesOf = (folder: Folder, place: string): ReadonlyArray<Told> => {
  const told = (file: string, pattern: RegExp): ReadonlyArray<Told> =>
    Array.from(folder.head(`${place}/${file}`).matchAll(pattern), ([, value = ""]) => ({
      value,
      from: `${place}/${file}`
    }))
  return [
    ...shortest(told("sitemap.xml", /<loc>\s*(https?:\/\/[^<\s]+\/)\s*<\/loc>/gi)),
    ...usualFeeds.flatMap((name) =>
      told(name, /^[\s\S]{0,2000}?<channel>[\s\S]{0,1000}?<link>\s*(https?:\/\/[^<\s]+)\s*<\/link>/g)
    )
  ]
}

const shortest = (all: ReadonlyArray<Told>): ReadonlyArray<Told> =>
  all.toSorted((a, b) => a.value.length - b.value.length).slice(0, 1)
