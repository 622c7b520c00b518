/**
 * The kinds of values that settings take, each with the words for one that is
 * none. No setting is named here.
 */
import { Result, Schema } from "effect"
import { isEmail } from "../text/isEmail.ts"

export const Address = Schema.String.pipe(
  Schema.check(
    Schema.makeFilter((text) => isHttpAddress(text) || "Expected an address that begins with https:// or http://", {
      identifier: "Address"
    })
  )
)

const isHttpAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).hostname !== ""

export const LanguageTag = Schema.String.pipe(
  Schema.check(
    Schema.makeFilter((text) => isLanguageTag(text) || "Expected a language tag such as en, ar or pt-BR", {
      identifier: "LanguageTag"
    })
  )
)

const isLanguageTag = (text: string): boolean => Result.isSuccess(Result.try(() => new Intl.Locale(text)))

export const TimeZone = Schema.String.pipe(
  Schema.check(
    Schema.makeFilter(
      (text) =>
        Result.isSuccess(Result.try(() => new Intl.DateTimeFormat("en", { timeZone: text }))) ||
        "Expected a time zone such as UTC, Europe/Paris or Asia/Riyadh",
      { identifier: "TimeZone" }
    )
  )
)

export const Colour = Schema.String.pipe(
  Schema.check(Schema.isPattern(/^#[0-9a-fA-F]{6}$/, { message: "Expected a colour such as #0b6e4f" }))
)

export const Text = Schema.String.pipe(Schema.check(Schema.isPattern(/\S/, { message: "Expected some text" })))

/** A label is one line. */
export const LabelText = Schema.String.pipe(
  Schema.check(Schema.isPattern(/^(?=.*\S)[^\r\n]*$/u, { message: "Expected one line of text" }))
)

export const Fragment = Schema.String.pipe(
  Schema.check(Schema.isPattern(/^#[^\s#]+$/, { message: "Expected a place on the page such as '#comment-form'" }))
)

export const Email = Schema.String.pipe(
  Schema.check(
    Schema.makeFilter((text) => isEmail(text) || "Expected an e-mail address such as letters@example.org", {
      identifier: "Email"
    })
  )
)

export const ItemLimit = Schema.Int.pipe(
  Schema.check(Schema.isBetween({ minimum: 1, maximum: 100 }, { message: "Expected a number from 1 to 100" }))
)

export const Permalink = Schema.String.pipe(
  Schema.check(
    Schema.isPattern(/^\/.*:slug/, { message: "Expected a path such as /news/:year/:month/:slug/ that holds :slug" })
  )
)

export const PagePattern = Schema.String.pipe(
  Schema.check(
    Schema.makeFilter(
      (text) =>
        (/\S/.test(text) && !/^(?:[/\\]|[a-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(text)) ||
        "Expected a pattern inside the project such as dist/**/*.html",
      { identifier: "PagePattern" }
    )
  )
)

export const PagePatterns = Schema.Union([PagePattern, Schema.NonEmptyArray(PagePattern)])

export const FontFile = Schema.String.pipe(
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

export const describe =
  (description: string) =>
  <S extends Schema.Top>(schema: S): S["Rebuild"] =>
    schema.annotate({ description })
