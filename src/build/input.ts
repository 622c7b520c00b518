/** All that a build reads: articles, the ids that they had, and the definitions of feeds. It writes nothing. */
import { Effect, FileSystem, Path, Result } from "effect"
import { wrongConfig } from "../config/wrongConfig.ts"
import { ConfigError } from "../model/errors.ts"
import { type Finding, finding } from "../model/Finding.ts"
import { decodeFeedDefinition, type FeedDefinition } from "../outputs/feedDefinition.ts"
import { readArticles } from "../run/readArticles.ts"
import { identify } from "./identify.ts"
import { feedIds } from "./feedIds.ts"
import { recallLanguages } from "./languageMemory.ts"
import { ledgerName, openLedger } from "./ledgerFile.ts"
import { moment } from "./moment.ts"
import { ownNews, readNews } from "./news.ts"
import { nothingPublished, readPublished } from "./published.ts"
import type { Settings } from "../model/settings/Settings.ts"

/** `out` is the output directory, whose published ids stand in for those that the ledger lost; null without one. */
export const readInput = Effect.fn("readInput")(function* (project: Settings, out: string | null) {
  const now = yield* moment
  const definitions = yield* readDefinitions(project)
  const names = ["latest", "comments", ...definitions.map(({ name }) => name)]
  const published = out === null ? nothingPublished : yield* readPublished(out, names)
  const path = yield* Path.Path
  const {
    articles: read,
    pages,
    languages,
    findings
  } = yield* readArticles({
    root: project.root,
    folder: project.folders.articles,
    site: project.site,
    permalink: project.permalink,
    comments: project.comments,
    languages: yield* recallLanguages(project.root),
    pages:
      project.pages === null
        ? null
        : { ...project.pages, out: out === null ? null : relativeFolder(path, project.root, out) }
  })
  const { feed } = project.widgets.latestNews
  const { news, sources, findings: newsFindings } = feed === null ? ownNews : yield* readNews(project.root, feed, out)
  const ledger = yield* openLedger(project.root)
  const finished = read.filter((one) => !one.draft)
  const identified = identify(finished, ledger.entries, {
    undated: project.undated,
    now,
    published: published.entries
  })
  const feeds = feedIds({
    names: [...new Set(names)],
    ledger: ledger.feeds,
    published: published.feeds,
    articleIds: identified.articles.map(({ id }) => id),
    siteUrl: project.site.url
  })
  const drafts = read
    .filter((one) => one.draft)
    .map(({ article }) =>
      finding(
        "FF6003",
        { file: article.source },
        `"${article.title}" is a draft; it is not published.`,
        "Remove `draft: true` when it is ready."
      )
    )
  const settled = new Set(identified.articles.filter(({ published }) => published !== null).map(({ source }) => source))
  return {
    now,
    definitions,
    pages,
    languages,
    articles: identified.articles,
    declaredIds: identified.declaredIds,
    ledger: { entries: identified.entries, feeds },
    feedIds: Object.fromEntries(feeds.map(({ feed, id }) => [feed, id])),
    published,
    news,
    sources,
    findings: [
      ...newsFindings,
      ...findings.filter((one) => one.code !== undatedCode || !settled.has(one.file ?? "")),
      ...ledger.findings,
      ...identified.findings,
      ...restored(identified.recovered),
      ...drafts
    ]
  }
})

/** With forward slashes; a folder outside of the project begins with `..`, and no page is below it. */
const relativeFolder = (path: Path.Path, root: string, folder: string): string =>
  path.relative(root, folder).split(path.sep).join("/")

const restored = (count: number): ReadonlyArray<Finding> =>
  count === 0
    ? []
    : [
        finding(
          "FF6201",
          { file: ledgerName },
          `The ledger lacks ${count} of the published ids; they came back from what was published before.`,
          "Commit the ledger after this build, so that the ids do not depend on the output directory."
        )
      ]

/** Said of an article without a date; no longer true once the ledger dated it. */
const undatedCode = "FF1204"

/** The feeds of `feeds/*.yaml`, by name; none where the folder is absent. A wrong one is an error of the config. */
const readDefinitions = Effect.fnUntraced(function* ({ root, folders }: Settings) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const folder = path.join(root, folders.feeds)
  const unreadable = (cause: unknown): ConfigError =>
    new ConfigError({ detail: `${folders.feeds}/ cannot be read.`, hint: "Check its rights.", findings: [], cause })
  const present = yield* fs.exists(folder).pipe(Effect.mapError(unreadable))
  if (!present) return []
  const names = (yield* fs.readDirectory(folder).pipe(Effect.mapError(unreadable)))
    .filter((name) => /\.ya?ml$/.test(name))
    .toSorted()
  return yield* Effect.forEach(names, (name) =>
    fs.readFileString(path.join(folder, name)).pipe(
      Effect.mapError(unreadable),
      Effect.flatMap((text): Effect.Effect<FeedDefinition, ConfigError> => {
        const file = `${folders.feeds}/${name}`
        const decoded = decodeFeedDefinition(name.replace(/\.ya?ml$/, ""), text, file)
        return Result.isSuccess(decoded)
          ? Effect.succeed(decoded.success)
          : Effect.fail(wrongConfig(file, decoded.failure))
      })
    )
  )
})
