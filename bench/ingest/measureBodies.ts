/** One contender over all pages: counts of shingles and words, snippets held, CPU time. */
import type { Contender } from "./contenders.ts"
import type { KnownPage } from "./pages.ts"
import { compare, type Counts, heldIn, shinglesOf, wordsOf } from "./scores.ts"

export interface MeasuredPage {
  readonly page: KnownPage
  readonly shingles: Counts
  readonly words: Counts
  /** Snippets found of those that must, and of those that must not be there. */
  readonly with: number
  readonly without: number
  /** Milliseconds of all threads. */
  readonly cpu: number
  readonly failed: boolean
}

export interface Measured {
  readonly name: string
  readonly pages: ReadonlyArray<MeasuredPage>
}

export const measureBodies = async (contender: Contender, pages: ReadonlyArray<KnownPage>): Promise<Measured> => {
  // What is run often is compiled: the first pages would count that to whoever comes first.
  for (const page of pages.slice(0, 20)) await textOf(contender, page, page.html())
  const found: Array<MeasuredPage> = []
  for (const page of pages) {
    const html = page.html()
    const start = process.cpuUsage()
    const text = await textOf(contender, page, html)
    const { user, system } = process.cpuUsage(start)
    found.push({
      page,
      shingles: compare(shinglesOf(text ?? ""), shinglesOf(page.truth.text)),
      words: compare(wordsOf(text ?? ""), wordsOf(page.truth.text)),
      with: heldIn(text ?? "", page.truth.with),
      without: heldIn(text ?? "", page.truth.without),
      cpu: (user + system) / 1000,
      failed: text === null
    })
  }
  return { name: contender.name, pages: found }
}

/** Null where it throws. */
const textOf = async (contender: Contender, page: KnownPage, html: string): Promise<string | null> => {
  try {
    return await contender.text(html, page.url)
  } catch {
    return null
  }
}
