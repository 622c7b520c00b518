/** Stores of both layers that are opened, closed and opened again as run after run does it, and rows to put into them. */
import { Effect, Exit, type Layer, ManagedRuntime, Scope } from "effect"
import type { Article } from "../../src/model/Article.ts"
import { noPictures } from "../../src/model/Card.ts"
import { headOf, revisionOf } from "../../src/model/Head.ts"
import type { Index } from "../../src/store/Index.ts"
import type { ArticleBody, ArticleRow, LedgerRow, NewArticleRow, TargetRow } from "../../src/store/rows.ts"
import { type OpenedStore, Store, type StoreOptions } from "../../src/store/Store.ts"
import { article } from "../outputs/exampleNews.ts"
import { emptyFolder } from "../publish/site.ts"

export const layers: ReadonlyArray<readonly [name: string, layer: () => Layer.Layer<Store>]> = [
  ["sqlite", () => Store.sqlite],
  // Built for each project by itself.
  ["memory", () => Store.memory]
]

export interface Project {
  readonly root: string
  /** Opens the store; one that is open is closed before. */
  readonly open: (options?: Partial<StoreOptions>) => Promise<OpenedStore>
  /** Ends the scope that the store was opened in. */
  readonly close: () => Promise<void>
  readonly blobs: () => Promise<OpenedStore["blobs"]>
}

/** A project whose store lives as long as the layer. */
export const openProject = (layer: Layer.Layer<Store> = Store.sqlite, root = emptyFolder()): Project => {
  const runtime = ManagedRuntime.make(layer)
  let scope: Scope.Closeable | null = null
  const close = async (): Promise<void> => {
    if (scope !== null) await Effect.runPromise(Scope.close(scope, Exit.void))
    scope = null
  }
  return {
    root,
    close,
    open: async (options) => {
      await close()
      const own = Scope.makeUnsafe()
      scope = own
      return runtime.runPromise(
        Effect.flatMap(Store, (store) => store.open({ root, write: true, ...options })).pipe(Scope.provide(own))
      )
    },
    blobs: () => runtime.runPromise(Effect.map(Store, (store) => store.blobs({ root, write: true })))
  }
}

/** A row of an article of the articles' folder, live and with an id. */
export const rowOf = (key: string, changes: Partial<NewArticleRow> = {}): NewArticleRow => ({
  key,
  source: "articles",
  unit: key,
  state: "live",
  id: `urn:${key}`,
  declaredId: null,
  slug: key,
  wanted: key,
  shown: 0,
  link: null,
  ...changes
})

export const bodyOf = (base: Article, more: Partial<Omit<ArticleBody, "base">> = {}): ArticleBody => ({
  base,
  comments: [],
  translations: null,
  ...more
})

/** An article as a row and a body; its id and slug are those of the row. */
export const put = (
  index: Index,
  key: string,
  changes: Partial<Article> = {},
  row: Partial<NewArticleRow> = {},
  more: Partial<Omit<ArticleBody, "base">> = {}
): ArticleRow => {
  const next = rowOf(key, row)
  const base = article({ id: next.id ?? "", slug: next.slug, source: key, ...changes })
  return index.articles.put(next, bodyOf(base, more))
}

/** Plans an article without pictures, as a run without cards does. */
export const plan = (index: Index, key: string): void => {
  const whole = index.articles.article(key)
  index.articles.setHead(key, headOf(whole, noPictures, revisionOf(whole, noPictures)), noPictures)
}

/** Puts, plans and notes an article as published by the run of this number. */
export const publish = (index: Index, key: string, changes: Partial<Article> = {}, run = 1): ArticleRow => {
  const row = put(index, key, changes)
  plan(index, key)
  index.articles.setMade(key, `${row.revision} facts`, JSON.stringify({ id: row.id }), run)
  index.articles.forgetLast(key)
  return row
}

export const targetOf = (path: string, changes: Partial<TargetRow> = {}): TargetRow => ({
  path,
  kind: "output",
  owner: "site",
  output: "feeds",
  key: `key of ${path}`,
  sha256: "0".repeat(64),
  type: "application/xml",
  place: 3,
  size: 10,
  mtime: 1_772_000_000_000.25,
  ino: 7,
  unused: 0,
  ...changes
})

export const lineOf = (id: string, changes: Partial<LedgerRow> = {}): LedgerRow => ({
  id,
  source: `${id}.md`,
  slug: id,
  wanted: id,
  seen: 0,
  line: JSON.stringify({ id, ...changes }),
  ...changes
})
