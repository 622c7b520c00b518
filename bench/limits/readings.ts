/**
 * The ways that an input takes through fanfare, as one call each: files and
 * pages as a build reads them and writes their outputs, comments to threads,
 * feeds to items. The second number is the length of the HTML that came out.
 */
import { Result } from "effect"
import { injectPage } from "../../src/inject/injectPage.ts"
import { threads } from "../../src/outputs/article/comments/threads.ts"
import { joinAllComments } from "../../src/sources/comments/joinAllComments.ts"
import { readFeed } from "../../src/sources/feed/readFeed.ts"
import { articleFilesOf, makeEdition, siteFilesOf } from "../../test/outputs/makeEdition.ts"
import { type Files, now, openNewsroom, site } from "../../test/sources/newsroom.ts"
import type { Settings } from "../../src/model/settings/Settings.ts"

export interface Outcome {
  /** Milliseconds of all threads. */
  readonly read: number
  readonly write: number
  /** UTF-16 units of the article's HTML. */
  readonly html: number
  /** UTF-16 units of all that is written of the articles and of the site, where files are. */
  readonly written: number
  readonly findings: number
}

export interface Reading {
  readonly markdown: (text: string) => Promise<Outcome>
  readonly html: Reading["markdown"]
  readonly text: Reading["markdown"]
  readonly mdx: Reading["markdown"]
  readonly sidecar: Reading["markdown"]
  readonly exported: Reading["markdown"]
  readonly page: Reading["markdown"]
  readonly records: Reading["markdown"]
  readonly inject: Reading["markdown"]
  readonly comments: Reading["markdown"]
  readonly feed: Reading["markdown"]
}

const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** A project of one file, and what it needs beside it, read and written as a build does. */
const build = async (
  file: string,
  text: string,
  { beside = {}, ...settings }: Partial<Settings> & { readonly beside?: Files } = {}
): Promise<Outcome> => {
  const newsroom = await openNewsroom({ ...beside, [file]: text }, settings)
  try {
    const start = cpu()
    const { articles, findings } = await newsroom.cold()
    const read = cpu()
    const edition = makeEdition({ site, articles: articles.slice(0, 50).map(({ article }) => article), now })
    let written = 0
    for (const one of [...articleFilesOf(edition), ...siteFilesOf(edition)]) written += one.text?.().length ?? 0
    return {
      read: read - start,
      write: cpu() - read,
      written,
      html: articles.reduce((sum, { article }) => sum + article.html.length, 0),
      findings: findings.length
    }
  } finally {
    newsroom.close()
  }
}

const direct = (run: () => { readonly html: number; readonly findings: number }): Outcome => {
  const start = cpu()
  const found = run()
  return { read: cpu() - start, write: 0, written: 0, ...found }
}

const { facts } = makeEdition({ site, articles: [], now })

export const readings: Reading = {
  markdown: (text) => build("articles/a.md", text),
  html: (text) => build("articles/a.html", text),
  text: (text) => build("articles/a.txt", text),
  mdx: (text) => build("articles/a.mdx", text),
  sidecar: (text) => build("articles/a.meta.yaml", text, { beside: { "articles/a.md": "The harbour opened.\n" } }),
  exported: (text) => build("export.xml", text, { sources: [{ kind: "export", from: "export.xml" }] }),
  page: (text) => build("dist/a/index.html", text, { pages: { files: ["dist/**/*.html"], url: null } }),
  records: (text) => build("articles.ndjson", text, { sources: [{ kind: "ndjson", from: "articles.ndjson" }] }),
  inject: async (text) =>
    direct(() => {
      const { text: html, findings } = injectPage({
        file: "dist/a.html",
        text,
        entry: null,
        wish: "fill",
        facts,
        lists: { news: [], comments: [] },
        addPlaces: []
      })
      return { html: html.length, findings: findings.length }
    }),
  comments: async (text) =>
    direct(() => {
      const { comments, findings } = joinAllComments({
        articles: [
          {
            source: "articles/a.md",
            url: "https://news.example.org/a/",
            slug: "a",
            declaredId: null,
            beside: [{ path: "articles/a.comments.x", text }]
          }
        ],
        files: [],
        timeZone: "UTC",
        now,
        hide: [],
        show: null
      })
      const all = comments.flat()
      threads(all)
      return { html: all.reduce((sum, { html }) => sum + html.length, 0), findings: findings.length }
    }),
  feed: async (text) => direct(() => ({ html: 0, findings: Result.getOrUndefined(readFeed(text))?.items.length ?? 0 }))
}
