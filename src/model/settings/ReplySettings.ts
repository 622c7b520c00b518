/** What the config says about where readers leave a comment. */
export interface ReplySettings {
  /** Where the form stands on an article's own page, with its `#`; false without a form. */
  readonly form: string | false
  /** The address that takes comments as letters, or false; absent: the site's author, on pages that fanfare publishes. */
  readonly email?: string | false
  /** Absolute http or https address. */
  readonly webmention: string | null
}
