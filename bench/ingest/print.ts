/** Tables of what was measured, for terminals. */
import type { KindsRead } from "./kinds.ts"
import type { Measured, MeasuredPage } from "./measureBodies.ts"
import type { KnownPage } from "./pages.ts"
import { averaged, scoreOf, summed } from "./scores.ts"

export const printBodies = (articles: ReadonlyArray<KnownPage>, measured: ReadonlyArray<Measured>): void => {
  const all = (of: (page: KnownPage) => ReadonlyArray<string>): number =>
    articles.reduce((sum, page) => sum + of(page).length, 0)
  const [must, mustNot] = [all(({ truth }) => truth.with), all(({ truth }) => truth.without)]
  console.log(`Bodies of ${articles.length} articles`)
  console.table(
    Object.fromEntries(
      measured.map(({ name, pages }) => {
        const shingles = summed(pages.map((one) => one.shingles))
        const words = averaged(pages.map((one) => one.words))
        const sum = (of: (page: MeasuredPage) => number): number => pages.reduce((total, one) => total + of(one), 0)
        const below = (limit: number): number => pages.filter((one) => scoreOf(one.words).f1 < limit).length
        return [
          name,
          {
            "words F1": thousandths(words.f1),
            P: thousandths(words.precision),
            R: thousandths(words.recall),
            "shingles F1": thousandths(shingles.f1),
            "P ": thousandths(shingles.precision),
            "R ": thousandths(shingles.recall),
            "<.3": below(0.3),
            "<.5": below(0.5),
            with: must === 0 ? "-" : thousandths(sum((one) => one.with) / must),
            without: mustNot === 0 ? "-" : thousandths(1 - sum((one) => one.without) / mustNot),
            "ms median": median(pages.map(({ cpu }) => cpu)).toFixed(1),
            "ms mean": (sum(({ cpu }) => cpu) / (pages.length || 1)).toFixed(1),
            failed: sum(({ failed }) => Number(failed))
          }
        ]
      })
    )
  )
}

export const printKinds = ({ found, articles, taken, others, rows }: KindsRead): void => {
  console.log("Which page is an article")
  console.table(rows)
  console.log(
    `Articles found: ${found} of ${articles} (${percent(found, articles)}); others taken for articles: ${taken} of ${others} (${percent(taken, others)})`
  )
}

const thousandths = (value: number): string => value.toFixed(3)
const percent = (part: number, of: number): string => (of === 0 ? "-" : `${((100 * part) / of).toFixed(1)} %`)

const median = (values: ReadonlyArray<number>): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
