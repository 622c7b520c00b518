/**
 * A part of a build: the cards of some articles, drawn into the store of
 * pictures for a build that publishes them. It reads, plans and draws its own
 * part and nothing else, and publishes nothing.
 */
import { Effect, type FileSystem, Layer, type Path, type Scope } from "effect"
import { Cards } from "../../cards/Cards.ts"
import type { ConfigError, FanfareError } from "../../model/errors.ts"
import { publishedPictures } from "../../model/Card.ts"
import { finding, type Finding } from "../../model/Finding.ts"
import type { Settings } from "../../model/settings/Settings.ts"
import { instant } from "../../model/Timestamp.ts"
import { due } from "../../store/due.ts"
import type { Store } from "../../store/Store.ts"
import { moment } from "../moment.ts"
import { readInMemory } from "../readInMemory.ts"
import { shownFindings } from "../report/reportOf.ts"
import type { Ran, RunOptions } from "../RunOptions.ts"
import { isInShard, type Shard } from "./shard.ts"

export const runShard = Effect.fn("runShard")(function* <R>(
  readSettings: Effect.Effect<Settings, ConfigError, R>,
  options: RunOptions,
  shard: Shard
): Effect.fn.Return<Ran, FanfareError, Store | FileSystem.FileSystem | Path.Path | Scope.Scope | R> {
  const settings = yield* readSettings
  const { root, jobs, onEvent, force } = options
  const now = yield* moment
  const { index, blobs } = yield* readInMemory({ ...options, settings, now, isMine: (unit) => isInShard(unit, shard) })
  let [rendered, reused] = [0, 0]
  const failures: Array<Finding> = []
  if (settings.cards !== null) {
    const context = yield* Layer.build(Cards.layer({ root, blobs, threads: jobs, force }))
    const session = yield* Effect.flatMap(Cards, (cards) =>
      cards.open({ site: settings.site, theme: settings.theme, settings: settings.cards ?? noCards })
    ).pipe(Effect.provideContext(context))
    const keys = index.articles.keysWhere(`${due} ORDER BY key`, instant(now))
    onEvent({ _tag: "Stage", stage: "making", total: keys.length })
    yield* Effect.forEach(
      keys,
      Effect.fnUntraced(function* (key) {
        const article = index.articles.article(key)
        const drawn = yield* Effect.gen(function* () {
          const planned = yield* session.plan(article)
          const pictures = publishedPictures(article, planned.pictures)
          const cards = yield* Effect.forEach(
            [...Object.values(pictures.cards ?? {}), ...pictures.slides],
            ({ inputs }) => session.draw(inputs)
          )
          const crops = yield* Effect.forEach(pictures.crops, ({ inputs }) => session.crop(inputs))
          return [...cards, ...crops]
        }).pipe(Effect.result)
        if (drawn._tag === "Failure") {
          // The build that publishes says what is wrong, and draws without the photo.
          if (drawn.failure._tag === "RenderError")
            failures.push(finding("FF6007", { file: article.source }, drawn.failure.detail, drawn.failure.hint))
          return
        }
        for (const { isNew } of drawn.success)
          [rendered, reused] = isNew ? [rendered + 1, reused] : [rendered, reused + 1]
      }),
      { concurrency: jobs, discard: true }
    )
  }
  index.findings.set("site\tmaking", failures)
  const findings = shownFindings({ index, settings, options })
  const total = index.articles.countWhere(due, instant(now))
  return {
    report: {
      version: 1,
      ok: findings.every(({ severity }) => severity !== "error"),
      articles: { total, added: 0, changed: 0, removed: 0 },
      cards: { rendered, reused },
      files: { written: 0, unchanged: 0, deleted: 0 },
      subscribers: { new: [], updated: [], vanished: [], resent: [] },
      sources: [],
      findings
    },
    changes: [],
    reasons: [],
    consumers: [],
    isHeldBack: false
  }
}, Effect.scoped)

const noCards = { template: {}, sizes: [], fonts: [], photos: true, small: false }
