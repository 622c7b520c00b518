/**
 * What an article output is: a pure function from one article and the facts of
 * the site to files. It never knows another article, a file system or a
 * network.
 */
import type { Target } from "../model/Target.ts"
import type { Entry } from "./Entry.ts"
import type { Facts } from "./Facts.ts"

export interface ArticleOutput {
  readonly name: string
  /** Goes up whenever the same article and facts give other bytes. */
  readonly version: number
  /**
   * Exactly the facts that the bytes depend on, as JSON, for an article in `language`. Together with the article's
   * revision they decide the bytes.
   */
  readonly facts: (facts: Facts, language: string) => unknown
  readonly targets: (entry: Entry, facts: Facts) => ReadonlyArray<Target>
}
