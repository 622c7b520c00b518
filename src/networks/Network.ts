/**
 * The record of a share network: one JSON file in `catalogue/`, named after its
 * id, and one line in `index.ts`. A test holds every file against this schema.
 * What a network does beyond these facts is in `behaviour/`.
 */
import { Schema } from "effect"
import { Evidence } from "./Evidence.ts"

/** The fields of a share that a link parameter can carry. */
const Field = Schema.Literals([
  "url",
  "title",
  /** What the post says, without the link. */
  "text",
  /** What the post says, its hashtags, a blank, the link. */
  "textAndUrl",
  "description",
  /** The description, an empty line, the link. */
  "descriptionAndUrl",
  /** Address of the wide card. */
  "image",
  /** Address of the 2:3 card. */
  "imageTall",
  /** The chosen hashtags without their `#`, separated by commas. */
  "hashtags",
  /** The first chosen hashtag with its `#`. */
  "hashtag",
  /** The first chosen hashtag, else the first tag: one topic without a `#`. */
  "topic",
  /** The chosen hashtags and the article's tags, separated by commas. */
  "tags",
  /** The site's own account there, without its `@`. */
  "via",
  /** Primary language subtag. */
  "language",
  /** The site's title. */
  "site"
])

const Parameter = Schema.Struct({
  name: Schema.String,
  /** `const:` is followed by a fixed value. */
  from: Schema.Union([Field, Schema.TemplateLiteral(["const:", Schema.String])]),
  required: Schema.Boolean
})

const Day = Schema.String.pipe(Schema.check(Schema.isPattern(/^\d{4}-\d\d-\d\d$/)))
const Limit = Schema.Int.pipe(Schema.check(Schema.isGreaterThan(0)))

export const Network = Schema.Struct({
  id: Schema.String.pipe(Schema.check(Schema.isPattern(/^[a-z0-9]+(?:-[a-z0-9]+)*$/))),
  name: Schema.String,
  category: Schema.Literals(["social", "messaging", "fediverse", "news", "bookmark", "blog", "utility"]),
  /** Other names by which a config, an article or a page names it; lower case. */
  aliases: Schema.Array(Schema.String),
  /** Names that only the share bars of pages write, in any script; lower case. */
  spellings: Schema.optionalKey(Schema.Array(Schema.String)),
  status: Schema.Struct({
    state: Schema.Literals(["active", "retired", "unverified"]),
    /** The day it closed. */
    date: Schema.optionalKey(Day),
    /** For people: what closed, what is not known, what limits its use. */
    note: Schema.optionalKey(Schema.String)
  }),
  share: Schema.Struct({
    /** `link` and `uri` have an `address`; `sdk` needs a key; `browser` needs a script; `qr` takes the address from the screen; `none` has no link. */
    kind: Schema.Literals(["link", "uri", "sdk", "browser", "qr", "none"]),
    /** The address before its parameters; `{instance}` stands for a host name. */
    address: Schema.optionalKey(Schema.String),
    /** The address on a server that the config names, for a network that also has a hub. Its parameters stand in the query. */
    onInstance: Schema.optionalKey(Schema.String),
    /** Where the parameters stand; in the fragment they never reach a server. */
    placement: Schema.Literals(["query", "fragment"]),
    /** In the order of the link, each percent-encoded; an empty one is left out. */
    parameters: Schema.Array(Parameter),
    /** How a line break is written: RFC 6068 section 5 wants CRLF; absent: as it is. */
    lineBreaks: Schema.optionalKey(Schema.Literal("crlf")),
    /** What a link needs that only the operator of a site can have, for example `app id`. */
    requires: Schema.optionalKey(Schema.String)
  }),
  text: Schema.Struct({
    /** Of the whole post with its link; null where no limit is known. */
    limit: Schema.NullOr(Limit),
    /**
     * How the network counts. `characters`: UTF-16 units. `weighted`: twitter-text version 3. `toot`: graphemes, of a
     * mention `@user@host` only `@user`, and 23 for a link (Mastodon, StatusLengthValidator). `emoji-bytes`: UTF-16
     * units, but UTF-8 bytes for emoji. `gsm7`: septets. `uri`: the length of the whole encoded link.
     */
    unit: Schema.Literals([
      "none",
      "characters",
      "graphemes",
      "weighted",
      "toot",
      "emoji-bytes",
      "gsm7",
      "bytes",
      "uri"
    ]),
    /** A second limit in UTF-8 bytes. */
    bytes: Schema.optionalKey(Limit),
    /** What a link counts within the limit; null: its own length. */
    urlCost: Schema.NullOr(Schema.Int),
    /** `iri`: it makes a link of an address with letters outside of ASCII; absent: that is not known. */
    link: Schema.optionalKey(Schema.Literal("iri")),
    /** Limits of single fields, in UTF-16 units. */
    parts: Schema.optionalKey(
      Schema.Struct({
        title: Schema.optionalKey(Limit),
        description: Schema.optionalKey(Limit),
        altText: Schema.optionalKey(Limit)
      })
    )
  }),
  hashtags: Schema.Struct({
    supported: Schema.Boolean,
    /** How many a post may hold; absent without a limit. */
    max: Schema.optionalKey(Limit),
    /** Whether a hashtag is written `#so#`. */
    closed: Schema.optionalKey(Schema.Boolean)
  }),
  image: Schema.Struct({
    /** `parameter`: named in the link; `page`: read from the shared page; `none`: shows no picture. */
    support: Schema.Literals(["parameter", "page", "none"]),
    /** The size that is shown best, in pixels. */
    preferred: Schema.NullOr(Schema.Struct({ width: Schema.Int, height: Schema.Int }))
  }),
  /** Whether the link works only with a server that the reader or the config names. */
  needsInstance: Schema.Boolean,
  brand: Schema.Struct({
    color: Schema.String.pipe(Schema.check(Schema.isPattern(/^#[0-9A-F]{6}$/))),
    /** The text colour with a contrast of at least 4.5:1 on it. */
    ink: Schema.Literals(["black", "white"])
  }),
  /** Without one, the network's initial stands for it. */
  icon: Schema.optionalKey(
    Schema.Struct({
      /**
       * How the path is drawn: `mark` is filled with the ink; `disc` and `tile` are the round or square background
       * with the sign cut out of it; `line` is stroked.
       */
      drawn: Schema.Literals(["mark", "disc", "tile", "line"]),
      /** Path data in a box of 24 by 24. */
      path: Schema.String.pipe(Schema.check(Schema.isPattern(/^[Mm][\d\s,.A-Za-z-]+$/))),
      /** `simple-icons/SLUG` for a file of that collection under CC0; `fanfare` for a drawing of our own. */
      source: Schema.Union([Schema.Literal("fanfare"), Schema.TemplateLiteral(["simple-icons/", Schema.String])])
    })
  ),
  /** What the facts above rest on: one entry for each of the first five, one for links with other letters, and one for the request to its API. */
  evidence: Schema.NonEmptyArray(Evidence)
})
/**
 * What is known of a share network: how a link to it is made, how it counts text, and what each fact rests on (`evidence`).
 *
 * @example
 * ```ts
 * import { type Network, networks } from "fanfare"
 *
 * const limitOf = ({ text }: Network): number | null => text.limit
 * console.log(networks.map(limitOf))
 * ```
 */
export interface Network extends Schema.Schema.Type<typeof Network> {}

export type Field = typeof Field.Type
