/**
 * What a source tells a run: what is new, what is as it was, what is gone, and
 * when it has told all. Only after `Whole` may an article that was not named
 * vanish; a source that fails before keeps all that it gave last.
 */
import type { Effect, Stream } from "effect"
import type { Dependency } from "../model/Dependency.ts"
import type { Draft } from "../model/draft/Draft.ts"
import type { IsShared, PageHead } from "../model/draft/PageHead.ts"
import type { SourceError } from "../model/errors.ts"
import type { Finding } from "../model/Finding.ts"
import type { PageFile } from "./PageFile.ts"

/** An article as its source has it. */
export interface ReadDraft {
  /** The same in every run. */
  readonly key: string
  readonly draft: Draft
  /** The slug that it asks for. */
  readonly wanted: string
  /** The page that it was taken from; null for a file or a record. */
  readonly page: PageFile | null
}

export type SourceEvent =
  | {
      readonly _tag: "Draft"
      /** What the source reads as one: a file, a page, a record. */
      readonly unit: string
      readonly deps: ReadonlyArray<Dependency>
      /** What the source wants to know of the unit in the next run. */
      readonly info: string
      /** The key of the page that the unit is, for a page of the site. */
      readonly mark?: string
      /** Of a unit that is a page of HTML, article or not. */
      readonly head?: PageHead
      /** Empty for a unit that holds no article, such as a list page. */
      readonly drafts: ReadonlyArray<ReadDraft>
      readonly findings: ReadonlyArray<Finding>
    }
  /** As it was; `deps` where their stamps are others by now. */
  | { readonly _tag: "Same"; readonly unit: string; readonly deps?: ReadonlyArray<Dependency> }
  /** Nothing of the whole source changed. */
  | { readonly _tag: "Unchanged" }
  | { readonly _tag: "Gone"; readonly unit: string }
  /** It is there and cannot be read: what it gave last stays. */
  | { readonly _tag: "Unread"; readonly unit: string; readonly findings: ReadonlyArray<Finding> }
  /**
   * It cannot be had as it is now. `hasLast`: whether the events before say what it gave last, so that this stays; without,
   * it stays where a run before knows it. It is the last event.
   */
  | { readonly _tag: "Failed"; readonly error: SourceError; readonly finding: Finding; readonly hasLast: boolean }
  /** The source has told all. `findings` are about the source as a whole. */
  | { readonly _tag: "Whole"; readonly findings: ReadonlyArray<Finding> }

/** What the run before knew of a source. */
export interface Known {
  readonly unit: (key: string) => { readonly deps: ReadonlyArray<Dependency>; readonly info: string } | undefined
  readonly keys: () => ReadonlyArray<string>
  /** The units that depend on files. */
  readonly dependent: () => ReadonlyArray<string>
  /** True where units must be read although they did not change: the settings that they are read with did. */
  readonly isStale: boolean
  /** Whether a value in the head of a page stands on so many others that it is the site's. */
  readonly isShared: IsShared
  /** False for a unit that another part of a shared run reads. */
  readonly isMine: (unit: string) => boolean
}

export interface ChangeSource<R = never> {
  readonly name: string
  /** What can be waited for beside other sources: an answer of a server. Never fails; `changes` says what came of it. */
  readonly ready?: Effect.Effect<void>
  /** Whether it shows the newest of its articles only: older ones leave it as new ones come. */
  readonly isWindow?: boolean
  readonly changes: (known: Known) => Stream.Stream<SourceEvent, SourceError, R>
}
