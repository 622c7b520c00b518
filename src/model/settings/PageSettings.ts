/** What the config says about the pages of a site generator. */
export interface PageSettings {
  /** Patterns relative to the project. */
  readonly files: ReadonlyArray<string>
  /** Where the folder that the patterns begin with is served, with a slash at the end; null: derived from the site's. */
  readonly url: string | null
}
