/**
 * The feeds that a user asks for: the schema of `feeds/NAME.yaml`, and the
 * plan of every feed from it. Which articles stand in a feed is decided here;
 * what a feed looks like is not.
 */
import { Result, Schema } from "effect"
import type { Show, Profile } from "../../feeds/Channel.ts"
import { profiles } from "../../feeds/profiles/index.ts"
import { directionOf } from "../model/language.ts"
import type { Site } from "../model/Site.ts"
import type { Timestamp } from "../model/Timestamp.ts"
import { decodeLocated, parseYaml, type Problem } from "../markup/yaml.ts"
import { planArchive } from "./feeds/archivePlan.ts"
import { channelOf } from "./feeds/channel.ts"
import { fitting } from "../../feeds/fitting.ts"
import { newestOf } from "./feeds/newestOf.ts"
import type { Entry, FeedPlan } from "./Output.ts"
import { compareText } from "../model/compareText.ts"
import type { ShareSettings } from "../model/settings/ShareSettings.ts"

const FormatName = Schema.Literals(["rss", "atom", "json"])

const ProfileName = Schema.Literals(["full", ...profiles.map(({ name }) => name)])

const Text = Schema.String.pipe(Schema.check(Schema.isPattern(/\S/, { message: "Expected some text" })))

const LanguageTag = Schema.String.pipe(
  Schema.check(
    Schema.isPattern(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, {
      message: "Expected a language tag such as en, ar or pt-BR"
    })
  )
)

const HttpAddress = Schema.String.pipe(
  Schema.check(
    Schema.isPattern(/^https?:\/\/[^\s/]+/i, { message: "Expected an address that begins with https:// or http://" })
  )
)

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
        HttpAddress.annotate({ description: "Address of the artwork: a square JPEG or PNG of 1400 to 3000 pixels." })
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
  /** The partner that it is made for; absent for a feed for everybody. */
  readonly profile?: Profile
  readonly show?: Show
}

const allFormats = ["rss", "atom", "json"] as const
/** What every partner takes, and some take nothing else. */
const partnerFormats = ["rss"] as const
const defaultLimit = 30
const siteFeed = "latest"

/** What a feed's files are called, in its own folder. */
export const feedFiles = { rss: "rss.xml", atom: "atom.xml", json: "feed.json" }

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
    const languages = list(feed.languages)
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
      language: feed.language ?? (others.length === 0 ? only : undefined) ?? null,
      tags: list(feed.tags),
      sections: list(feed.sections),
      authors: list(feed.authors),
      languages,
      limit: feed.limit ?? defaultLimit,
      formats,
      ...(profile === undefined ? {} : { profile }),
      ...(feed.podcast === undefined ? {} : { show: feed.podcast })
    })
  })
}

const wrongFormat = ({ name, consumer }: Profile, place: Problem["place"]): Problem => ({
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

/**
 * The plan of every feed: the site's own first, then by name. `entries` are newest first; an article without a date
 * enters no feed. `seen` is the moment of the first build that saw an article, by its id: it orders the archives.
 */
export const planFeeds = (
  definitions: ReadonlyArray<FeedDefinition>,
  entries: ReadonlyArray<Entry>,
  site: Site,
  seen: ReadonlyMap<string, Timestamp> = new Map(),
  share: ShareSettings = { networks: [], hashtags: [], instances: {} }
): ReadonlyArray<FeedPlan> => {
  const dated = entries.filter(({ article }) => article.published !== null)
  const own = definitions.find(({ name }) => name === siteFeed) ?? builtIn(site)
  const further = definitions.filter(({ name }) => name !== siteFeed).toSorted((a, b) => compareText(a.name, b.name))
  return [own, ...further].map((definition) => planFeed(definition, dated, { site, seen, share }))
}

const builtIn = (site: Site): FeedDefinition => ({
  name: siteFeed,
  title: site.title,
  description: site.description,
  language: null,
  tags: [],
  sections: [],
  authors: [],
  languages: [],
  limit: defaultLimit,
  formats: allFormats
})

const planFeed = (
  definition: FeedDefinition,
  dated: ReadonlyArray<Entry>,
  { site, seen, share }: { site: Site; seen: ReadonlyMap<string, Timestamp>; share: ShareSettings }
): FeedPlan => {
  const all = dated.filter((entry) => belongs(entry, definition))
  const folder = definition.name === siteFeed ? "" : `${definition.name}/`
  const path = (format: keyof typeof feedFiles): string | null =>
    definition.formats.includes(format) ? folder + feedFiles[format] : null
  const language = definition.language ?? site.language
  const plan: FeedPlan = {
    id: definition.name,
    title: definition.title,
    description: definition.description ?? definition.title,
    language,
    direction: language === site.language ? site.direction : directionOf(language),
    entries: all.slice(0, definition.limit),
    updated: newestOf(all.map(({ article }) => article.updated ?? article.published)),
    limit: definition.limit,
    archive: [],
    ...(definition.show === undefined ? {} : { show: definition.show }),
    paths: {
      rss: path("rss"),
      atom: path("atom"),
      json: path("json"),
      page: `${folder}index.html`
    }
  }
  const sized = channelOf(plan, { site, share, generator: "fanfare", feeds: [] })
  const entries = all.slice(0, fitting(sized))
  const updated = newestOf(entries.map(({ article }) => article.updated ?? article.published))
  return definition.profile === undefined
    ? { ...plan, entries, updated, archive: planArchive(all, entries.length, seen) }
    : { ...plan, entries, updated, profile: definition.profile }
}

/** Each filter that is given must be met, by any one of its values. Case does not count. */
const belongs = ({ article }: Entry, { tags, sections, authors, languages }: FeedDefinition): boolean =>
  meets(article.tags, tags) &&
  meets(article.section === null ? [] : [article.section], sections) &&
  meets(
    article.authors.map(({ name }) => name),
    authors
  ) &&
  (languages.length === 0 || languages.some((range) => inRange(article.language, range)))

const meets = (values: ReadonlyArray<string>, wanted: ReadonlyArray<string>): boolean =>
  wanted.length === 0 || values.some((value) => wanted.some((one) => folded(one) === folded(value)))

const folded = (text: string): string => text.normalize("NFC").trim().toLowerCase()

/** Basic filtering of RFC 4647 (3.3.1): `en` takes `en` and `en-GB`, not `enm`. */
const inRange = (tag: string, range: string): boolean => `${tag.toLowerCase()}-`.startsWith(`${range.toLowerCase()}-`)
