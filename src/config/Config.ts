/** The schema of the config file: what each setting means. The shipped JSON Schema and the error texts are made from it. */
import { Schema } from "effect"
import { Direction } from "../model/Article.ts"
import { ShareConfig } from "./schema/ShareConfig.ts"
import type { WithFormats } from "../model/settings/FormatSettings.ts"
import { namesFault, NamedSource } from "./NamedSource.ts"
import { CardsConfig } from "./schema/CardsConfig.ts"
import { extensionFields } from "./feeds/extensionFields.ts"
import { LogoConfig } from "./schema/LogoConfig.ts"
import { MenuConfig } from "./schema/MenuConfig.ts"
import {
  Address,
  Author,
  Colour,
  describe,
  Email,
  FolderAddress,
  Fragment,
  HostName,
  ItemLimit,
  LabelText,
  Language,
  PagePattern,
  PagePatterns,
  Permalink,
  PublishedPictures,
  Text,
  TimeZone
} from "./values.ts"

/**
 * The schema of the config file, from which the shipped `config.schema.json` is made.
 *
 * @example
 * ```ts
 * import { Schema } from "effect"
 * import { Config } from "fanfare/effect"
 *
 * console.log(Schema.is(Config)({ site: { url: "https://news.example.org/", title: "Example News" } }))
 * ```
 */
export const Config = Schema.Struct({
  $schema: Schema.optionalKey(Schema.String.pipe(describe("The JSON Schema of this file, for editors."))),
  site: Schema.Struct({
    url: FolderAddress.pipe(describe("Where the output directory is served.")),
    home: Schema.optionalKey(
      Address.pipe(describe("Address of the home page, where it is not `url`: feeds and pages lead there."))
    ),
    publisher: Schema.optionalKey(
      Schema.Literals(["organization", "person"])
        .annotate({ expected: "organization or person" })
        .pipe(describe("What publishes the site, as search engines are told. Default: organization."))
    ),
    title: Text.pipe(describe("The site's name, as readers know it.")),
    description: Schema.optionalKey(Schema.String.pipe(describe("One sentence about the site."))),
    language: Schema.optionalKey(Language.pipe(describe("Language of the site's own pages. Default: en."))),
    direction: Schema.optionalKey(Direction.pipe(describe("Default: as the language is written."))),
    timeZone: Schema.optionalKey(
      TimeZone.pipe(describe("Zone of dates that name none, and of the days that are shown. Default: UTC."))
    ),
    author: Schema.optionalKey(Author.pipe(describe("Stands in where an article names no author."))),
    copyright: Schema.optionalKey(Schema.String.pipe(describe("For example: © 2026 Example News."))),
    accent: Schema.optionalKey(Colour.pipe(describe("Colour of cards and pages. Default: #0b5c6b."))),
    logo: Schema.optionalKey(LogoConfig),
    icon: Schema.optionalKey(Address.pipe(describe("Address of a square picture of the site."))),
    accounts: Schema.optionalKey(
      Schema.Record(Schema.String, Schema.String).pipe(describe("The site's own handles, for example x: '@example'."))
    )
  }).pipe(describe("The site that publishes.")),
  articles: Schema.optionalKey(Text.pipe(describe("Folder of the articles. Default: articles."))),
  out: Schema.optionalKey(Text.pipe(describe("Folder of the output, which --out goes before. Default: public."))),
  pages: Schema.optionalKey(
    Schema.Union([
      PagePattern,
      Schema.NonEmptyArray(PagePattern),
      Schema.Struct({
        files: PagePatterns.pipe(describe("Patterns of the pages, for example dist/**/*.html.")),
        url: Schema.optionalKey(
          FolderAddress.pipe(
            describe("Where the folder that the patterns begin with is served. Default: from site.url.")
          )
        )
      })
    ])
      .annotate({ expected: "a pattern such as dist/**/*.html, a list of them, or { files, url }" })
      .pipe(
        describe("HTML pages that a site generator wrote, for example dist/**/*.html: articles are taken from them.")
      )
  ),
  inject: Schema.optionalKey(
    Schema.Union([
      Schema.Boolean,
      Schema.Struct({
        addPlaces: Schema.Array(Schema.Literals(["share", "comments"])).pipe(
          describe("Pieces that stand at the end of the article in pages without a place for them. Default: none.")
        )
      })
    ])
      .annotate({ expected: "true, false, or { addPlaces: [share, comments] }" })
      .pipe(describe("Whether head tags, share bar, comments and lists are written into these pages. Default: false."))
  ),
  menu: Schema.optionalKey(MenuConfig),
  feeds: Schema.optionalKey(Text.pipe(describe("Folder of the feeds to publish. Default: feeds."))),
  ...extensionFields,
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
  cards: Schema.optionalKey(CardsConfig),
  pictures: Schema.optionalKey(PublishedPictures),
  sources: Schema.optionalKey(
    Schema.Array(NamedSource).pipe(describe("Where articles come from besides their folder."))
  ),
  allowHosts: Schema.optionalKey(
    Schema.Array(HostName).pipe(
      describe(
        "Hosts of private networks that may be read, with their port unless it is that of http or https, for example [intranet.example:8080]. Default: none."
      )
    )
  ),
  share: Schema.optionalKey(ShareConfig),
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
      ),
      onArticles: Schema.optionalKey(
        Schema.Boolean.pipe(
          describe("Whether the article pages that fanfare publishes load both by widgets/fanfare.js. Default: false.")
        )
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
      Schema.makeFilter(({ inject, pages, sources = [], articles = "articles" }) =>
        (inject ?? false) !== false && pages === undefined
          ? {
              path: ["inject"],
              issue: "Expected `pages:` too, for example dist/**/*.html, because `inject` fills pages"
            }
          : namesFault(sources, articles)
      )
    )
  )

/**
 * What a config holds: `site` with `url` and `title`, all else as you need it. Each setting is described in
 * `fanfare/config.schema.json`.
 *
 * @example
 * ```ts
 * import { type Config, createFanfare } from "fanfare"
 *
 * const config: Config = { site: { url: "https://news.example.org/", title: "Example News" }, cards: false }
 * await using fanfare = await createFanfare({ config })
 * console.log((await fanfare.build()).ok)
 * ```
 */
export type Config = typeof Config.Encoded & WithFormats
