/**
 * The feeds that a user asks for: the schema of `feeds/NAME.yaml`. Which
 * articles belong to a feed and what it looks like is decided elsewhere.
 */
import { Result, Schema } from "effect"
import { profiles } from "../../feeds/profiles/index.ts"
import type { FeedFacts } from "../model/FeedFacts.ts"
import { decodeLocated, parseYaml, type Problem } from "../markup/yaml.ts"
import { readLanguage } from "../model/languages/languageTag.ts"
import { Address, LanguageTag, Text } from "./values.ts"

const FormatName = Schema.Literals(["rss", "atom", "json"])

const ProfileName = Schema.Literals(["full", ...profiles.map(({ name }) => name)])

const oneOrMore = <S extends Schema.Constraint>(schema: S) =>
  Schema.optionalKey(Schema.Union([schema, Schema.NonEmptyArray(schema)]))

const FeedFile = Schema.Struct({
  title: Text.annotate({ description: "The feed's name, as its readers see it." }),
  description: Schema.optionalKey(Text.annotate({ description: "One sentence about the feed." })),
  language: Schema.optionalKey(LanguageTag.annotate({ description: "Language of the feed. Default: the site's." })),
  tags: oneOrMore(Text).annotate({ description: "Only articles with one of these tags." }),
  sections: oneOrMore(Text).annotate({ description: "Only articles of one of these sections." }),
  authors: oneOrMore(Text).annotate({ description: "Only articles by one of these authors." }),
  languages: oneOrMore(LanguageTag).annotate({
    description: "Only articles in one of these languages; en takes en-GB too."
  }),
  limit: Schema.optionalKey(
    Schema.Int.pipe(
      Schema.check(Schema.isGreaterThanOrEqualTo(1, { message: "Expected a whole number from 1 up" }))
    ).annotate({ description: "How many items the feed holds; older ones go to its archive. Default: 30." })
  ),
  formats: oneOrMore(FormatName).annotate({ description: "Of rss, atom and json. Default: all three." }),
  profile: Schema.optionalKey(
    ProfileName.annotate({ description: "The partner that the feed is made for. Default: full, for every reader." })
  ),
  podcast: Schema.optionalKey(
    Schema.Struct({
      category: Schema.optionalKey(Text.annotate({ description: "A category of Apple Podcasts, for example News." })),
      explicit: Schema.optionalKey(Schema.Boolean.annotate({ description: "Whether the show is for adults only." })),
      image: Schema.optionalKey(
        Address.annotate({ description: "Address of the artwork: a square JPEG or PNG of 1400 to 3000 pixels." })
      )
    }).annotate({ description: "What directories of podcasts ask about the show." })
  )
}).annotate({ title: "fanfare feed" })

/** A feed as its file describes it. A filter that is empty lets everything through. */
export interface FeedDefinition {
  /** The name of the file without its ending: `latest` is the site's own feed. */
  readonly name: string
  readonly title: string
  readonly description: string | null
  /** BCP 47 tag; null for the site's language. */
  readonly language: string | null
  readonly tags: ReadonlyArray<string>
  readonly sections: ReadonlyArray<string>
  readonly authors: ReadonlyArray<string>
  readonly languages: ReadonlyArray<string>
  readonly limit: number
  readonly formats: ReadonlyArray<typeof FormatName.Type>
  /** Name of the partner that it is made for; absent for a feed for everybody. */
  readonly profile?: string
  readonly show?: NonNullable<FeedFacts["show"]>
}

/** What a feed has that does not say which formats it wants. */
export const allFormats = ["rss", "atom", "json"] as const
/** What every partner takes, and some take nothing else. */
const partnerFormats = ["rss"] as const
/** How many items a feed holds that does not say so. */
export const defaultLimit = 30

/** Folders of the output that belong to other things. */
const reserved = ["articles", "widgets", "comments", "archive"]

/** Names that Windows keeps for its devices. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** Decodes the text of `feeds/NAME.yaml`; every problem has its place in `file`. */
export const decodeFeedDefinition = (
  name: string,
  text: string,
  file: string
): Result.Result<FeedDefinition, ReadonlyArray<Problem>> => {
  const misnamed = nameProblem(name, file)
  if (misnamed !== undefined) return Result.fail([misnamed])
  const located = parseYaml(text, file)
  return Result.flatMap(decodeLocated(FeedFile, located), (feed): Result.Result<FeedDefinition, readonly [Problem]> => {
    const languages = list(feed.languages).map(tagOf)
    const [only, ...others] = languages
    const profile = profiles.find((one) => one.name === feed.profile)
    const formats =
      feed.formats === undefined ? (profile === undefined ? allFormats : partnerFormats) : list(feed.formats)
    if (profile !== undefined && formats.some((format) => format !== "rss")) {
      return Result.fail([wrongFormat(profile, located.place(["formats"]))])
    }
    return Result.succeed({
      name,
      title: feed.title,
      description: feed.description ?? null,
      language:
        (feed.language === undefined ? undefined : tagOf(feed.language)) ??
        (others.length === 0 ? only : undefined) ??
        null,
      tags: list(feed.tags),
      sections: list(feed.sections),
      authors: list(feed.authors),
      languages,
      limit: feed.limit ?? defaultLimit,
      formats,
      ...(profile === undefined ? {} : { profile: profile.name }),
      ...(feed.podcast === undefined ? {} : { show: feed.podcast })
    })
  })
}

const tagOf = (written: string): string => {
  const read = readLanguage(written)
  return read._tag === "Unknown" ? written : read.tag
}

const wrongFormat = ({ name, consumer }: (typeof profiles)[number], place: Problem["place"]): Problem => ({
  place,
  path: ["formats"],
  message: `A feed for ${consumer} is RSS 2.0 alone.`,
  fix: `Write \`formats: rss\`, or leave it out: it goes with \`profile: ${name}\`. For the other formats make a feed of its own.`
})

const nameProblem = (name: string, file: string): Problem | undefined => {
  const problem = (message: string): Problem => ({
    place: { file, line: 1, column: 1 },
    path: [],
    message,
    fix: "Rename the file: its name is the folder in which the feed is published."
  })
  if (reserved.includes(name.toLowerCase())) {
    return problem(`A feed cannot be called \`${name}\`: that folder of the output holds something else.`)
  }
  if (!/^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{0,79}$/u.test(name) || device.test(name)) {
    return problem(
      `A feed cannot be called \`${name}\`: only letters, digits, hyphens and underscores make a safe folder.`
    )
  }
  return undefined
}

const list = <A>(value: A | ReadonlyArray<A> | undefined): ReadonlyArray<A> =>
  value === undefined ? [] : isList(value) ? [...new Set(value)] : [value]

const isList = <A>(value: A | ReadonlyArray<A>): value is ReadonlyArray<A> => Array.isArray(value)
