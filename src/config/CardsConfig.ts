/** `cards:` in the config. */
import { Schema } from "effect"
import { describe, FontFile, Text } from "./values.ts"

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
      Schema.Array(FontFile).pipe(
        describe("Font files (.ttf, .otf or .woff), relative to this file, tried before fanfare's own.")
      )
    ),
    photos: Schema.optionalKey(
      Schema.Boolean.pipe(describe("Whether an article's photo stands on its cards. Default: true."))
    )
  })
])
  .annotate({ expected: "false, or settings such as { template: photo }" })
  .pipe(describe("The preview cards; false draws no pictures."))
