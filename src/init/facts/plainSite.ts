/** What there is to publish where no generator builds a site: articles, exports of other systems, pages that somebody saved or wrote. */
import { posix } from "node:path"
import type { Folder } from "../../generators/Folder.ts"
import type { Told } from "../../generators/GeneratorSite.ts"
import type { PlainSite } from "../Survey.ts"
import { type BuiltSite, findBuilt } from "./builtSite.ts"
import { type TogetherSaid, togetherSaid } from "./togetherSaid.ts"
import { wordpressFacts } from "./wordpressFacts.ts"

/** Entries that are looked at; a project with more is told by its first. */
const most = 20_000
const deepest = 8

const passed =
  /^(?:node_modules|vendor|coverage|fanfare|feeds|templates|comments|themes?|layouts?|_layouts|_includes|_sources|__pycache__)\/$/
/** Folders that programs write: their pages count where a front page lies with them; nothing else in them does. */
const written = /(?:^|\/)(?:dist|build|_site)\//
const prose = /\.(?:md|mdx|markdown|txt)$/i
/** Files about the project itself, and lists for robots: they are not articles. */
const about =
  /^(?:readme|changelog|changes|history|license|licence|copying|notice|authors|contributors|contributing|code[-_]of[-_]conduct|security|support|todo|claude|agents|robots|humans|ads|security|cname|requirements)(?:[.-].*)?$/i
/** The usual folder of articles first. */
const usual = [
  "articles",
  "posts",
  "_posts",
  "content/posts",
  "content/blog",
  "content",
  "blog",
  "src/posts",
  "src/content/blog",
  "news",
  "writing",
  "texts"
]

export const findPlain = (folder: Folder): PlainSite => {
  const all = walk(folder)
  const built = findBuilt(folder, all, isText)
  const files = all.filter((file) => !written.test(file))
  if (built !== null) return builtSite(built, togetherSaid(folder, built.pages, built.folder))
  const articles = files.filter((file) => prose.test(file) && isText(file))
  const within = (name: string): number => articles.filter((file) => file.startsWith(`${name}/`)).length
  const tops = [...new Set(articles.filter((file) => file.includes("/")).map((file) => file.split("/")[0] ?? ""))]
  const best = usual.find((name) => within(name) > 0) ?? tops.toSorted((a, b) => within(b) - within(a))[0] ?? null
  const exports = files.filter((file) => isExport(folder, file))
  const pages = best !== null || exports.length > 0 ? noPages : pagesOf(files)
  const said = togetherSaid(folder, pages.files, pages.served)
  const facts = exports.map((file) => ({ file, ...wordpressFacts(folder.head(file)) }))
  const told = (name: "url" | "title"): ReadonlyArray<Told> =>
    facts.flatMap((one) => (one[name] === null ? [] : [{ value: one[name], from: one.file }]))
  return {
    articles: best,
    loose: articles.filter((file) => !file.includes("/")).length,
    exports,
    pages: pages.pages,
    served: pages.served,
    isBuilt: false,
    count: best === null ? pages.files.length : within(best),
    addresses: [...told("url"), ...said.addresses],
    titles: [...told("title"), ...said.titles],
    languages: [...facts.flatMap(({ language }) => language ?? []), ...said.languages]
  }
}

const isText = (file: string): boolean => !about.test(posix.basename(file))

const builtSite = ({ folder, pages, addresses }: BuiltSite, said: TogetherSaid): PlainSite => ({
  articles: null,
  loose: 0,
  exports: [],
  pages: `${folder}/**/*.html`,
  served: folder,
  isBuilt: true,
  count: pages.length,
  addresses: [...addresses, ...said.addresses],
  titles: said.titles,
  languages: said.languages
})

const walk = (folder: Folder): ReadonlyArray<string> => {
  const files: Array<string> = []
  const waiting: Array<readonly [path: string, depth: number]> = [["", 0]]
  for (let next = waiting.shift(); next !== undefined && files.length < most; next = waiting.shift()) {
    const [path, depth] = next
    for (const name of folder.names(path === "" ? "." : path)) {
      if (name.startsWith(".") || passed.test(name)) continue
      if (!name.endsWith("/")) files.push(path + name)
      else if (depth < deepest) waiting.push([path + name, depth + 1])
    }
  }
  return files
}

const isExport = (folder: Folder, file: string): boolean => {
  if (file.split("/").length > 3) return false
  if (/\.xml$/i.test(file)) return folder.head(file).includes("http://wordpress.org/export/")
  if (!/\.json$/i.test(file) || /^package(?:-lock)?\.json$/.test(file)) return false
  const head = folder.head(file)
  return /^\uFEFF?\s*\{/.test(head) && /"(?:db|meta)"\s*:/.test(head) && /"data"\s*:\s*\{/.test(head)
}

interface KeptPages {
  readonly pages: string | null
  readonly served: string | null
  readonly files: ReadonlyArray<string>
}

const noPages: KeptPages = { pages: null, served: null, files: [] }

/** A folder with a front page is a site; pages without one are kept somewhere. */
const pagesOf = (files: ReadonlyArray<string>): KeptPages => {
  const pages = files.filter((file) => /\.html?$/i.test(file))
  if (pages.length === 0) return noPages
  const fronts = pages.filter((file) => /(?:^|\/)index\.html?$/i.test(file)).map((file) => posix.dirname(file))
  const front = fronts.toSorted((a, b) => a.split("/").length - b.split("/").length || a.length - b.length)[0] ?? null
  const isShallow =
    front !== null && (front === "." || pages.filter((file) => file.startsWith(`${front}/`)).length > pages.length / 2)
  const served = isShallow && (front === "." || !front.includes("/")) ? front : null
  const tops = [...new Set(pages.map((file) => (file.includes("/") ? `${file.split("/")[0] ?? ""}/` : "")))]
  const folder = served === null ? (tops.length === 1 ? (tops[0] ?? "") : "") : served === "." ? "" : `${served}/`
  return { pages: `${folder}**/*.html`, served, files: pages }
}
