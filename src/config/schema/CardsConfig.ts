/** `cards:` in the config. */
import { Schema } from "effect"
import { Colour, describe, FontFile, LanguageTag, ScriptCode, Text } from "../values.ts"

const FontEntry = Schema.Struct({
  file: FontFile.pipe(describe("The font file, relative to this file.")),
  languages: Schema.optionalKey(
    Schema.NonEmptyArray(LanguageTag).pipe(describe("Only texts of these languages are set in it, for example [ur]."))
  ),
  scripts: Schema.optionalKey(
    Schema.NonEmptyArray(ScriptCode).pipe(
      describe("Only letters of these scripts are set in it, by their ISO 15924 codes, for example [Arab].")
    )
  ),
  weight: Schema.optionalKey(
    Schema.Int.pipe(
      Schema.check(Schema.isBetween({ minimum: 1, maximum: 1000 }, { message: "Expected a weight from 1 to 1000" })),
      describe("Its weight, from 1 to 1000. Default: what the file says; a variable font has all of its weights.")
    )
  ),
  style: Schema.optionalKey(
    Schema.Literals(["normal", "italic"]).pipe(describe("Whether it slopes. Default: what the file says."))
  )
})

const Share = Schema.Finite.pipe(
  Schema.check(Schema.isBetween({ minimum: 0, maximum: 1 }, { message: "Expected a share from 0 to 1" }))
)

export const CardsConfig = Schema.Union([
  Schema.Literal(false),
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
      Schema.Array(
        Schema.Union([FontFile, FontEntry]).annotate({
          expected: "a font file, or one such as { file: fonts/Urdu.woff2, languages: [ur] }"
        })
      ).pipe(
        describe(
          "Font files (.ttf, .otf, .woff or .woff2), relative to this file, tried before fanfare's own: for all texts, or as { file, languages, scripts, weight, style } for some."
        )
      )
    ),
    photos: Schema.optionalKey(
      Schema.Boolean.pipe(describe("Whether an article's photo stands on its cards. Default: true."))
    ),
    small: Schema.optionalKey(
      Schema.Boolean.pipe(
        describe(
          "Whether files are made as small as they get: PNG by a third, JPEG by a quarter, in a third of a second a card. Default: false."
        )
      )
    ),
    column: Schema.optionalKey(
      Schema.Literals(["wide", "square"])
        .annotate({ expected: "wide, or square for a title that no square crop cuts" })
        .pipe(
          describe(
            "How wide a title may be on the wide card: wide (default), or square, so that networks that crop to a square lose no word."
          )
        )
    ),
    sections: Schema.optionalKey(
      Schema.Record(
        Text,
        Schema.Union([
          Colour,
          Schema.Struct({ accent: Schema.optionalKey(Colour), template: Schema.optionalKey(Text) })
        ]).annotate({ expected: 'a colour such as "#b3402a", or { accent, template }' })
      ).pipe(
        describe(
          'A colour, a template or both for the articles of a section, by its name, for example { Politics: "#b3402a", Opinion: { template: opinion } }.'
        )
      )
    ),
    image: Schema.optionalKey(
      Schema.Union([
        Text,
        Schema.Struct({
          file: Text.pipe(describe("The picture's file, relative to this file.")),
          focus: Schema.optionalKey(
            Schema.Struct({ x: Share, y: Share }).pipe(
              describe("The part that every size keeps, as shares of width and height, for example { x: 0.3, y: 0.4 }.")
            )
          )
        })
      ])
        .annotate({ expected: "a picture file, or one such as { file: card.jpg, focus: { x: 0.3, y: 0.4 } }" })
        .pipe(
          describe(
            "A picture that takes the place of the drawn cards, relative to this file, for articles that neither choose a template nor name a picture of their own."
          )
        )
    ),
    carousel: Schema.optionalKey(
      Schema.Union([Schema.Boolean, Schema.Literals(["headings", "pictures"])])
        .annotate({ expected: "true, false, headings or pictures" })
        .pipe(
          describe(
            "Whether every article has a carousel of up to ten pictures (1080x1350) for posts: of its headings or its pictures, or true for what it has enough of. Default: false."
          )
        )
    ),
    portraits: Schema.optionalKey(
      Schema.Record(Text, Text).pipe(
        describe(
          "Portraits of authors: picture files, relative to this file, by the author's name, for example { Nadia Haddad: people/nadia.jpg }."
        )
      )
    )
  })
])
  .annotate({ expected: "false, or settings such as { template: photo }" })
  .pipe(describe("The preview cards; false draws no pictures."))
