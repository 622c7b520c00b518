/**
 * The words that fanfare itself writes on pages, in one language. A label with
 * `{…}` holds a value in that place; everything else is shown as it stands.
 */
export interface Labels {
  /** BCP 47 tag. */
  readonly language: string
  readonly direction: "ltr" | "rtl"
  /** Heading of the share bar. */
  readonly share: string
  /** Name of one link of the share bar, right with any name in its place: `{network}`. */
  readonly shareOn: string
  /** A network that closed and has no link, right with any name in its place: `{network}`, `{year}` of the common era. */
  readonly networkClosed: string
  /** Name of the link to the article's page in the web archive, in place of a closed network: `{network}`, `{year}`. */
  readonly networkArchived: string
  /** Name of the button that opens the system's own share sheet. */
  readonly shareSheet: string
  readonly copyLink: string
  /** Said when the link is on the clipboard. */
  readonly copied: string
  /** Name of the field for the server of the reader's own Mastodon account. */
  readonly mastodonServer: string
  readonly save: string
  readonly saved: string
  readonly print: string
  readonly email: string
  readonly latestNews: string
  readonly noNews: string
  readonly latestComments: string
  readonly noComments: string
  readonly leaveComment: string
  /** Name of the link to the article's post on a network, right with any name in its place: `{network}`. */
  readonly replyOn: string
  readonly replyByEmail: string
  /** Name of the link to the webmention endpoint: for those who answer on a site of their own. */
  readonly replyFromSite: string
  readonly commentsClosed: string
  readonly comments: string
  /** Who wrote a comment under what: `{author}`, `{title}`. */
  readonly commentOn: string
  /** Word before an author's name. */
  readonly by: string
  /** Word before a date. */
  readonly updated: string
  readonly feeds: string
  readonly subscribe: string
  /** What a feed is, in two sentences for someone who has never seen one. */
  readonly whatIsAFeed: string
  /** Name of the link to the list of every feed, in one file for reader apps. */
  readonly allFeeds: string
  readonly readMore: string
  readonly home: string
  readonly skipToContent: string
  /** Shown where a section's or page's articles have none. */
  readonly undated: string
  /** Word before how many minutes a text takes to read. */
  readonly readingTime: string
  /** Titles of notes in a text that have none of their own: `> [!NOTE]`, `:::tip`. */
  readonly note: string
  readonly tip: string
  readonly info: string
  readonly important: string
  readonly warning: string
  readonly caution: string
  readonly danger: string
  /** What opens a folded part of a text. */
  readonly details: string
  /** Name of the link to the words of a recording. */
  readonly transcript: string
  /** What a story in a list has to hear, or to see that moves. */
  readonly sound: string
  readonly film: string
}

/** The name of one label. */
export type LabelName = Exclude<keyof Labels, "language" | "direction">

/** The labels that pages in a language are written in. */
export type LabelChoice = (language: string) => Labels
