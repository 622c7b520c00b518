/** A kind of file that the config reads, besides fanfare's own. */

/**
 * Reads articles in a format of your own, given as `formats` in a config that is code.
 *
 * @example
 * ```ts
 * import { type FileFormat, defineConfig } from "fanfare"
 *
 * const shouting: FileFormat = {
 *   name: "shouting",
 *   extensions: [".loud"],
 *   read: (text) => `<p>${text.toUpperCase()}</p>`
 * }
 * const config = defineConfig({ site: { url: "https://news.example.org/", title: "Example News" }, formats: [shouting] })
 * console.log(config.formats?.length)
 * ```
 */
export interface FileFormat {
  /** For people, for example `AsciiDoc`. */
  readonly name: string
  /** Endings with their dot, in lower case. They stand before fanfare's own. */
  readonly extensions: ReadonlyArray<string>
  /**
   * The text of one file as HTML, or as a record with the names of an item of JSON Feed (`title`, `content_html`,
   * `date_published`, `tags` …), whose other keys are taken as front matter has them. It gives the same for the same
   * text. What it throws leaves out this file alone.
   */
  readonly read: (text: string, file: { readonly path: string }) => string | Readonly<Record<string, unknown>>
  /** Another one reads all files anew; needed where what it imports from a package changed. */
  readonly version?: string
}

/** What a config that is code may hold besides what a file of settings may. */
export interface WithFormats {
  /** Kinds of files that code reads. */
  readonly formats?: ReadonlyArray<FileFormat>
}
