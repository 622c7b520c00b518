/**
 * The schema of the config file, and the project that comes of it: the file
 * found, decoded, and completed with defaults. What each setting means is said
 * here once; the shipped JSON Schema and the error texts are made from it.
 */
import { Effect, FileSystem, Path, Result, Schema } from "effect"
import { chooseLabels, type LabelChoice } from "./labels/index.ts"
import { ownLabels } from "./labels/ownLabels.ts"
import { Direction, Person } from "./model/Article.ts"
import type { CardName, CardSettings } from "./model/Card.ts"
import { ConfigError } from "./model/errors.ts"
import { type Finding, finding } from "./model/Finding.ts"
import { isEmail } from "./model/isEmail.ts"
import { directionOf } from "./model/language.ts"
import type { Site } from "./model/Site.ts"
import type { BarSettings, ReplySettings, ShareSettings } from "./outputs/Output.ts"
import type { CommentSettings } from "./sources/comments/commentFiles.ts"
import type { PageSettings } from "./sources/pageFiles.ts"
import { decodeLocated, type Located, parseYaml, type Problem } from "./yaml.ts"

const Address = Schema.String.pipe(
  Schema.check(
    Schema.makeFilter((text) => isHttpAddress(text) || "Expected an address that begins with https:// or http://", {
      identifier: "Address"
    })
  )
)

const isHttpAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).hostname !== ""

const LanguageTag = Schema.String.pipe(
  Schema.check(
    Schema.makeFilter((text) => isLanguageTag(text) || "Expected a language tag such as en, ar or pt-BR", {
      identifier: "LanguageTag"
    })
  )
)

const isLanguageTag = (text: string): boolean => Result.isSuccess(Result.try(() => new Intl.Locale(text)))

const TimeZone = Schema.String.pipe(
  Schema.check(
    Schema.makeFilter(
      (text) =>
        Result.isSuccess(Result.try(() => new Intl.DateTimeFormat("en", { timeZone: text }))) ||
        "Expected a time zone such as UTC, Europe/Paris or Asia/Riyadh",
      { identifier: "TimeZone" }
    )
  )
)

const Colour = Schema.String.pipe(
  Schema.check(Schema.isPattern(/^#[0-9a-fA-F]{6}$/, { message: "Expected a colour such as #0b6e4f" }))
)

const Text = Schema.String.pipe(Schema.check(Schema.isPattern(/\S/, { message: "Expected some text" })))

/** A label is one line. */
const LabelText = Schema.String.pipe(
  Schema.check(Schema.isPattern(/^(?=.*\S)[^\r\n]*$/u, { message: "Expected one line of text" }))
)

const Fragment = Schema.String.pipe(
  Schema.check(Schema.isPattern(/^#[^\s#]+$/, { message: "Expected a place on the page such as '#comment-form'" }))
)

const Email = Schema.String.pipe(
  Schema.check(
    Schema.makeFilter((text) => isEmail(text) || "Expected an e-mail address such as letters@example.org", {
      identifier: "Email"
    })
  )
)

const ItemLimit = Schema.Int.pipe(
  Schema.check(Schema.isBetween({ minimum: 1, maximum: 100 }, { message: "Expected a number from 1 to 100" }))
)

const Permalink = Schema.String.pipe(
  Schema.check(
    Schema.isPattern(/^\/.*:slug/, { message: "Expected a path such as /news/:year/:month/:slug/ that holds :slug" })
  )
)

const PagePattern = Schema.String.pipe(
  Schema.check(
    Schema.makeFilter(
      (text) =>
        (/\S/.test(text) && !/^(?:[/\\]|[a-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(text)) ||
        "Expected a pattern inside the project such as dist/**/*.html",
      { identifier: "PagePattern" }
    )
  )
)

const PagePatterns = Schema.Union([PagePattern, Schema.NonEmptyArray(PagePattern)])

const FontFile = Schema.String.pipe(
  Schema.check(
    Schema.makeFilter(
      (text) =>
        /[^/\\]\.(?:ttf|otf|woff)$/i.test(text) ||
        (/\.woff2$/i.test(text)
          ? "Expected the same font as a WOFF, TTF or OTF file, because WOFF2 is not read"
          : "Expected a font file that ends in .ttf, .otf or .woff"),
      { identifier: "FontFile" }
    )
  )
)

const describe =
  (description: string) =>
  <S extends Schema.Top>(schema: S): S["Rebuild"] =>
    schema.annotate({ description })

export const Config = Schema.Struct({
  $schema: Schema.optionalKey(Schema.String.pipe(describe("The JSON Schema of this file, for editors."))),
  site: Schema.Struct({
    url: Address.pipe(describe("Where the output directory is served.")),
    title: Text.pipe(describe("The site's name, as readers know it.")),
    description: Schema.optionalKey(Schema.String.pipe(describe("One sentence about the site."))),
    language: Schema.optionalKey(LanguageTag.pipe(describe("Language of the site's own pages. Default: en."))),
    direction: Schema.optionalKey(Direction.pipe(describe("Default: as the language is written."))),
    timeZone: Schema.optionalKey(TimeZone.pipe(describe("Zone of dates that name none. Default: UTC."))),
    author: Schema.optionalKey(
      Schema.Union([Text, Person]).pipe(describe("Stands in where an article names no author."))
    ),
    copyright: Schema.optionalKey(Schema.String.pipe(describe("For example: © 2026 Example News."))),
    accent: Schema.optionalKey(Colour.pipe(describe("Colour of cards and pages. Default: #0b5c6b."))),
    logo: Schema.optionalKey(Text.pipe(describe("A PNG, JPEG or SVG file, relative to this file."))),
    icon: Schema.optionalKey(Address.pipe(describe("Address of a square picture of the site."))),
    accounts: Schema.optionalKey(
      Schema.Record(Schema.String, Schema.String).pipe(describe("The site's own handles, for example x: '@example'."))
    )
  }).pipe(describe("The site that publishes.")),
  articles: Schema.optionalKey(Text.pipe(describe("Folder of the articles. Default: articles."))),
  pages: Schema.optionalKey(
    Schema.Union([
      PagePattern,
      Schema.NonEmptyArray(PagePattern),
      Schema.Struct({
        files: PagePatterns.pipe(describe("Patterns of the pages, for example dist/**/*.html.")),
        url: Schema.optionalKey(
          Address.pipe(describe("Where the folder that the patterns begin with is served. Default: from site.url."))
        )
      })
    ])
      .annotate({ expected: "a pattern such as dist/**/*.html, a list of them, or { files, url }" })
      .pipe(
        describe("HTML pages that a site generator wrote, for example dist/**/*.html: articles are taken from them.")
      )
  ),
  inject: Schema.optionalKey(
    Schema.Boolean.pipe(
      describe("Whether head tags, share bar, comments and lists are written into these pages. Default: false.")
    )
  ),
  feeds: Schema.optionalKey(Text.pipe(describe("Folder of the feeds to publish. Default: feeds."))),
  hub: Schema.optionalKey(Address.pipe(describe("The WebSub hub that tells subscribers of the feeds' news."))),
  permalink: Schema.optionalKey(
    Permalink.pipe(describe("Address of an article that names none, for example /:year/:month/:slug/."))
  ),
  undated: Schema.optionalKey(
    Schema.Literals(["hold", "first-seen"]).pipe(
      describe("Articles without a date: kept out of feeds, or dated by the day they were first seen. Default: hold.")
    )
  ),
  theme: Schema.optionalKey(Schema.Literals(["light", "dark"]).pipe(describe("Look of the cards. Default: light."))),
  cards: Schema.optionalKey(
    Schema.Struct({
      template: Schema.optionalKey(
        Schema.Union([
          Text,
          Schema.Struct({
            og: Schema.optionalKey(Text),
            pin: Schema.optionalKey(Text),
            square: Schema.optionalKey(Text),
            portrait: Schema.optionalKey(Text),
            story: Schema.optionalKey(Text)
          })
        ])
          .annotate({ expected: "the name of a template, or one for each size such as { og: photo }" })
          .pipe(describe("The template of all cards, or one for each size, for example { og: photo, pin: pin }."))
      ),
      sizes: Schema.optionalKey(
        Schema.Array(
          Schema.Literals(["portrait", "story"]).annotate({
            expected: "portrait or story; og, pin and square are always drawn"
          })
        ).pipe(describe("Sizes besides og, pin and square: portrait (1080x1350), story (1080x1920)."))
      ),
      fonts: Schema.optionalKey(
        Schema.Array(FontFile).pipe(
          describe("Font files (.ttf, .otf or .woff), relative to this file, tried before fanfare's own.")
        )
      ),
      photos: Schema.optionalKey(
        Schema.Boolean.pipe(describe("Whether an article's photo stands on its cards. Default: true."))
      )
    }).pipe(describe("The preview cards."))
  ),
  share: Schema.optionalKey(
    Schema.Struct({
      networks: Schema.optionalKey(
        Schema.Array(Schema.String).pipe(describe("Networks of the share bar, in order, for example [pinterest, x]."))
      ),
      hashtags: Schema.optionalKey(Schema.Array(Schema.String).pipe(describe("Hashtags of every share."))),
      instances: Schema.optionalKey(
        Schema.Record(Schema.String, Schema.String).pipe(
          describe("Server of a network that has many, for example mastodon: example.social.")
        )
      ),
      retired: Schema.optionalKey(
        Schema.Literals(["omit", "label", "archive-link"]).pipe(
          describe(
            "A network that closed: left out of the bar, named without a link, or a link to the web archive. Default: omit."
          )
        )
      ),
      pinterest: Schema.optionalKey(
        Schema.Struct({
          board: Schema.optionalKey(
            Schema.String.pipe(
              Schema.check(Schema.isPattern(/^\d+$/, { message: "Expected the digits of a board's id, in quotes" })),
              describe("Id of the board that the API's Pins go to.")
            )
          ),
          button: Schema.optionalKey(
            Schema.Boolean.pipe(
              describe("Whether share.json holds the data-pin attributes of Pinterest's own button. Default: false.")
            )
          ),
          nopin: Schema.optionalKey(
            Schema.Boolean.pipe(describe("Whether pages ask that nothing of them is saved. Default: false."))
          ),
          richPins: Schema.optionalKey(
            Schema.Boolean.pipe(describe("Whether Pins show an article's title and author. Default: true."))
          )
        }).pipe(describe("Pins."))
      ),
      names: Schema.optionalKey(
        Schema.Literals(["visible", "hidden"])
          .annotate({ expected: "visible or hidden" })
          .pipe(describe("Whether the share bar shows the networks' names beside their signs. Default: visible."))
      ),
      script: Schema.optionalKey(
        Schema.Boolean.pipe(
          describe(
            "Whether widgets/fanfare.js is written, for the buttons that need a script: copy link, the system's share sheet, the reader's own Mastodon server. Default: false."
          )
        )
      )
    }).pipe(describe("The share bar and the share payloads."))
  ),
  comments: Schema.optionalKey(
    Schema.Struct({
      reply: Schema.optionalKey(
        Schema.Struct({
          form: Schema.optionalKey(
            Schema.Union([Fragment, Schema.Literal(false)])
              .annotate({ expected: "the place of the form on the page such as '#comment-form', or false" })
              .pipe(describe("Where the form stands on an article's own page, or false. Default: '#comment-form'."))
          ),
          email: Schema.optionalKey(
            Schema.Union([Email, Schema.Literal(false)])
              .annotate({ expected: "an address such as letters@example.org, or false" })
              .pipe(
                describe(
                  "Who gets comments as letters, or false. Default: the site's author, for pages that fanfare publishes."
                )
              )
          ),
          webmention: Schema.optionalKey(Address.pipe(describe("The site's webmention endpoint.")))
        }).pipe(describe("Where readers leave a comment; an article's posts are named in its front matter."))
      ),
      files: Schema.optionalKey(
        Schema.Union([Text, Schema.Array(Text)])
          .annotate({ expected: "a file, a folder or a pattern such as comments/*.xml, or a list of them" })
          .pipe(
            describe("Exports with the comments of many articles: files, folders or patterns, relative to this file.")
          )
      ),
      hide: Schema.optionalKey(
        Schema.Array(Text).pipe(
          describe("Comments that are not shown: ids, names, addresses or hosts, for example [spam.example].")
        )
      ),
      hideFile: Schema.optionalKey(Text.pipe(describe("A file with more of them, one on each line."))),
      show: Schema.optionalKey(
        Schema.Array(Text).pipe(describe("Only these comments are shown, written as in hide. Default: all."))
      )
    }).pipe(describe("The comments under the articles."))
  ),
  widgets: Schema.optionalKey(
    Schema.Struct({
      latestNews: Schema.optionalKey(
        Schema.Struct({
          feed: Schema.optionalKey(
            Text.pipe(
              describe(
                "A feed (RSS, Atom or JSON Feed) as a file, relative to this file, in place of the site's own articles."
              )
            )
          ),
          limit: Schema.optionalKey(ItemLimit.pipe(describe("Most items shown. Default: 10.")))
        }).pipe(describe("The latest news."))
      ),
      latestComments: Schema.optionalKey(
        Schema.Struct({
          limit: Schema.optionalKey(ItemLimit.pipe(describe("Most comments shown. Default: 10.")))
        }).pipe(describe("The latest comments."))
      )
    }).pipe(describe("The pieces for any page."))
  ),
  labels: Schema.optionalKey(
    Schema.Record(
      Schema.String,
      Schema.Union([LabelText, Schema.Record(Schema.String, LabelText)]).annotate({
        expected: "one line of text, or the labels of a language such as { share: … }"
      })
    ).pipe(
      describe(
        "Own words in place of fanfare's: by label for every language, or below a language tag, for example ar: { share: … }."
      )
    )
  )
})
  .annotate({ title: "fanfare config" })
  .pipe(
    Schema.check(
      Schema.makeFilter(({ inject, pages }) =>
        inject === true && pages === undefined
          ? {
              path: ["inject"],
              issue: "Expected `pages:` too, for example dist/**/*.html, because `inject` fills pages"
            }
          : true
      )
    )
  )

/** What a user writes: the type behind `defineConfig`. */
export type Config = typeof Config.Encoded

/** Gives a TypeScript config its types; returns it as it is. */
export const defineConfig = (config: Config): Config => config

/** A config that was found, decoded and completed. */
export interface Project {
  /** Absolute path of the folder that holds the config. */
  readonly root: string
  readonly site: Site
  /** Folders relative to `root`. */
  readonly folders: { readonly articles: string; readonly feeds: string }
  /** The pages of a site generator, as patterns relative to `root`; null where none are read. */
  readonly pages: PageSettings | null
  /** Whether fanfare writes into these pages. */
  readonly inject: boolean
  readonly permalink: string | null
  readonly undated: "hold" | "first-seen"
  readonly theme: "light" | "dark"
  readonly cards: CardSettings
  readonly share: ShareSettings
  readonly comments: CommentSettings
  readonly bar: BarSettings
  readonly reply: ReplySettings
  readonly widgets: {
    /** `feed` is a file relative to `root`; null for the site's own articles. */
    readonly latestNews: { readonly feed: string | null; readonly limit: number }
    readonly latestComments: { readonly limit: number }
  }
  /** The words on pages, by language. */
  readonly words: LabelChoice
}

const names = ["yaml", "yml", "json", "ts", "mts", "js", "mjs"].map((ending) => `fanfare.config.${ending}`)

/** Finds and reads the config: `file` where it is given, else the first `fanfare.config.*` in `directory`. */
export const loadConfig = Effect.fn("loadConfig")(function* (directory: string, file: string | null) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const candidates = (file === null ? names : [file]).map((name) => path.resolve(directory, name))
  const found = yield* Effect.filter(candidates, (candidate) => fs.exists(candidate)).pipe(
    Effect.mapError((cause) => unreadable(candidates[0] ?? directory, cause))
  )
  const config = found[0]
  if (config === undefined) {
    return yield* new ConfigError({
      detail: file === null ? `There is no fanfare.config.yaml in ${directory}.` : `There is no config file ${file}.`,
      hint: "Make one with two lines: `site: { url: https://news.example.org/, title: Example News }`.",
      findings: []
    })
  }
  const name = path.basename(config)
  const located = /\.(?:yaml|yml|json)$/.test(name)
    ? parseYaml(yield* fs.readFileString(config).pipe(Effect.mapError((cause) => unreadable(name, cause))), name)
    : yield* importConfig(config, name, path)
  const decoded = decodeLocated(Config, located)
  if (Result.isFailure(decoded)) return yield* wrongConfig(name, decoded.failure)
  const words = ownLabels(decoded.success.labels ?? {}, located.place)
  if (Result.isFailure(words)) return yield* wrongConfig(name, words.failure)
  return complete(path.dirname(config), decoded.success, chooseLabels(words.success))
})

const unreadable = (file: string, cause: unknown): ConfigError =>
  new ConfigError({
    detail: `${file} cannot be read.`,
    hint: "Check that it is a file and may be read.",
    findings: [],
    cause
  })

/** A config in JavaScript or TypeScript is code: it runs with all rights of the user, and its values have no lines. */
const importConfig = Effect.fnUntraced(function* (file: string, name: string, path: Path.Path) {
  const failed = (cause: unknown): ConfigError =>
    new ConfigError({
      detail: `${name} cannot be run.`,
      hint: "Mend the error that --verbose shows.",
      findings: [],
      cause
    })
  const url = yield* path.toFileUrl(file).pipe(Effect.mapError(failed))
  const module = yield* Effect.tryPromise({
    try: () => import(url.href) as Promise<{ readonly default?: unknown }>,
    catch: failed
  })
  return { value: module.default, place: () => ({ file: name }), problems: [] } satisfies Located as Located
})

/** The error for a config, or for a feed's file, that does not fit its schema. */
export const wrongConfig = (file: string, problems: ReadonlyArray<Problem>): ConfigError => {
  const findings: ReadonlyArray<Finding> = problems.map((problem) =>
    finding("FF2001", problem.place, problem.message, problem.fix)
  )
  const first = findings[0]
  return new ConfigError({
    detail:
      findings.length === 1 && first !== undefined
        ? `${file}: ${first.message}`
        : `${file} has ${findings.length} mistakes.`,
    hint: findings.length === 1 && first !== undefined ? first.fix : "Mend each of them and run again.",
    findings
  })
}

const complete = (root: string, config: Config, words: LabelChoice): Project => {
  const { site } = config
  const language = site.language ?? "en"
  return {
    root,
    site: {
      url: withSlash(site.url),
      title: site.title,
      description: site.description ?? site.title,
      language,
      direction: site.direction ?? directionOf(language),
      timeZone: site.timeZone ?? "UTC",
      ...(site.author === undefined
        ? {}
        : { author: typeof site.author === "string" ? { name: site.author } : site.author }),
      ...(site.copyright === undefined ? {} : { copyright: site.copyright }),
      accent: site.accent ?? "#0b5c6b",
      ...(site.logo === undefined ? {} : { logo: site.logo }),
      ...(site.icon === undefined ? {} : { icon: site.icon }),
      ...(config.hub === undefined ? {} : { hub: config.hub }),
      ...(config.comments?.reply?.webmention === undefined ? {} : { webmention: config.comments.reply.webmention }),
      accounts: site.accounts ?? {}
    },
    folders: { articles: config.articles ?? "articles", feeds: config.feeds ?? "feeds" },
    pages: pageSettings(config.pages),
    inject: config.inject ?? false,
    permalink: config.permalink ?? null,
    undated: config.undated ?? "hold",
    theme: config.theme ?? "light",
    cards: cardSettings(config.cards),
    share: {
      networks: config.share?.networks ?? [],
      hashtags: config.share?.hashtags ?? [],
      instances: config.share?.instances ?? {},
      retired: config.share?.retired ?? "omit",
      pinterest: config.share?.pinterest ?? {}
    },
    comments: {
      files: [config.comments?.files ?? []].flat(),
      hide: config.comments?.hide ?? [],
      hideFile: config.comments?.hideFile ?? null,
      show: config.comments?.show ?? null
    },
    bar: {
      names: config.share?.names ?? "visible",
      script: config.share?.script ?? false
    },
    reply: {
      form: config.comments?.reply?.form ?? "#comment-form",
      ...(config.comments?.reply?.email === undefined ? {} : { email: config.comments.reply.email }),
      webmention: config.comments?.reply?.webmention ?? null
    },
    widgets: {
      latestNews: {
        feed: config.widgets?.latestNews?.feed ?? null,
        limit: config.widgets?.latestNews?.limit ?? defaultItems
      },
      latestComments: { limit: config.widgets?.latestComments?.limit ?? defaultItems }
    },
    words
  }
}

/** How many items a widget holds unless the config says so. */
const defaultItems = 10
const pageSettings = (pages: Config["pages"]): PageSettings | null => {
  if (pages === undefined) return null
  const { files, url = null } =
    typeof pages === "string" || Array.isArray(pages) ? { files: pages } : (pages as LongPages)
  return { files: typeof files === "string" ? [files] : files, url: url === null ? null : withSlash(url) }
}

type LongPages = Exclude<NonNullable<Config["pages"]>, string | ReadonlyArray<string>>

const withSlash = (url: string): string => (url.endsWith("/") ? url : `${url}/`)

const cardSettings = ({
  template = {},
  sizes = [],
  fonts = [],
  photos = true
}: Config["cards"] = {}): CardSettings => ({
  template:
    typeof template === "string"
      ? ({ og: template, pin: template, square: template, portrait: template, story: template } satisfies Record<
          CardName,
          string
        >)
      : template,
  sizes: [...new Set(sizes)],
  fonts: [...new Set(fonts)],
  photos
})
