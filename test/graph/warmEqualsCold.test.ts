/**
 * The answers of an index that lived through any edits, against those of one that holds the same articles from the
 * start, and against a model that filters and sorts a list.
 */
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { FeedDefinition } from "../../src/config/feedDefinition.ts"
import type { ArticleState } from "../../src/store/rows.ts"
import type { SiteView } from "../../src/outputs/SiteView.ts"
import { at, comment } from "../outputs/exampleNews.ts"
import { answerOf, feed, now, openDesk, type NewsDesk, type Written } from "./newsDesk.ts"

const hour = 3_600_000

/** Few moments, so that many articles share one; some lie ahead. */
const moment = (hours: number): ReturnType<typeof at> =>
  at(new Date(Date.parse(now) - hours * hour).toISOString().replace(".000", ""))

interface Told {
  readonly key: string
  readonly state: ArticleState
  readonly published: number | null
  readonly shown: number
  readonly tag: string | null
  readonly language: string
  readonly comments: ReadonlyArray<number>
  readonly title: string
}

const told: fc.Arbitrary<Told> = fc.record({
  key: fc.constantFrom(..."abcdefghijklmnop"),
  state: fc.oneof(
    { weight: 5, arbitrary: fc.constant("live" as const) },
    fc.constantFrom("draft" as const, "failed" as const)
  ),
  published: fc.option(fc.integer({ min: -2, max: 6 }), { nil: null, freq: 6 }),
  shown: fc.integer({ min: -2, max: 6 }),
  tag: fc.constantFrom(null, "sport", "Sport", "city"),
  language: fc.constantFrom("en", "en-GB", "ar"),
  comments: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }),
  title: fc.constantFrom("One", "Two")
})

type Edit =
  | { readonly write: Told }
  | { readonly remove: string }
  | { readonly rename: readonly [from: string, to: string] }
  /** A run that fails, and takes back what it did. */
  | { readonly undone: ReadonlyArray<Told> }

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: told.map((write): Edit => ({ write })) },
  { weight: 2, arbitrary: told.map(({ key }): Edit => ({ remove: key })) },
  fc.tuple(told, told).map(([from, to]): Edit => ({ rename: [from.key, to.key] })),
  fc.array(told, { maxLength: 3 }).map((undone): Edit => ({ undone }))
)

const writtenOf = ({ key, state, published, shown, tag, language, comments, title }: Told): Written => ({
  key,
  title,
  language,
  published: published === null ? null : moment(published),
  tags: tag === null ? [] : [tag],
  comments: comments.map((age, number) => comment(`${key}${number}`, { published: moment(age) })),
  row: { state, shown: Date.parse(moment(shown)) }
})

const apply = (desk: NewsDesk, articles: Map<string, Told>, one: Edit): void => {
  if ("write" in one) {
    articles.set(one.write.key, one.write)
    desk.write(writtenOf(one.write))
  } else if ("remove" in one) {
    articles.delete(one.remove)
    desk.index.articles.remove(one.remove)
  } else if ("rename" in one) {
    const [from, to] = one.rename
    const known = articles.get(from)
    if (known === undefined) return
    articles.delete(from)
    desk.index.articles.remove(from)
    articles.set(to, { ...known, key: to })
    desk.write(writtenOf({ ...known, key: to }))
  } else {
    desk.index.begin()
    for (const next of one.undone) desk.write(writtenOf(next))
    desk.index.articles.remove("a")
    desk.view()
    desk.index.rollback()
  }
}

const definitions: ReadonlyArray<FeedDefinition> = [
  feed("latest", { limit: 4 }),
  feed("sport", { tags: ["sport"], limit: 2 }),
  feed("english", { languages: ["en"], limit: 3 })
]
const widgets = { latestNews: { feed: null, limit: 3 } }

const allOf = (view: SiteView) => ({
  ...view,
  feeds: view.feeds.map(({ facts, heads, archive }) => ({
    facts,
    heads,
    count: archive.count,
    pages: [...archive.pages]
  }))
})

const filters: Readonly<Record<string, (one: Told) => boolean>> = {
  latest: () => true,
  sport: ({ tag }) => tag?.toLowerCase() === "sport",
  english: ({ language }) => language.startsWith("en")
}

const urn = ({ key }: Told): string => `urn:${key}`
const byId = (a: Told, b: Told): number => (urn(a) < urn(b) ? -1 : 1)

/** What the answers should be: a list, filtered and sorted. */
const modelOf = (articles: ReadonlyMap<string, Told>) => {
  const live = [...articles.values()].filter(({ state, published }) => state === "live" && (published ?? 0) >= 0)
  // Hours before now: the less, the newer.
  const dated = live.filter((one) => one.published !== null)
  const newest = dated.toSorted((a, b) => (a.published ?? 0) - (b.published ?? 0) || byId(a, b))
  const archived = dated.toSorted((a, b) => b.shown - a.shown || (b.published ?? 0) - (a.published ?? 0) || byId(b, a))
  const youngest = ({ comments }: Told): number => Math.min(...comments)
  return {
    undated: live
      .filter(({ published }) => published === null)
      .map(urn)
      .toSorted(),
    latest: newest.slice(0, 3).map(urn),
    commented: live
      .filter(({ comments }) => comments.length > 0)
      .toSorted((a, b) => youngest(a) - youngest(b) || byId(a, b))
      .map(urn),
    recent: newest.map(urn),
    feeds: definitions
      .toSorted((a, b) => Number(b.name === "latest") - Number(a.name === "latest") || (a.name < b.name ? -1 : 1))
      .map(({ name, limit }) => {
        const ids = newest
          .filter((one) => filters[name]?.(one))
          .map(urn)
          .slice(0, limit)
        const older = archived.filter((one) => filters[name]?.(one) === true && !ids.includes(urn(one)))
        return { ids, older: older.map(urn).toSorted() }
      })
  }
}

const answers = (view: SiteView) => ({
  undated: view.undated.map(({ id }) => id),
  latest: view.latest.map(({ id }) => id),
  commented: view.commented.map(({ id }) => id),
  recent: view.recent.map(({ id }) => id),
  feeds: view.feeds.map(({ facts }) => {
    const { ids, pages } = answerOf(view, facts.id)
    return { ids, older: pages.flatMap((page) => page.ids).toSorted() }
  })
})

describe("after any edits", () => {
  test("the answers are those of the articles as they are now", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 40 }), async (edits) => {
        const warm = await openDesk()
        const articles = new Map<string, Told>()
        for (const [number, one] of edits.entries()) {
          apply(warm, articles, one)
          // Asked on the way too: what an answer leaves behind must not show later.
          if (number % 5 === 0) warm.view({ definitions, widgets })
        }
        const view = warm.view({ definitions, widgets })
        expect(answers(view)).toEqual(modelOf(articles))
        const cold = await openDesk([...articles.values()].toReversed().map(writtenOf))
        expect(allOf(view)).toEqual(allOf(cold.view({ definitions, widgets })))
      }),
      { numRuns: 25, seed: 2026 }
    )
  })

  test("the answers at any moment are those of an index that was never asked at another one", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(told, { maxLength: 16 }),
        fc.array(fc.integer({ min: -3, max: 80 }), { minLength: 1, maxLength: 4 }),
        async (list, moments) => {
          const warm = await openDesk(list.map(writtenOf))
          for (const one of moments) {
            const request = { definitions, widgets, now: moment(one) }
            const cold = await openDesk(list.map(writtenOf))
            expect(allOf(warm.view(request))).toEqual(allOf(cold.view(request)))
          }
        }
      ),
      { numRuns: 12, seed: 5 }
    )
  })
})
