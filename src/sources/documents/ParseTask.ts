/** What the guarded process is asked to read, and what it gives. Data only: it goes from process to process. */
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import type { Draft } from "../../model/draft/Draft.ts"
import type { Finding } from "../../model/Finding.ts"
import type { SourceRecord } from "../records/RecordFeed.ts"

interface Foreign {
  /** The source's name, for what is found. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Where they came from in the end. */
  readonly url: string
  /** The charset that the server named. */
  readonly charset: string | null
}

/** Reads a feed in any format. */
export interface FeedTask extends Foreign {
  readonly _tag: "Feed"
}

/** Reads the article of a web page. */
export interface PageTask extends Foreign {
  readonly _tag: "Page"
  readonly customs: DateCustoms
}

export type ParseTask = FeedTask | PageTask

export interface ReadItems {
  readonly records: ReadonlyArray<SourceRecord>
  readonly findings: ReadonlyArray<Finding>
}

export interface ReadPage {
  readonly draft: Draft
  /** The slug that it asks for. */
  readonly wanted: string
  readonly findings: ReadonlyArray<Finding>
}

export interface ParseAnswers {
  readonly Feed: ReadItems
  readonly Page: ReadPage
}
