/** The articles of one export, read as a build reads them. */
import type { Finding } from "../../../src/model/Finding.ts"
import type { Site } from "../../../src/model/Site.ts"
import type { Article } from "../../../src/model/Article.ts"
import { type Files, readProject } from "../project.ts"

export interface ExportReading {
  readonly articles: ReadonlyArray<Article & { readonly declaredId: string | null; readonly isHeld: boolean }>
  readonly findings: ReadonlyArray<Finding>
  /** The findings without notes that every reading has. */
  readonly told: ReadonlyArray<Finding>
}

/** `files`: of the project; `path`: the export among them. */
export const readExport = async (
  path: string,
  files: Files,
  options: {
    readonly pages?: boolean
    readonly links?: boolean
    readonly site?: Partial<Site>
    readonly prepare?: (root: string) => void
  } = {}
): Promise<ExportReading> => {
  const { site, prepare, ...more } = options
  const { articles, findings } = await readProject(files, {
    sources: [{ kind: "export", from: path, ...more }],
    ...(site === undefined ? {} : { site }),
    ...(prepare === undefined ? {} : { prepare })
  })
  return {
    articles: articles.map(({ article, declaredId, draft }) => ({ ...article, declaredId, isHeld: draft })),
    findings,
    told: findings.filter(({ code }) => !/^FF(?:12|6003|1307)/.test(code))
  }
}
