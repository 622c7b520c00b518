/** The weights of `src/sources/pages/kind/weights.ts`: what is known of them beforehand, how they are fitted, and what they give on hosts that they were not fitted on. */
import type { SignName, Signs } from "../../src/sources/pages/kind/kindSigns.ts"
import { type Column, crossValidate, fit, type Model, type Row } from "./regression.ts"

/**
 * The direction of each sign, and the least size of the few that pages of such a folder hardly have, or that their
 * systems write into every page; 0.01 is no more than a direction.
 */
const expected: Readonly<Record<SignName, number>> = {
  openGraph: 1,
  jsonLd: 1.5,
  publishedMeta: 0.5,
  place: 4,
  statedShort: 2.2,
  statedOther: -1,
  statedThread: -0.01,
  statedPage: -0.01,
  postTemplate: 0.01,
  listTemplate: -0.01,
  forumSystem: -0.01,
  longName: 0.01,
  shortName: -0.01,
  shallowName: -0.01,
  articlePath: 0.01,
  datePath: 0.01,
  listPath: -3.5,
  offerPath: -0.01,
  sectionPath: -0.01,
  aboutPath: -3,
  docPath: -0.01,
  forumPath: -0.01,
  queryPath: -0.01,
  oneArticle: 0.01,
  datedArticle: 0.5,
  severalArticles: -0.5,
  titledByDate: 1.5,
  manyDates: -0.01,
  noHeading: -0.01,
  figure: 0.01,
  shop: -0.01,
  namedBody: 0.01,
  praise: -0.01,
  outward: 0.01,
  members: -0.01,
  pagination: -0.01,
  longTitle: 0.01,
  headline: 0.01,
  dated: 0.01,
  signed: 0.01,
  shared: 0.01,
  dense: 0.01,
  together: 0.01,
  near: 0.01,
  alone: -0.01,
  thin: -0.01,
  sentences: 0.01,
  exclaimed: -0.01,
  titled: 0.01,
  noProse: -0.01,
  prices: -0.01,
  undatedCode: -0.01
}

const names = Object.keys(expected) as ReadonlyArray<SignName>
const columns = names.map((name): Column => ({
  direction: expected[name] > 0 ? 1 : -1,
  least: Math.abs(expected[name])
}))

export interface KnownSigns {
  readonly host: string
  readonly kind: string
  /** Null where they do not matter: such a page is taken for no article. */
  readonly signs: Signs | null
}

const folds = 10
const seeds = [0, 1, 2, 3, 4]

/** Prints the ROC over pages of hosts that were held out, and the weights of all pages. */
export const printFit = (pages: ReadonlyArray<KnownSigns>): void => {
  const rows = pages.flatMap(({ host, kind, signs }): ReadonlyArray<Row> =>
    signs === null ? [] : [{ group: host, isArticle: kind === "article", values: names.map((name) => signs[name]) }]
  )
  const articles = pages.filter(({ kind }) => kind === "article").length
  const others = pages.length - articles
  const runs = seeds.map((seed) => crossValidate(rows, columns, folds, seed))
  const mean = (of: (scores: ReadonlyArray<number>) => number): number =>
    runs.reduce((sum, scores) => sum + of(scores), 0) / runs.length
  const above = (scores: ReadonlyArray<number>, limit: number, isArticle: boolean): number =>
    scores.filter((score, at) => rows[at]?.isArticle === isArticle && score > limit).length
  console.log(`${articles} articles and ${others} others; ${folds} folds by host, ${seeds.length} times`)
  console.table(
    [0.9, 0.93, 0.95, 0.97, 0.98, 0.99].map((found) => ({
      found: percent(found),
      "others taken": percent(
        mean((scores) => {
          const own = scores.filter((_, at) => rows[at]?.isArticle).toSorted((a, b) => b - a)
          return above(scores, (own[Math.ceil(found * articles) - 1] ?? 0) - 1e-9, false) / others
        })
      )
    }))
  )
  const limit = mean((scores) => evenLimit(scores, rows, { articles, others }))
  console.log(
    `As fitted: ${percent(mean((scores) => above(scores, limit, true) / articles))} found, ${percent(mean((scores) => above(scores, limit, false) / others))} of the others taken`
  )
  printWeights(fit(rows, columns), limit)
}

/** Where as large a part of the articles is missed as of the others is taken. */
const evenLimit = (
  scores: ReadonlyArray<number>,
  rows: ReadonlyArray<Row>,
  { articles, others }: { readonly articles: number; readonly others: number }
): number => {
  let [missed, taken] = [0, rows.filter(({ isArticle }) => !isArticle).length]
  const order = scores
    .map((score, at) => ({ score, isArticle: rows[at]?.isArticle === true }))
    .toSorted((a, b) => a.score - b.score)
  for (const { score, isArticle } of order) {
    if (isArticle) missed += 1
    else taken -= 1
    if (missed / articles >= taken / others) return score
  }
  return 0
}

const printWeights = ({ bias, weights, means }: Model, limit: number): void => {
  console.log(`export const bias = ${(bias - limit).toFixed(2)}`)
  names.forEach((name, at) => {
    const [article, other] = means[at] ?? [0, 0]
    console.log(`  ${name}: [${[weights[at] ?? 0, article, other].map((one) => Number(one.toFixed(2))).join(", ")}],`)
  })
}

const percent = (part: number): string => `${(100 * part).toFixed(1)} %`
