/** A project with two articles, and the comments that were found for each, as one line each. */
import { readFileSync } from "node:fs"
import type { Comment } from "../../../src/model/Article.ts"
import type { Finding } from "../../../src/model/Finding.ts"
import { type Files, readProject } from "../project.ts"
import type { CommentSettings } from "../../../src/model/settings/CommentSettings.ts"

export const sample = (name: string): string => readFileSync(`test/fixtures/comments/${name}`, "utf8")

export interface Commented {
  readonly harbour: ReadonlyArray<Comment>
  readonly market: ReadonlyArray<Comment>
  /** Those about comments. */
  readonly findings: ReadonlyArray<Finding>
}

export const articles: Files = {
  "articles/harbour.md": "---\nid: harbour-1\nurl: /harbour/\n---\nThe harbour opened at noon.\n",
  "articles/market.md": "---\nurl: /2026/market.html\nslug: fish-market\n---\nThe market opened as well.\n"
}

export const readCommented = async (files: Files, comments: Partial<CommentSettings> = {}): Promise<Commented> => {
  const read = await readProject({ ...articles, ...files }, { comments })
  const of = (slug: string): ReadonlyArray<Comment> =>
    read.articles.find(({ article }) => article.slug === slug)?.article.comments ?? []
  return {
    harbour: of("harbour"),
    market: of("fish-market"),
    findings: read.findings.filter(({ code }) => code.startsWith("FF14") || code.startsWith("FF10"))
  }
}

/** `id < answered: author <page> at date: text @ address` */
export const line = ({ id, author, published, text, inReplyTo, url }: Comment): string =>
  [
    inReplyTo === undefined ? id : `${id} < ${inReplyTo}`,
    `: ${author.name}`,
    author.url === undefined ? "" : ` <${author.url}>`,
    ` at ${published}: ${text.replaceAll("\n", "|")}`,
    url === undefined ? "" : ` @ ${url}`
  ].join("")
