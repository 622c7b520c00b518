/**
 * The feeds that a user asks for: the schema of `feeds/NAME.yaml`. Which
 * articles belong to a feed and what it looks like is decided elsewhere.
 */
import { asciiAddress, withAscii } from "../model/addresses/asciiAddress.ts"
import { Result, Schema } from "effect"
import { profiles } from "../../feeds/profiles/index.ts"
import type { Artwork, FeedFacts, OwnFields } from "../model/FeedFacts.ts"
import type { ExtraFields } from "../model/extensions/Extensions.ts"
import { decodeLocated } from "../markup/yaml/decodeLocated.ts"
import type { Problem } from "../markup/yaml/Located.ts"
import { parseYaml } from "../markup/yaml/parseYaml.ts"
import { readLanguage } from "../model/languages/languageTag.ts"
import { extensionFields, extensionsOf, itemFields } from "./feeds/extensionFields.ts"
import { readExtra } from "./feeds/extraFields.ts"
import { eachFeed, type EachFeed, eachFields, eachProblem } from "./feeds/eachFields.ts"
import { ShowFile } from "./showFile.ts"
import { Address, Author, LanguageTag, Text } from "./values.ts"

const FormatName = Schema.Literals(["rss", "atom", "json"])

const ProfileName = Schema.Literals(["full", ...profiles.map(({ name }) => name)])

const oneOrMore = <S extends Schema.Constraint>(schema: S) =>
  Schema.optionalKey(Schema.Union([schema, Schema.NonEmptyArray(schema)]))

const AtLeastOne = Schema.Int.pipe(
  Schema.check(Schema.isGreaterThanOrEqualTo(1, { message: "Expected a whole number from 1 up" }))
)

const Period = Schema.Literals(["hourly", "daily", "weekly", "monthly", "yearly"])

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
    AtLeastOne.annotate({ description: "How many items the feed holds; older ones go to its archive. Default: 30." })
  ),
  formats: oneOrMore(FormatName).annotate({ description: "Of rss, atom and json. Default: all three." }),
  content: Schema.optionalKey(
    Schema.Literals(["full", "summary", "none"]).annotate({
      description: "What items hold: the whole body, the description alone, or headline and link alone. Default: full."
    })
  ),
  order: Schema.optionalKey(
    Schema.Literals(["newest", "oldest"]).annotate({
      description: "Which item stands first; the newest are in the feed either way. Default: newest."
    })
  ),
  text: Schema.optionalKey(
    Schema.Boolean.annotate({
      description: "Whether feed.json holds each body as plain text too. Default: true."
    })
  ),
  image: Schema.optionalKey(Address.annotate({ description: "Address of a picture of the feed. Default: the icon." })),
  icon: Schema.optionalKey(
    Address.annotate({ description: "Address of a small square picture. Default: the site's." })
  ),
  author: Schema.optionalKey(Author.annotate({ description: "Who makes the feed. Default: the site's author." })),
  copyright: Schema.optionalKey(Text.annotate({ description: "Default: the site's." })),
  hub: Schema.optionalKey(Address.annotate({ description: "Address of its WebSub hub. Default: the site's." })),
  update: Schema.optionalKey(
    Schema.Union([Period, Schema.Struct({ period: Period, frequency: Schema.optionalKey(AtLeastOne) })]).annotate({
      expected: "hourly, daily, weekly, monthly or yearly, or { period: daily, frequency: 2 }",
      description: "How often the feed changes, for readers that plan their visits."
    })
  ),
  ...eachFields,
  ...extensionFields,
  ...itemFields,
  profile: Schema.optionalKey(
    ProfileName.annotate({ description: "The partner that the feed is made for. Default: full, for every reader." })
  ),
  podcast: Schema.optionalKey(
    ShowFile.annotate({ description: "What directories of podcasts ask about the show, with `profile: podcast`." })
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
  /** Its artwork may be a file of the project. */
  readonly show?: NonNullable<FeedFacts["show"]>
  readonly artwork?: Artwork
  /** Only articles with sound or film belong to it. */
  readonly holdsMedia?: true
  readonly content?: NonNullable<FeedFacts["content"]>
  readonly isOldestFirst?: true
  readonly isWithoutText?: true
  readonly own?: OwnFields
  readonly hasMarkdown?: true
  readonly extra?: ExtraFields
  /** Of a file that makes a feed for each tag, section, author or language. */
  readonly each?: EachFeed
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
  return Result.flatMap(
    decodeLocated(FeedFile, located),
    (feed): Result.Result<FeedDefinition, ReadonlyArray<Problem>> => {
      const languages = list(feed.languages).map(tagOf)
      const [only, ...others] = languages
      const profile = profiles.find((one) => one.name === feed.profile)
      const formats =
        feed.formats === undefined ? (profile === undefined ? allFormats : partnerFormats) : list(feed.formats)
      if (profile !== undefined && formats.some((format) => format !== "rss")) {
        return Result.fail([wrongFormat(profile, located.place(["formats"]))])
      }
      for (const field of partnersOwn)
        if (profile !== undefined && feed[field] !== undefined)
          return Result.fail([notForPartners(profile, field, located.place([field]))])
      const wrongEach = eachProblem(name, feed, located)
      if (wrongEach !== undefined) return Result.fail([wrongEach])
      const { extra, problems } = readExtra(feed.extra ?? {}, located.place, profile?.holds === "media")
      const [wrongExtra, ...more] = problems
      if (wrongExtra !== undefined) return Result.fail([wrongExtra, ...more])
      const own = ownFields(feed)
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
        ...(profile?.holds === undefined ? {} : { holdsMedia: true }),
        ...(feed.podcast === undefined ? {} : { show: feed.podcast }),
        ...(feed.content === undefined || feed.content === "full" ? {} : { content: feed.content }),
        ...(feed.order === "oldest" ? { isOldestFirst: true } : {}),
        ...(feed.text === false ? { isWithoutText: true } : {}),
        ...(Object.keys(own).length === 0 ? {} : { own }),
        ...(feed.markdown === true ? { hasMarkdown: true } : {}),
        ...(feed.extra === undefined ? {} : { extra }),
        ...eachFeed(feed)
      })
    }
  )
}

const ownFields = ({ image, icon, author, copyright, hub, update, ...file }: typeof FeedFile.Type): OwnFields => ({
  ...extensionsOf(file),
  ...(image === undefined ? {} : { image: asciiAddress(image) }),
  ...(icon === undefined ? {} : { icon: asciiAddress(icon) }),
  ...(author === undefined ? {} : { author: typeof author === "string" ? { name: author } : withAscii(author) }),
  ...(copyright === undefined ? {} : { copyright }),
  ...(hub === undefined ? {} : { hub: asciiAddress(hub) }),
  ...(update === undefined
    ? {}
    : {
        update:
          typeof update === "string"
            ? { period: update, frequency: 1 }
            : { period: update.period, frequency: update.frequency ?? 1 }
      })
})

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

/** Fields of a file that no feed for a partner can follow. */
const partnersOwn = ["content", "order", "text", "markdown", "update", "rsl", "webfeeds", "cloud"] as const

const notForPartners = (
  { name, consumer }: (typeof profiles)[number],
  field: (typeof partnersOwn)[number],
  place: Problem["place"]
): Problem => ({
  place,
  path: [field],
  message: `What a feed for ${consumer} holds, and in which order, is for ${consumer} to say.`,
  fix: `Take \`${field}\` out: \`profile: ${name}\` arranges the feed. For another arrangement make a feed of its own.`
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
