/**
 * A link to the file of an article, such as `./harbour.md#deep`: relative to
 * the file that it stands in, or from the root of the project, the articles'
 * folder or a folder between them, as Hugo, Docusaurus and MkDocs take it.
 */
import { posix } from "node:path"
import { anyMarkdown, writeArticleLink } from "../model/addresses/articleLink.ts"

export interface LinkPlace {
  /** The file that the link stands in, relative to the project. */
  readonly source: string
  /** The articles' folder, relative to the project. */
  readonly folder: string
  /** The address of the article, against which what is no file is resolved. */
  readonly base: string
}

/** Where Zola, Docusaurus and Nuxt begin at the root of the articles or of the site. */
const aliases = /^(?:@(?:site|docs|content)?|~~?)\//
/** Folders that generators take for the root of what they read. */
const roots = /^(?:content|source|src|docs|articles|posts|_posts)\//

/** What no web server has as it is. */
const markdown = /\.(?:md|markdown|mdx)$/i
/** What may be a file of the articles' folder, or one of the web. */
const other = /\.(?:html?|xhtml|txt)$/i
/** The name of a file without its ending, as VitePress and Docusaurus link it. From the root it is a page of the site. */
const bare = /^(?!\/)(?:.*\/)?[^./]+\/?$/

/** Undefined for a link that names no file of an article; one to its own file leads to the article, or to a place in it. */
export const articleLink = (written: string, { source, folder, base }: LinkPlace): string | undefined => {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|[#?])/i.test(written)) return undefined
  const path = decoded(/^[^?#]*/.exec(written)?.[0] ?? "")
  if (path === null || (!markdown.test(path) && !other.test(path) && !bare.test(path))) return undefined
  const address = URL.parse(written, base)
  // White space within a scheme hides it from the eye, and not from a browser.
  if (address !== null && !/^https?:$/.test(address.protocol)) return undefined
  if (!path.startsWith("/") && posix.join(posix.dirname(source), path) === source) {
    const [, hash] = /(#.+)$/s.exec(written) ?? []
    return hash ?? base
  }
  const isFromRoot = path.startsWith("/") || aliases.test(path)
  const rooted = path.replace(aliases, "").replace(/^\/+/, "")
  const beside = isFromRoot ? [] : [posix.join(posix.dirname(source), path)]
  // A name alone is one of the same folder, so that many of them take little room.
  const below =
    bare.test(path) && !isFromRoot && !roots.test(path)
      ? []
      : [rooted, rooted.replace(roots, "")].flatMap((one) => foldersOf(folder).map((above) => posix.join(above, one)))
  // What leads out of the project is no article either.
  const files = [...beside, ...below].flatMap(filesOf).flatMap((file) => [file.normalize("NFC"), file.normalize("NFD")])
  const otherwise = markdown.test(path) ? null : (address?.href ?? null)
  return writeArticleLink({ files: [...new Set(files)], otherwise, hash: address?.hash ?? "" })
}

/** The file itself, and those of Markdown that a page may be made of: `ferry.html`, `ferry` and `ferry/` of `ferry.md`. */
const filesOf = (file: string): ReadonlyArray<string> => {
  if (/\.html?$/i.test(file)) return [file, file.replace(/\.html?$/i, anyMarkdown)]
  return markdown.test(file) || other.test(file) ? [file] : [file.replace(/\/+$/, "") + anyMarkdown]
}

/** The folder, those that it stands in, and the project itself. */
const foldersOf = (folder: string): ReadonlyArray<string> => {
  const parts = folder.split("/")
  return parts.map((_, index) => parts.slice(0, parts.length - index).join("/")).concat("")
}

const decoded = (path: string): string | null => {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
