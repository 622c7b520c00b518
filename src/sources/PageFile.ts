/** An HTML page that a site generator wrote: its file, and where it is served. */
export interface PageFile {
  /** Relative to the project, with forward slashes. */
  readonly path: string
  /** The folder that the pattern begins with, relative to the project; empty for the project itself. */
  readonly base: string
  /** Where this folder is served, with a slash at the end. */
  readonly baseUrl: string
  /** Where the page is served: `folder/` for `folder/index.html`. */
  readonly address: string
}
