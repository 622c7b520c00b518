/** What the run asks a thread that renders articles, and what it answers. All of it is JSON. */
import type { Pictures } from "../../../model/Card.ts"
import type { Finding } from "../../../model/Finding.ts"
import type { Head } from "../../../model/Head.ts"
import type { Labels } from "../../../model/Labels.ts"
import type { Facts } from "../../../outputs/Facts.ts"
import type { Staged } from "../../../publish/Publication.ts"
import type { WrittenBody } from "../../../store/rows.ts"
import type { WantedFile } from "../Making.ts"

/** What a thread begins with. */
export interface Setup {
  readonly facts: Omit<Facts, "words">
  /** The words of every language that an article is in. */
  readonly labels: Readonly<Record<string, Labels>>
  /** Absolute paths of the staging folder and of the output directory. */
  readonly folder: string
  readonly out: string
}

export interface Asked {
  readonly key: string
  readonly body: WrittenBody
}

export interface Answer {
  /** JSON of an array of `Rendered | null`, null for an article that is left to the run; it takes less time than a copy of the objects. */
  readonly articles: string
  /** How many files were staged; null where one of them may not be whole, or belongs to an article that is left to the run. */
  readonly staged: number | null
}

/** An article whose files are staged. */
export interface Rendered {
  readonly head: Head
  readonly pictures: Pictures
  /** What the manifest says of it. */
  readonly listed: string
  readonly findings: ReadonlyArray<Finding>
  readonly files: ReadonlyArray<{ readonly wanted: WantedFile; readonly staged: Staged }>
}
