/** A project in a temporary folder, read once as a build reads it. */
import type { Article } from "../../src/model/Article.ts"
import type { Finding } from "../../src/model/Finding.ts"
import type { CommentSettings } from "../../src/model/settings/CommentSettings.ts"
import type { PageSettings } from "../../src/model/settings/PageSettings.ts"
import type { SourceSettings } from "../../src/model/settings/SourceSettings.ts"
import type { Site } from "../../src/model/Site.ts"
import { type Files, openNewsroom, site } from "./newsroom.ts"

export { type Files, site } from "./newsroom.ts"

export interface ReadArticle {
  readonly article: Article
  /** The id that the author gave; null without one. */
  readonly declaredId: string | null
  readonly draft: boolean
}

export interface ProjectReading {
  /** Drafts too; by the path of their files. */
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
    readonly pages?: PageSettings & { readonly out: string | null }
    readonly sources?: ReadonlyArray<SourceSettings>
    readonly prepare?: (root: string) => void
  } = {}
): Promise<ProjectReading> => {
  const { permalink = null, comments, pages, sources = [], prepare } = options
  const newsroom = await openNewsroom(files, {
    site: { ...site, ...options.site },
    permalink,
    comments: { files: [], hide: [], hideFile: null, show: null, ...comments },
    pages: pages ?? null,
    sources
  })
  try {
    prepare?.(newsroom.root)
    const { articles, findings } = await newsroom.cold(typeof pages?.out === "string" ? { out: pages.out } : {})
    return {
      articles: articles.map(({ article, declaredId, state }) => ({ article, declaredId, draft: state === "draft" })),
      findings
    }
  } finally {
    newsroom.close()
  }
}

/** The one article of a project with one file. */
export const readOne = async (
  name: string,
  content: string,
  more: Files = {}
): Promise<ReadArticle & { readonly findings: ReadonlyArray<Finding> }> => {
  const { articles, findings } = await readProject({ [`articles/${name}`]: content, ...more })
  const [first] = articles
  if (first === undefined || articles.length !== 1)
    throw new Error(`${articles.length} articles were read: ${JSON.stringify(findings)}`)
  return { ...first, findings }
}

export const codesOf = (findings: ReadonlyArray<Finding>): ReadonlyArray<string> => findings.map(({ code }) => code)
