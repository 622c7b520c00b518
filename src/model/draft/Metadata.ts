/**
 * What is declared about an article, field by field, each with the place where
 * it was written. Nothing is derived here, and no default is filled in.
 */
import type { Product } from "../subjects/Product.ts"
import type { Recipe } from "../subjects/Recipe.ts"
import type { CardWish, Credit, Direction, Discussion, Focus, Person, ShareWish, Translation } from "../Article.ts"
import type { Chapter, Episode, Media, Transcript } from "../../model/media/Media.ts"
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
  /** Everybody, as was said: `metered` where the site counts how many articles they read, and shows each whole. */
  | { readonly _tag: "Open"; readonly tier?: "metered" }
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

/** A sound or film that is named beside the body, or in it. */
export interface DeclaredMedia extends Partial<Pick<Media, "kind" | "type" | "bytes" | "seconds" | "title">> {
  /** As it was written: absolute, or relative to the article. */
  readonly address: string
}

/** What an article says of itself as an episode, with its files as they were written. */
export interface DeclaredEpisode extends Omit<Episode, "image" | "chapters" | "chaptersFile" | "transcripts"> {
  readonly image?: string
  /** The file or address of a list of them, or the list; an empty one where there are to be none. */
  readonly chapters?: string | ReadonlyArray<Chapter>
  readonly transcripts?: ReadonlyArray<{ readonly address: string } & Partial<Pick<Transcript, "type" | "language">>>
}

/** What an article asks of its cards, with the pictures as they were written. */
export interface DeclaredCard extends Omit<CardWish, "image" | "portrait"> {
  readonly image?: DeclaredImage
  readonly portrait?: DeclaredImage
}

export interface Metadata {
  readonly title?: Given<string>
  /** A title that cannot be read, for people: none is made up in its place. */
  readonly unreadTitle?: Given<string>
  readonly published?: Given<Timestamp>
  /** A date that cannot be read, for people: `` `date: soon` ``. It may be one that is to come. */
  readonly unreadDate?: Given<string>
  readonly updated?: Given<Timestamp>
  readonly description?: Given<string>
  readonly images?: Given<ReadonlyArray<DeclaredImage>>
  readonly media?: Given<ReadonlyArray<DeclaredMedia>>
  readonly episode?: Given<DeclaredEpisode>
  /** Of the lead picture, where no picture is named beside it. */
  readonly focus?: Given<Focus>
  readonly card?: Given<DeclaredCard>
  /** Texts and numbers under names that are no field of fanfare's, by those names. */
  readonly data?: Given<Readonly<Record<string, string>>>
  readonly translations?: Given<ReadonlyArray<Translation>>
  readonly translationKey?: Given<string>
  readonly paywall?: Given<Wall>
  readonly nopin?: Given<boolean>
  /** Its pictures are as they were written. */
  readonly share?: Given<ShareWish>
  readonly discussion?: Given<Discussion>
  readonly product?: Given<Product>
  readonly recipe?: Given<Recipe>
  readonly tags?: Given<ReadonlyArray<string>>
  readonly section?: Given<string>
  readonly authors?: Given<ReadonlyArray<Person>>
  /** The field that holds the article back, for people: `` `draft: true` ``; empty where one says that it is public. */
  readonly draft?: Given<string>
  readonly noindex?: Given<true>
  /** No feed holds it, nor the page of one; the latest news and sitemaps show it. */
  readonly noFeeds?: Given<true>
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
