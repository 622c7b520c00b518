/**
 * Makes the files of every article that is stale, or of every one where that is forced, and takes those of articles out
 * of use that are published no more.
 */
import { Effect, type Scope } from "effect"
import { type PublishError, RenderError } from "../../model/errors.ts"
import { instant, type Timestamp } from "../../model/Timestamp.ts"
import { due } from "../../store/due.ts"
import type { RunEvent } from "../RunEvent.ts"
import { renderAhead } from "./ahead/renderAhead.ts"
import { takeRendered } from "./ahead/takeRendered.ts"
import { type ArticleMaking, makeArticle, makingOwner, retire } from "./makeArticle.ts"

export interface ArticlesRequest {
  readonly now: Timestamp
  /** Digest of what all articles depend on besides themselves. */
  readonly key: string
  /** Keys of articles that are gone. */
  readonly removed: ReadonlyArray<string>
  readonly onEvent: (event: RunEvent) => void
}

export interface MadeArticles {
  readonly rendered: number
  /** Articles that were published before and are other now. */
  readonly changed: number
}

/** Articles that are looked up at a time. */
const page = 256

const stale = `${due} AND made <> revision || ' ' || ?`

export const makeArticles = Effect.fn("makeArticles")(function* (
  making: ArticleMaking,
  { now, key, removed, onEvent }: ArticlesRequest
): Effect.fn.Return<MadeArticles, PublishError | RenderError, Scope.Scope> {
  const { index } = making
  const at = instant(now)
  withdraw(making, at, removed)
  const [condition, values] = making.force ? [due, [at]] : [stale, [at, key]]
  const count = index.articles.countWhere(condition, ...values)
  onEvent({ _tag: "Stage", stage: "making", total: count })
  const ahead = yield* renderAhead(making, count)
  let [rendered, changed, done, failed] = [0, 0, 0, 0]
  let last = ""
  const next = () => {
    const keys = index.articles.keysWhere(`${condition} AND key > ? ORDER BY key LIMIT ?`, ...values, last, page)
    last = keys.at(-1) ?? last
    return { keys, answers: ahead?.ask(keys) ?? null }
  }
  for (
    let [current, following] = [next(), next()];
    current.keys.length > 0;
    [current, following] = [following, next()]
  ) {
    const { keys, answers } = current
    const made = yield* Effect.forEach(
      keys,
      Effect.fnUntraced(function* (one) {
        const row = index.articles.get(one)
        if (row === undefined) return { rendered: 0, isWhole: true, isChanged: false }
        const answer = answers?.get(one)
        const ready = answer === undefined ? null : yield* Effect.promise(() => answer)
        const madeOf = `${row.revision} ${key}`
        const result =
          ready === null ? yield* makeArticle(making, one, madeOf) : takeRendered(making, one, madeOf, ready)
        const isChanged = row.born > 0 && row.made !== "" && !row.made.startsWith(`${row.revision} `)
        return { ...result, isChanged }
      }),
      { concurrency: making.session === null ? 1 : making.jobs }
    )
    for (const one of made) {
      rendered += one.rendered
      changed += Number(one.isChanged)
      failed += Number(!one.isWhole)
    }
    done += keys.length
    onEvent({ _tag: "Progress", stage: "making", done })
  }
  if (failed > 0 && failed === done && index.articles.countWhere(due, at) === 0) return yield* nothingDrawn(making)
  return { rendered, changed }
}, Effect.scoped)

const withdraw = ({ index }: ArticleMaking, at: number, removed: ReadonlyArray<string>): void => {
  const hidden = index.articles.keysWhere(`born > 0 AND NOT (${due})`, at)
  for (const key of [...removed, ...hidden]) {
    for (const row of index.targets.ofOwner(key)) if (row.kind === "output") retire(index, row)
    index.findings.set(makingOwner(key), [])
    index.articles.withdraw(key)
  }
}

const nothingDrawn = ({ index }: ArticleMaking): RenderError => {
  const [first] = index.findings.some("error", 1)
  return new RenderError({
    detail: `No card could be drawn: ${first?.message ?? ""}`,
    hint: first?.fix ?? "Check the template, the logo and the fonts."
  })
}
