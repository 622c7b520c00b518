/** What a real feed reader is to these tests: a program that is given an address and says which items it saw. */

export interface Seen {
  readonly title: string
  readonly link: string
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly published: number
  readonly author: string
  /** The body as this reader holds it: HTML, or the text that it shows. */
  readonly content: string
}

export interface Reader {
  readonly name: string
  /** Which of an item's two dates it shows. */
  readonly shows: "published" | "updated"
  readonly isPresent: () => boolean
  /** `folder` is empty and the reader's own. */
  readonly read: (url: string, folder: string) => Promise<ReadonlyArray<Seen>>
}
