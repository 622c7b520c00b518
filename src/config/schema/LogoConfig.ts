/** `site.logo` in the config: a file, or versions of it for other grounds and rooms. */
import { Schema } from "effect"
import { describe, Text } from "../values.ts"

const version = (where: string) => Schema.optionalKey(Text.pipe(describe(`The version ${where}.`)))

export const LogoConfig = Schema.Union([
  Text,
  Schema.Struct({
    light: version("for light grounds"),
    dark: version("for dark grounds"),
    wide: version("for rooms that are wide, a name beside a sign perhaps"),
    square: version("for rooms that are about as wide as high")
  }).pipe(
    Schema.check(
      Schema.makeFilter((versions) => Object.keys(versions).length > 0, {
        message: "Expected one of light, dark, wide and square at least"
      })
    )
  )
])
  .annotate({ expected: "a file, or versions such as { light: logo.svg, dark: logo-white.svg }" })
  .pipe(
    describe(
      "A PNG, JPEG, SVG, WebP, GIF, AVIF or ICO file, relative to this file; or versions of it. Cards take the first that is seen on their ground."
    )
  )
