/** The schema of `share` in a config: the share bar, its payloads, and the two networks that have settings of their own. */
import { Schema } from "effect"
import { describe } from "../values.ts"

/** Judged where they are used: a value that is not documented is a finding. */
const Attributes = Schema.Record(Schema.String, Schema.Union([Schema.String, Schema.Finite, Schema.Boolean])).annotate({
  expected: "attributes and their values such as { size: tall }"
})

const digits = (of: string) =>
  Schema.String.pipe(Schema.check(Schema.isPattern(/^\d+$/, { message: `Expected the digits of ${of} id, in quotes` })))

const PinterestConfig = Schema.Struct({
  board: Schema.optionalKey(digits("a board's").pipe(describe("Id of the board that the API's Pins go to."))),
  section: Schema.optionalKey(digits("a section's").pipe(describe("Id of the section of that board."))),
  sponsor: Schema.optionalKey(
    digits("an account's").pipe(describe("Id of the account that a paid partnership is asked of."))
  ),
  parent: Schema.optionalKey(digits("a Pin's").pipe(describe("Id of the Pin that the API's Pins are saved from."))),
  standard: Schema.optionalKey(
    Schema.Boolean.pipe(
      describe("False for Pinterest's simplified Pin, which is open to some accounts. Default: nothing is said.")
    )
  ),
  media: Schema.optionalKey(
    Schema.Literals(["url", "base64", "page"]).pipe(
      describe(
        "How the API gets the picture: from its address, from the file, or from the article's page, for products. Default: url."
      )
    )
  ),
  affiliate: Schema.optionalKey(
    Schema.Boolean.pipe(describe("With media: page, whether the link is paid for or sponsored. Default: false."))
  ),
  video: Schema.optionalKey(
    Schema.Union([Schema.Boolean, Schema.Struct({ cover: Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)) })])
      .annotate({ expected: "true, false, or { cover: SECOND }" })
      .pipe(
        describe(
          "Whether the API's Pin of an article with a film file is the film, with the article's picture as its cover or what it shows at a second. Default: false."
        )
      )
  ),
  carousel: Schema.optionalKey(
    Schema.Boolean.pipe(
      describe(
        "Whether the API's Pin of an article with two or more pictures shows up to five of them. Default: false."
      )
    )
  ),
  button: Schema.optionalKey(
    Schema.Union([Schema.Boolean, Attributes])
      .annotate({ expected: "true, false, or attributes such as { tall: true, count: beside }" })
      .pipe(
        describe(
          "Whether share.json holds Pinterest's own button, or its attributes: custom, tall, round, count, lang and more. Default: false."
        )
      )
  ),
  script: Schema.optionalKey(
    Attributes.pipe(describe("Attributes of the script of that button, for example { hover: true }."))
  ),
  widgets: Schema.optionalKey(
    Schema.Array(Attributes).pipe(
      describe(
        "Pinterest's widgets for share.json, each with type (board, section, profile, pin or follow), href and attributes."
      )
    )
  ),
  pictures: Schema.optionalKey(
    Schema.Boolean.pipe(
      describe(
        "Whether the pictures of article pages say what a Pin of them holds, as data-pin attributes. Default: true with a button, else false."
      )
    )
  ),
  nopin: Schema.optionalKey(
    Schema.Boolean.pipe(describe("Whether pages ask that nothing of them is saved. Default: false."))
  ),
  richPins: Schema.optionalKey(
    Schema.Boolean.pipe(describe("Whether Pins show an article's title and author. Default: true."))
  )
}).pipe(describe("Pins."))

const GooglePlusConfig = Schema.Struct({
  archive: Schema.optionalKey(
    Schema.Boolean.pipe(
      describe(
        "Whether pages hold the markup that they had while Google+ was open, without its script. Default: false."
      )
    )
  ),
  page: Schema.optionalKey(
    Schema.String.pipe(describe("The site's own page there: its address, its number, or its name such as +Example."))
  ),
  language: Schema.optionalKey(
    Schema.String.pipe(describe("Language of the buttons, a code of Google's list. Default: that of the article."))
  ),
  parsetags: Schema.optionalKey(
    Schema.String.pipe(describe("When the script drew the buttons: onload or explicit. Default: onload."))
  ),
  share: Schema.optionalKey(Attributes.pipe(describe("Attributes of the share button."))),
  plusOne: Schema.optionalKey(Attributes.pipe(describe("Attributes of the +1 button."))),
  interactivePost: Schema.optionalKey(Attributes.pipe(describe("Attributes of the button of an interactive post."))),
  badge: Schema.optionalKey(
    Attributes.pipe(describe("Attributes of the badge, and its type: page, person or community."))
  ),
  follow: Schema.optionalKey(Attributes.pipe(describe("Attributes of the follow button.")))
}).pipe(describe("Google+, which closed on 2019-04-02: its markup for archives, in share.json."))

export const ShareConfig = Schema.Struct({
  networks: Schema.optionalKey(
    Schema.Array(Schema.String).pipe(describe("Networks of the share bar, in order, for example [pinterest, x]."))
  ),
  hashtags: Schema.optionalKey(Schema.Array(Schema.String).pipe(describe("Hashtags of every share."))),
  instances: Schema.optionalKey(
    Schema.Record(Schema.String, Schema.String).pipe(
      describe("Server of a network that has many, for example mastodon: example.social.")
    )
  ),
  previews: Schema.optionalKey(
    Schema.Literals(["one", "all"])
      .annotate({ expected: "one or all" })
      .pipe(
        describe(
          "How many pictures a page names for previews: the wide card, or every card. Chats that show all of them repeat the headline. Default: one."
        )
      )
  ),
  retired: Schema.optionalKey(
    Schema.Literals(["omit", "label", "archive-link"]).pipe(
      describe(
        "A network that closed: left out of the bar, named without a link, or a link to the web archive. Default: omit."
      )
    )
  ),
  pinterest: Schema.optionalKey(PinterestConfig),
  googlePlus: Schema.optionalKey(GooglePlusConfig),
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
