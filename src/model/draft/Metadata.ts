/**
 * What is declared about an article, field by field, each with the place where
 * it was written. Nothing is derived here, and no default is filled in.
 */
import type { CardWish, Credit, Direction, Discussion, Focus, Person, ShareWish, Translation } from "../Article.ts"
import type { Place } from "../Finding.ts"
import type { Timestamp } from "../Timestamp.ts"

/** One key with its value, as a person or a page wrote it. */
export interface RawField {
  readonly key: string
  readonly value: unknown
  /** For people, for example `front matter`. */
  readonly from: string
  /** Where a part of the value stands; the empty path is the field itself. */
  readonly place: (path: ReadonlyArray<PropertyKey>) => Place
  /** Left out where a person declared the value; else how sure it is, from 0 to 1. */
  readonly confidence?: number
}

/** A value with the place that gave it. */
export interface Given<T> {
  readonly value: T
  readonly place: Place
  /** For people, for example `front matter`. */
  readonly from: string
  /** Left out where a person declared the value; else how sure it is, from 0 to 1. */
  readonly confidence?: number
}

/** Which readers may read an article whole. */
export type Wall =
  /** Everybody, as a person said. */
  | { readonly _tag: "Open" }
  /** The body is kept back, or what stands behind a mark where it has one. */
  | { readonly _tag: "Whole"; readonly tier: PaidTier }
  /** What stands behind the mark is kept back: a comment of this text, or any that is known for it. */
  | { readonly _tag: "Mark"; readonly text: string | null; readonly tier: PaidTier }
  /** CSS selectors of what is kept back, as they were written. */
  | { readonly _tag: "Parts"; readonly selectors: ReadonlyArray<string>; readonly tier: PaidTier }
  /** It cannot be understood, so that the body is kept back; `message` goes on after the field's name. */
  | { readonly _tag: "Unclear"; readonly message: string; readonly fix: string; readonly tier: PaidTier }

/** Whether some articles a month are free (`metered`) or none. */
export type PaidTier = "metered" | "locked"

/** A picture that is named beside the body. */
export interface DeclaredImage {
  /** As it was written: absolute, or relative to the article. */
  readonly address: string
  readonly alt?: string
  readonly caption?: string
  readonly credit?: Credit
  readonly focus?: Focus
  /** False where the picture is marked as one not to pin. */
  readonly pin?: false
  /** False for one that a page names for previews, and does not show. */
  readonly shown?: false
}

export interface Metadata {
  readonly title?: Given<string>
  readonly published?: Given<Timestamp>
  /** A date that cannot be read, for people: `` `date: soon` ``. It may be one that is to come. */
  readonly unreadDate?: Given<string>
  readonly updated?: Given<Timestamp>
  readonly description?: Given<string>
  readonly images?: Given<ReadonlyArray<DeclaredImage>>
  /** Of the lead picture, where no picture is named beside it. */
  readonly focus?: Given<Focus>
  readonly card?: Given<CardWish>
  readonly translations?: Given<ReadonlyArray<Translation>>
  readonly translationKey?: Given<string>
  readonly paywall?: Given<Wall>
  readonly nopin?: Given<boolean>
  /** Its pictures are as they were written. */
  readonly share?: Given<ShareWish>
  readonly discussion?: Given<Discussion>
  readonly tags?: Given<ReadonlyArray<string>>
  readonly section?: Given<string>
  readonly authors?: Given<ReadonlyArray<Person>>
  /** The field that holds the article back, for people: `` `draft: true` ``; empty where one says that it is public. */
  readonly draft?: Given<string>
  /** Only its own page, card and share payload are published: no list, no feed. */
  readonly unlisted?: Given<true>
  /** From then on it is not published any more. */
  readonly expires?: Given<Timestamp>
  readonly slug?: Given<string>
  /** As it was written: absolute, or relative to the site. */
  readonly url?: Given<string>
  /** A shorter address of the same page: http or https. */
  readonly shortUrl?: Given<string>
  /** BCP 47 tag in its canonical form. */
  readonly language?: Given<string>
  readonly direction?: Given<Direction>
  readonly id?: Given<string>
}
