/** Which files of a folder are articles, and which sidecars and comments belong to them. Pure. */
import { compareText } from "../../model/compareText.ts"
import type { Listing } from "../disk.ts"
import type { Source } from "../Source.ts"
import { folderFiles, isFolderFile } from "./inherited/folderData.ts"
import { sources } from "./index.ts"

export interface FoundArticle {
  /** Relative to the project. */
  readonly name: string
  readonly source: Source
  readonly sidecar: string | null
  /** What speaks for all articles of its folders, the strongest first: see `inherited/folderData.ts`. */
  readonly folderData: ReadonlyArray<string>
  /** `NAME.comments.yaml` and `NAME.comments.ANYTHING.json`, by name. */
  readonly comments: ReadonlyArray<string>
}

export interface FoundFiles {
  readonly articles: ReadonlyArray<FoundArticle>
  /** Sidecars and comments without an article, with the name that it would have. */
  readonly strangers: ReadonlyArray<{ readonly file: string; readonly stem: string }>
  /** Files that are none of these, nor pictures and the like that articles show: how many of each ending. */
  readonly unread: ReadonlyMap<string, number>
}

/** What articles show or load, and what belongs to a site: nobody expects an article in it. */
const besides =
  /\.(?:png|jpe?g|jpe|gif|webp|avif|svg|bmp|ico|heic|heif|tiff?|jxl|mp3|m4a|ogg|oga|opus|wav|flac|mp4|m4v|webm|ogv|mov|vtt|srt|woff2?|ttf|otf|css|scss|js|mjs|ts|jsx|tsx|map|pdf|csv|ya?ml|toml|json|gitkeep)$/i

/** What fanfare keeps in the project, where the project's own folder is that of the articles. */
const own = "fanfare.ledger.jsonl"

const kinds = {
  sidecar: /\.meta\.ya?ml$/i,
  comments: /\.comments(?:\.[\w-]+)?\.(?:ya?ml|json|jf2|xml|rss|atom)$/i
}

/** The words of a recording, by whatever ending: `NAME.transcript.txt`, `NAME.transcript.ar.vtt`. */
const transcript = /\.transcript(?:\.[\w-]+)?\.\w+$/i

const kindOf = (name: string): RegExp | undefined => Object.values(kinds).find((kind) => kind.test(name))

/** Every name of a folder, sorted: a link that leads out of the project has its place too, though it is not read. */
export const namesIn = ({ files, outside }: Listing): ReadonlyArray<string> =>
  outside.length === 0 ? files : [...files, ...outside].toSorted(compareText)

export interface FoundIn {
  /** Sorted. */
  readonly names: ReadonlyArray<string>
  /** The articles' folder. */
  readonly root: string
  /** What the config reads besides fanfare's own. */
  readonly formats?: ReadonlyArray<Source> | undefined
}

export const foundArticles = ({ names, root, formats = [] }: FoundIn): FoundFiles => {
  const all = [...formats, ...sources]
  const attached = new Map<string, Array<string>>()
  const found: Array<{ readonly name: string; readonly source: Source }> = []
  const unread = new Map<string, number>()
  for (const name of names) {
    if (transcript.test(name)) continue
    const source = sourceOf(name, all)
    if (source !== undefined) found.push({ name, source })
    const kind = /\.(?:meta|comments)\./i.test(name) ? kindOf(name) : undefined
    if (kind === undefined) {
      const ending = /[^/](\.[^./]+)$/.exec(name)?.[1]?.toLowerCase()
      if (source === undefined && ending !== undefined && !besides.test(ending) && name !== own)
        unread.set(ending, (unread.get(ending) ?? 0) + 1)
      continue
    }
    const stem = name.replace(kind, "")
    attached.set(stem, [...(attached.get(stem) ?? []), name])
  }
  const beside = (kind: RegExp, of: string): ReadonlyArray<string> =>
    (attached.get(stemOfFile(of)) ?? []).filter((name) => kind.test(name))
  const data = new Set(names.filter(isFolderFile))
  const stems = new Set(found.map(({ name }) => stemOfFile(name)))
  return {
    articles: found.map(({ name, source }) => ({
      name,
      source,
      sidecar: attached.size === 0 ? null : (beside(kinds.sidecar, name)[0] ?? null),
      folderData: folderFiles(name, { names: data, root }),
      comments: attached.size === 0 ? [] : beside(kinds.comments, name)
    })),
    strangers: [...attached].flatMap(([stem, files]) => (stems.has(stem) ? [] : files.map((file) => ({ file, stem })))),
    unread
  }
}

const sourceOf = (name: string, sources: ReadonlyArray<Source>): Source | undefined => {
  const ending = name.slice(name.lastIndexOf(".")).toLowerCase()
  return sources.find(({ extensions }) => extensions.includes(ending))
}

const stemOfFile = (name: string): string => name.replace(/\.[^./]+$/, "")
