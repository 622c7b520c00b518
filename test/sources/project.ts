/** A project in a temporary folder, read as the build reads it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Effect } from "effect"
import type { Article } from "../../src/model/Article.ts"
import type { Finding } from "../../src/model/Finding.ts"
import type { Site } from "../../src/model/Site.ts"
import { type ReadArticle, readArticles } from "../../src/run/readArticles.ts"
import type { CommentSettings } from "../../src/model/settings/CommentSettings.ts"

export const site: Site = {
  url: "https://news.example.org/",
  title: "Example News",
  description: "News from the harbour.",
  language: "en",
  direction: "ltr",
  timeZone: "Europe/Paris",
  accent: "#0b5c6b",
  accounts: {}
}

export type Files = Readonly<Record<string, string | Uint8Array>>

export interface ProjectReading {
  readonly articles: ReadonlyArray<ReadArticle>
  readonly findings: ReadonlyArray<Finding>
}

/** Paths are relative to the project. */
export const readProject = async (
  files: Files,
  options: {
    readonly permalink?: string
    readonly site?: Partial<Site>
    readonly comments?: Partial<CommentSettings>
    readonly pages?: Parameters<typeof readArticles>[0]["pages"]
    readonly prepare?: (root: string) => void
  } = {}
): Promise<ProjectReading> => {
  const root = mkdtempSync(join(tmpdir(), "fanfare-sources-"))
  try {
    mkdirSync(join(root, "articles"))
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), content)
    }
    options.prepare?.(root)
    const request = {
      root,
      folder: "articles",
      site: { ...site, ...options.site },
      permalink: options.permalink ?? null,
      comments: { files: [], hide: [], hideFile: null, show: null, ...options.comments },
      pages: options.pages ?? null,
      languages: new Map()
    }
    return await Effect.runPromise(readArticles(request).pipe(Effect.provide(NodeServices.layer)))
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** The one article of a project with one file. */
export const readOne = async (
  name: string,
  content: string,
  more: Files = {}
): Promise<ReadArticle & { readonly findings: ReadonlyArray<Finding>; readonly article: Omit<Article, "id"> }> => {
  const { articles, findings } = await readProject({ [`articles/${name}`]: content, ...more })
  const [first] = articles
  if (first === undefined || articles.length !== 1)
    throw new Error(`${articles.length} articles were read: ${JSON.stringify(findings)}`)
  return { ...first, findings }
}

export const codesOf = (findings: ReadonlyArray<Finding>): ReadonlyArray<string> => findings.map(({ code }) => code)
