/**
 * An index that was kept from build to build says what one says that is made
 * anew from the same sources and the same ledger; and nothing that is left
 * alone ever changes its id, its slug or its address.
 */
import * as fc from "fast-check"
import { expect } from "vitest"
import { ledgerLines } from "../../../src/articles/identity/ledgerFile.ts"
import type { Finding } from "../../../src/model/Finding.ts"
import { fromInstant, instant } from "../../../src/model/Timestamp.ts"
import { now, openNewsroom, type Read, type ReadOptions } from "../../sources/newsroom.ts"
import { commentFiles, type Edit, history, openProject, recordFile } from "./edits.ts"

const day = 86_400_000

export const warmEqualsCold = async (settings: {
  readonly numRuns: number
  readonly seed?: number
  readonly path?: string
}): Promise<void> => {
  await fc.assert(
    fc.asyncProperty(history(7), async (builds) => {
      const newsroom = await openNewsroom(
        {},
        {
          sources: [{ kind: "ndjson", from: recordFile }],
          pages: { files: ["site/**/*.html"], url: "https://news.example.org/" },
          comments: { files: [commentFiles[2]], hide: [], hideFile: null, show: null }
        }
      )
      try {
        const project = openProject(newsroom)
        let before: Read | null = null
        for (const edits of builds) {
          const untouched = new Map(project.told)
          for (const one of edits) project.apply(one)
          const options: ReadOptions = {
            settings: project.config(),
            now: fromInstant(instant(now) + project.days() * day)
          }
          const cold = await newsroom.cold(options)
          const warm = await newsroom.read(options)
          expect(shown(warm)).toEqual(shown(cold))
          expect(lines(warm)).toEqual(lines(cold))
          const again = await newsroom.cold(options)
          expect(shown(again, isLasting)).toEqual(shown(warm, isLasting))
          expect(lines(again)).toEqual(lines(warm))
          expectWhole(warm)
          if (before !== null) {
            const left = [...project.told].flatMap(([name, one]) => (untouched.get(name) === one ? [name] : []))
            expectKept(before, warm, left, edits)
          }
          before = snapshot(warm)
        }
      } finally {
        newsroom.close()
      }
    }),
    { ...settings, endOnFailure: settings.path !== undefined }
  )
}

/** All that is published, and what was found. */
const shown = ({ articles, findings, index }: Read, isCompared: (one: Finding) => boolean = () => true): unknown => ({
  published: articles.filter(({ state }) => state === "live"),
  states: [...index.articles.where("1 ORDER BY key")].map(({ key, state }) => [key, state]),
  findings: findings.filter(isCompared)
})

/** That a file holds another story is said in the build that sees it first, and not where the ledger knows both. */
const isLasting = ({ code }: Finding): boolean => code !== "FF6209"

const lines = ({ index }: Read): ReadonlyArray<string> => [...ledgerLines(index)]

/** Every published article has an id and a folder of its own. */
const expectWhole = ({ articles }: Read): void => {
  const live = articles.filter(({ state }) => state === "live")
  const ids = live.map(({ id }) => id)
  expect(ids).not.toContain(null)
  expect(new Set(ids).size).toBe(ids.length)
  const slugs = live.map(({ slug }) => slug)
  expect(new Set(slugs).size).toBe(slugs.length)
  for (const { id, slug, article } of live) expect([article.id, article.slug]).toEqual([id, slug])
}

/** What nobody touched is as it was: an article of the articles' folder stays published too. */
const expectKept = (before: Read, after: Read, names: ReadonlyArray<string>, edits: ReadonlyArray<Edit>): void => {
  const isConfigured = edits.some(({ kind }) => kind === "config")
  const live = (read: Read) => new Map(read.articles.flatMap((one) => (one.state === "live" ? [[one.key, one]] : [])))
  const [old, next] = [live(before), live(after)]
  for (const name of names) {
    const [one, other] = [old.get(name), next.get(name)]
    if (one === undefined) continue
    if (name.startsWith("articles/")) expect(other?.key).toBe(name)
    if (other === undefined) continue
    expect([other.id, other.slug]).toEqual([one.id, one.slug])
    if (!isConfigured)
      expect([other.article.url, other.article.published]).toEqual([one.article.url, one.article.published])
  }
}

/** The rows as they are now; the index goes on. */
const snapshot = (read: Read): Read => structuredClone({ ...read, index: null }) as unknown as Read
