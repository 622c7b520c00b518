/** What the config says about comments. */
export interface CommentSettings {
  /** Files, folders with all below them, or patterns with `*` and `**`, relative to the project. */
  readonly files: ReadonlyArray<string>
  readonly hide: ReadonlyArray<string>
  /** A file with further lines of `hide`; null without one. */
  readonly hideFile: string | null
  readonly show: ReadonlyArray<string> | null
}
