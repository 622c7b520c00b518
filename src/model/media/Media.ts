/** Sound and film of an article, and what makes it an episode of a show. Facts that were stated or measured, never guessed. */
import { Schema } from "effect"
import { MediaLicense, PaymentSplit, Place } from "./Rights.ts"

/** A file of the project that fanfare publishes: `from` is relative to the project, `to` to the output directory. */
const Copy = Schema.Struct({ from: Schema.String, to: Schema.String })

export const Media = Schema.Struct({
  /** Absolute http or https address. */
  url: Schema.String,
  kind: Schema.Literals(["audio", "video"]),
  /** Media type, for example `audio/mpeg`. */
  type: Schema.optionalKey(Schema.String),
  bytes: Schema.optionalKey(Schema.Int),
  /** Length in seconds, to the millisecond. */
  seconds: Schema.optionalKey(Schema.Finite),
  /** Pixels. */
  width: Schema.optionalKey(Schema.Int),
  height: Schema.optionalKey(Schema.Int),
  title: Schema.optionalKey(Schema.String),
  /** Digest of the file; only where it was read. */
  sha256: Schema.optionalKey(Schema.String),
  /** Whether the article's text shows it. */
  inBody: Schema.optionalKey(Schema.Literal(true)),
  copy: Schema.optionalKey(Copy)
})
/**
 * A sound or film file. `bytes`, `seconds` and the size of the picture are there only where the file was measured, or
 * where somebody stated them.
 *
 * @example
 * ```ts
 * import type { Media } from "fanfare/feeds"
 *
 * const talk: Media = { url: "https://news.example.org/talk.mp3", kind: "audio", type: "audio/mpeg", bytes: 4_210_334, seconds: 527 }
 * console.log(talk.kind)
 * ```
 */
export interface Media extends Schema.Schema.Type<typeof Media> {}

export const Chapter = Schema.Struct({
  /** Where it begins, in seconds. */
  start: Schema.Finite,
  title: Schema.String,
  /** Absolute addresses: a page about it, and a picture. */
  url: Schema.optionalKey(Schema.String),
  image: Schema.optionalKey(Schema.String)
})
export interface Chapter extends Schema.Schema.Type<typeof Chapter> {}

export const Transcript = Schema.Struct({
  url: Schema.String,
  /** Media type, for example `text/vtt`. */
  type: Schema.String,
  /** BCP 47 tag; that of the article where it is left out. */
  language: Schema.optionalKey(Schema.String),
  bytes: Schema.optionalKey(Schema.Int),
  sha256: Schema.optionalKey(Schema.String),
  copy: Schema.optionalKey(Copy)
})
export interface Transcript extends Schema.Schema.Type<typeof Transcript> {}

/** Somebody who is heard in a show, or made it; roles are those of the Podcast Taxonomy (podcasttaxonomy.com). */
export const Speaker = Schema.Struct({
  name: Schema.String,
  role: Schema.optionalKey(Schema.String),
  group: Schema.optionalKey(Schema.String),
  /** Absolute addresses: a page, and a picture. */
  url: Schema.optionalKey(Schema.String),
  image: Schema.optionalKey(Schema.String)
})
export interface Speaker extends Schema.Schema.Type<typeof Speaker> {}

export const Soundbite = Schema.Struct({
  /** Both in seconds. */
  start: Schema.Finite,
  duration: Schema.Finite,
  title: Schema.optionalKey(Schema.String)
})
export interface Soundbite extends Schema.Schema.Type<typeof Soundbite> {}

/** A file that stands beside the words: artwork of an episode. */
const Artwork = Schema.Struct({
  url: Schema.String,
  /** Pixels and media type; only where the file was read. */
  width: Schema.optionalKey(Schema.Int),
  height: Schema.optionalKey(Schema.Int),
  type: Schema.optionalKey(Schema.String),
  sha256: Schema.optionalKey(Schema.String),
  copy: Schema.optionalKey(Copy)
})

export const Episode = Schema.Struct({
  /** Without number and season, for directories. */
  title: Schema.optionalKey(Schema.String),
  number: Schema.optionalKey(Schema.Finite),
  /** In place of the number where one is shown to people, for example `Ch. 3`. */
  shownNumber: Schema.optionalKey(Schema.String),
  season: Schema.optionalKey(Schema.Int),
  seasonName: Schema.optionalKey(Schema.String),
  type: Schema.optionalKey(Schema.Literals(["full", "trailer", "bonus"])),
  explicit: Schema.optionalKey(Schema.Boolean),
  /** Whether directories leave it out. */
  block: Schema.optionalKey(Schema.Literal(true)),
  image: Schema.optionalKey(Artwork),
  /** In order; none begins before the one above it. */
  chapters: Schema.optionalKey(Schema.Array(Chapter)),
  /** Where somebody else publishes them. */
  chaptersFile: Schema.optionalKey(Schema.Struct({ url: Schema.String, type: Schema.String })),
  transcripts: Schema.optionalKey(Schema.Array(Transcript)),
  people: Schema.optionalKey(Schema.Array(Speaker)),
  soundbites: Schema.optionalKey(Schema.Array(Soundbite)),
  license: Schema.optionalKey(MediaLicense),
  locations: Schema.optionalKey(Schema.Array(Place)),
  /** In place of the show's. */
  value: Schema.optionalKey(PaymentSplit)
})
/**
 * What directories of podcasts ask about an episode.
 *
 * @example
 * ```ts
 * import type { Episode } from "fanfare/feeds"
 *
 * const episode: Episode = { number: 3, season: 1, people: [{ name: "Mina Haddad", role: "guest" }] }
 * console.log(episode.number)
 * ```
 */
export interface Episode extends Schema.Schema.Type<typeof Episode> {}
