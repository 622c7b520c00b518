/** The articles of a project as a build would read them, and which of the site's pages are articles. Nothing is kept. */
import { globSync } from "node:fs"
import { Effect, Option, Schema } from "effect"
import { ConfigError, type FanfareError } from "../../model/errors.ts"
import { isPhoto } from "../../model/Head.ts"
import type { Settings } from "../../model/settings/Settings.ts"
import { fromInstant } from "../../model/Timestamp.ts"
import { dropKeptElsewhere } from "../../photos/keptPictures.ts"
import { readInMemory } from "../../run/readInMemory.ts"
import { PageInfo, pageSourceName } from "../../sources/pages/pageSource.ts"

export interface ArticleFacts {
  readonly titles: ReadonlyArray<{ readonly title: string; readonly language: string }>
  readonly photos: number
  readonly wordFiles: number
  /** Pages of the site generator that are articles, relative to the project. */
  readonly pages: ReadonlySet<string>
  /** Why the articles could not be read. */
  readonly fault: { readonly detail: string; readonly hint: string } | null
}

const decodeInfo = Schema.decodeUnknownOption(PageInfo)

export const readArticles = Effect.fnUntraced(function* (settings: Settings, out: string, now: number) {
  const { root } = settings
  const wordFiles = globSync("**/*.docx", { cwd: `${root}/${settings.folders.articles}` }).length
  const read = readInMemory({
    settings,
    root,
    out,
    write: false,
    now: fromInstant(now),
    onEvent: () => undefined
  }).pipe(
    Effect.map(({ index }): ArticleFacts => {
      const articles = [...index.articles.where("state = 'live' ORDER BY key")].map(({ key }) =>
        index.articles.article(key)
      )
      const pages = index.units.keys(pageSourceName).filter((key) => {
        const info = Option.getOrNull(decodeInfo(index.units.get(pageSourceName, key)?.info))
        return info?.kind === "article"
      })
      return {
        titles: articles.map(({ title, language }) => ({ title, language })),
        photos: articles.filter(({ images }) => images.some(isPhoto)).length,
        wordFiles,
        pages: new Set(pages),
        fault: null
      }
    }),
    Effect.catch((error: FanfareError) => {
      // What is wrong with the config is said where the config is looked at.
      const { detail, hint } = error
      const fault = error instanceof ConfigError ? null : { detail, hint }
      return Effect.succeed<ArticleFacts>({ titles: [], photos: 0, wordFiles, pages: new Set<string>(), fault })
    }),
    Effect.ensuring(Effect.sync(() => dropKeptElsewhere(root)))
  )
  return yield* Effect.scoped(read)
})
