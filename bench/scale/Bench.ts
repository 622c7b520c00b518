/** What all parts share: where the sites lie, how thorough the run is, and the sites themselves, each built once. */
import { appendFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { changedBy } from "./changedBy.ts"
import type { ChildRun } from "./child/runChild.ts"
import { buildSite, probeBuild } from "./fanfare.ts"
import type { Row } from "./Row.ts"
import { articlePath, type FanfareSite, writeFanfareSite } from "./sites/fanfareSite.ts"

export interface BuiltSite {
  readonly folder: string
  /** The first build, with what it took. */
  readonly cold: ChildRun
  /** Changes the text of one more article, an old one, and says which. */
  readonly edit: () => number
}

export interface Bench {
  /** A temporary folder. */
  readonly root: string
  readonly quick: boolean
  /** How often what is compared runs. */
  readonly rounds: number
  /** Equal requests give the same site. It has been built twice, and the second build is known to have touched nothing. */
  readonly site: (request: FanfareSite) => Promise<BuiltSite>
}

export type Part = (bench: Bench) => Promise<ReadonlyArray<Row>>

export const openBench = (root: string, quick: boolean): Bench => {
  const sites = new Map<string, Promise<BuiltSite>>()
  return {
    root,
    quick,
    rounds: quick ? 3 : 5,
    site: (request) => {
      const { articles, feeds = 1, pictures = false } = request
      const name = `fanfare-${articles}-${feeds}${pictures ? "-pictures" : ""}`
      const known = sites.get(name)
      if (known !== undefined) return known
      const site = makeSite(join(root, name), request)
      sites.set(name, site)
      return site
    }
  }
}

const makeSite = async (folder: string, request: FanfareSite): Promise<BuiltSite> => {
  console.error(`  ${request.articles} articles: written, built`)
  writeFanfareSite(folder, request)
  const cold = await probeBuild(folder)
  const published = readdirSync(join(folder, "public/articles")).length
  if (published !== request.articles) throw new Error(`${published} of ${request.articles} articles were published`)
  const { changed } = await changedBy(folder, () => buildSite(folder))
  if (changed.files > 0) {
    throw new Error(`a build without a change touched ${changed.files} files, for example ${changed.example}`)
  }
  let edits = 0
  return {
    folder,
    cold,
    edit: () => {
      const n = edits
      edits += 1
      appendFileSync(join(folder, articlePath(n)), "\nThe mayor was not available for comment.\n")
      return n
    }
  }
}
