/** What every checker of a page is given, and what it says. */
import { createRequire } from "node:module"
import { pathToFileURL } from "node:url"

/** What an article is known to be, by its item in the site's own feed. */
export interface Facts {
  readonly title: string
  readonly description: string
  readonly url: string
  readonly image: string
  readonly author: string | undefined
  readonly publisher: string
  /** When it last changed, else when it was published. */
  readonly date: string
}

export interface CheckedPage {
  readonly name: string
  /** A file with the whole page. */
  readonly file: string
  readonly html: string
  /** Null for a page that shows no article, or one without a date, of which no feed tells. */
  readonly facts: Facts | null
}

/** One line for each thing that is wrong, the page's name first. */
export interface Verdict {
  readonly checked: number
  readonly faults: ReadonlyArray<string>
}

export interface Checker {
  readonly name: string
  readonly check: (pages: ReadonlyArray<CheckedPage>) => Promise<Verdict>
}

export const fromHere = createRequire(import.meta.url)

/** Untyped, because its types are not there before it is installed: the caller says what it uses. */
export const importChecker = async <Module>(name: string): Promise<Module> =>
  (await import(pathToFileURL(fromHere.resolve(name)).href)) as Module

/** Every page that is of use to a checker, one after the other. */
export const checkEach =
  (isOfUse: (page: CheckedPage) => boolean, faultsOf: (page: CheckedPage) => Promise<ReadonlyArray<string>>) =>
  async (pages: ReadonlyArray<CheckedPage>): Promise<Verdict> => {
    const chosen = pages.filter(isOfUse)
    const faults: Array<string> = []
    for (const page of chosen) faults.push(...(await faultsOf(page)).map((fault) => `${page.name}: ${fault}`))
    return { checked: chosen.length, faults }
  }
