/**
 * Folders of saved pages whose true content is known, in the two shapes that
 * public benchmarks have: WCXB's (`html/ID.html.gz`, `truth/ID.json`,
 * `kinds.json`) and article-extraction-benchmark's (`html/ID.html.gz`,
 * `ground-truth.json`). Nothing of them is kept in this repository.
 */
import { createHash } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { decodeBytes } from "../../src/sources/encodings/decodeBytes.ts"

export interface KnownPage {
  readonly id: string
  readonly url: string
  /** Article, forum, product, …; an article where the benchmark holds nothing else. */
  readonly kind: string
  readonly truth: Truth
  /** The page as fanfare decodes it; read when it is asked for, so that a large folder fits into memory. */
  readonly html: () => string
}

/** What is true of a page; undefined where the benchmark does not say, null where it says that there is none. */
export interface Truth {
  readonly text: string
  readonly title?: string | null
  readonly author?: string | null
  /** `YYYY-MM-DD`, or what the benchmark has. */
  readonly date?: string | null
  /** Snippets that an extraction must hold, and that it must not hold. */
  readonly with: ReadonlyArray<string>
  readonly without: ReadonlyArray<string>
}

/** The pages of a folder in the order of their ids. */
export const readPages = (folder: string): ReadonlyArray<KnownPage> => {
  const pages = existsSync(join(folder, "ground-truth.json")) ? shingled(folder) : labelled(folder)
  return pages.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

export const hostOf = ({ url, id }: Pick<KnownPage, "url" | "id">): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : id

/**
 * Two halves by a digest of the host, so that no site stands in both: rules are written while looking at the first, and
 * checked on the second.
 */
export const halfOf = (page: Pick<KnownPage, "url" | "id">): "first" | "second" =>
  (createHash("sha256").update(hostOf(page)).digest()[0] ?? 0) % 2 === 0 ? "first" : "second"

interface Labelled {
  readonly url: string
  readonly ground_truth: {
    readonly title?: string | null
    readonly author?: string | null
    readonly publish_date?: string | null
    readonly main_content?: string | null
    readonly with?: ReadonlyArray<string> | null
    readonly without?: ReadonlyArray<string> | null
  }
}

const labelled = (folder: string): ReadonlyArray<KnownPage> =>
  Object.entries(readJson<Readonly<Record<string, string>>>(join(folder, "kinds.json"))).map(([id, kind]) => {
    const { url, ground_truth: truth } = readJson<Labelled>(join(folder, "truth", `${id}.json`))
    return {
      id,
      url,
      kind,
      truth: {
        text: truth.main_content ?? "",
        title: truth.title ?? null,
        author: truth.author ?? null,
        date: truth.publish_date ?? null,
        with: truth.with ?? [],
        without: truth.without ?? []
      },
      html: () => readPage(folder, id)
    }
  })

const shingled = (folder: string): ReadonlyArray<KnownPage> =>
  Object.entries(
    readJson<Readonly<Record<string, { readonly articleBody: string; readonly url?: string }>>>(
      join(folder, "ground-truth.json")
    )
  ).map(([id, { articleBody, url }]) => ({
    id,
    url: url ?? `https://example.org/${id}`,
    kind: "article",
    truth: { text: articleBody, with: [], without: [] },
    html: () => readPage(folder, id)
  }))

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, "utf8")) as T

const readPage = (folder: string, id: string): string =>
  decodeBytes(gunzipSync(readFileSync(join(folder, "html", `${id}.html.gz`))))?.text ?? ""
