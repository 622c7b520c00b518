/** What the stages of a run share once it has read everything, and the one path that all agree on. */
import { relative, sep } from "node:path"
import type { FeedDefinition } from "../config/feedDefinition.ts"
import type { Finding } from "../model/Finding.ts"
import type { Settings } from "../model/settings/Settings.ts"
import type { Timestamp } from "../model/Timestamp.ts"
import type { Publication } from "../publish/Publication.ts"
import type { Index } from "../store/Index.ts"
import type { OpenedStore } from "../store/Store.ts"
import type { Published } from "./before/published.ts"
import type { Ingested } from "./ingest/ingest.ts"
import type { RunOptions } from "./RunOptions.ts"

/** All that the stages of a run share. */
export interface Started {
  readonly settings: Settings
  readonly options: RunOptions
  readonly now: Timestamp
  /** When the run began to read, in milliseconds since 1970 by the clock of the files. */
  readonly began: number
  readonly store: OpenedStore
  readonly index: Index
  readonly publication: Publication
  readonly definitions: ReadonlyArray<FeedDefinition>
  readonly ingested: Ingested
  readonly published: () => Published
  readonly findings: ReadonlyArray<Finding>
  /** How many articles were published before this run. */
  readonly before: number
}

/** Under this name the index keeps what is said in one run and in no other, unless it happens again. */
export const onceOwner = "site\tonce"

/** The output directory relative to the project, with forward slashes; begins with `..` where it lies outside. */
export const outPathOf = ({ root }: Settings, out: string): string => relative(root, out).split(sep).join("/")
