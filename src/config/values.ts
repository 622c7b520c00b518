/**
 * The kinds of values that settings take, each with the words for one that is
 * none. No setting is named here.
 */
import { Result, Schema } from "effect"
import { Person } from "../model/Article.ts"
import { isEmail } from "../text/isEmail.ts"
import { readLanguage } from "../model/languages/languageTag.ts"

/** Texts that pass a test; any other value is told what was expected. */
const textOf = (expected: string, test: (text: string) => boolean) =>
  Schema.String.pipe(Schema.check(Schema.makeFilter(test, { message: `Expected ${expected}` })))

/** Written as it is published: `URL` alone would take blanks around it, backslashes and a single slash. */
const isHttpAddress = (text: string): boolean =>
  /^https?:\/\/[^\s\\]+$/i.test(text) && URL.canParse(text) && new URL(text).hostname !== ""

export const Address = textOf("an address that begins with https:// or http://", isHttpAddress)

/** Of the web, or a path from the root of the site. */
export const SiteAddress = textOf(
  "an address that begins with https:// or http://, or a path of the site such as /about/",
  (text) => isHttpAddress(text) || /^\/(?![/\\])[^\s\\]*$/.test(text)
)

/** The address of a folder, below which others stand. */
export const FolderAddress = textOf(
  "an address that begins with https:// or http://, without a password, ? or #",
  (text) => isHttpAddress(text) && !/[?#]|^https?:\/\/[^/]*@/i.test(text)
)

/** In any spelling: `en_US` too. */
export const LanguageTag = textOf("a language tag such as en, ar or pt-BR", (text) => readLanguage(text)._tag === "Tag")

/** A tag, or the name of a language. */
export const Language = textOf(
  "a language tag such as en, ar or pt-BR",
  (text) => readLanguage(text)._tag !== "Unknown"
)

export const TimeZone = textOf("a time zone such as UTC, Europe/Paris or Asia/Riyadh", (text) =>
  Result.isSuccess(Result.try(() => new Intl.DateTimeFormat("en", { timeZone: text })))
)

export const Colour = Schema.String.pipe(
  Schema.check(Schema.isPattern(/^#[0-9a-fA-F]{6}$/, { message: "Expected a colour such as #0b6e4f" }))
)

export const Text = Schema.String.pipe(Schema.check(Schema.isPattern(/\S/, { message: "Expected some text" })))

export const Author = Schema.Union([Text, Person]).annotate({
  expected: "a name, or a person such as { name: Lena Haddad }"
})

/** A label is one line. */
export const LabelText = Schema.String.pipe(
  Schema.check(Schema.isPattern(/^(?=.*\S)[^\r\n]*$/u, { message: "Expected one line of text" }))
)

export const Fragment = Schema.String.pipe(
  Schema.check(Schema.isPattern(/^#[^\s#]+$/, { message: "Expected a place on the page such as '#comment-form'" }))
)

export const Email = textOf("an e-mail address such as letters@example.org", isEmail)

export const HostName = textOf(
  "a host such as intranet.example, or with its port intranet.example:8080",
  (text) => /^[^\s/?#@\\*]+$/.test(text) && URL.canParse(`http://${text}/`)
)

export const ItemLimit = Schema.Int.pipe(
  Schema.check(Schema.isBetween({ minimum: 1, maximum: 100 }, { message: "Expected a number from 1 to 100" }))
)

const permalinkNames = ["slug", "title", "year", "month", "day", "section", "category", "lang", "language"]

export const Permalink = textOf(
  `a path such as /news/:year/:month/:slug/ that holds :slug and no name but :${permalinkNames.join(", :")}`,
  (text) => {
    const names = Array.from(text.matchAll(/:([a-z]+)/gi), ([, name = ""]) => name)
    return /^\/(?![/\\])/.test(text) && names.includes("slug") && names.every((name) => permalinkNames.includes(name))
  }
)

export const PagePattern = textOf(
  "a pattern inside the project such as dist/**/*.html",
  (text) => /\S/.test(text) && !/^(?:[/\\]|[a-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(text)
)

export const PagePatterns = Schema.Union([PagePattern, Schema.NonEmptyArray(PagePattern)]).annotate({
  expected: "a pattern such as dist/**/*.html, or a list of them"
})

export const FontFile = textOf("a font file that ends in .ttf, .otf, .woff or .woff2", (text) =>
  /[^/\\]\.(?:ttf|otf|woff2?)$/i.test(text)
)

/** ISO 15924, as the Unicode Character Database knows it. */
export const ScriptCode = textOf(
  "the code of a script such as Arab, Latn or Deva",
  (text) => /^[A-Z][a-z]{3}$/.test(text) && Result.isSuccess(Result.try(() => new RegExp(`\\p{scx=${text}}`, "u")))
)

/** What a setting means. At its key too: JSON Schema leaves out what stands on a test that it cannot express. */
export const describe =
  (description: string) =>
  <S extends Schema.Top>(schema: S) =>
    schema.annotate({ description }).annotateKey({ description })

export const PublishedPictures = Schema.Struct({
  license: Schema.optionalKey(
    Address.pipe(describe("Address of the license of the site's pictures, for search engines."))
  ),
  acquireLicensePage: Schema.optionalKey(
    Address.pipe(describe("Address of the page where a license of a picture can be had."))
  ),
  keepCredit: Schema.optionalKey(
    Schema.Boolean.pipe(
      describe(
        "Whether published pictures keep the artist, credit and copyright that their files name. All else that a file tells, such as place and camera, never stays. Default: false."
      )
    )
  )
}).pipe(describe("The pictures of articles, as they are published."))
