/** What the head of a page says already, before anything is put into it. */

/** A tag of the page's own head: what decides whether fanfare's would be a second one. */
export interface OwnTag {
  readonly name: string
  /** By their names in HTML, in lower case. */
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
}

export interface PresentHead {
  /** Without those that fanfare put there before. */
  readonly ownTags: ReadonlyArray<OwnTag>
  /** Whether `<html>` is the item that `itemprop` tags in its head describe. */
  readonly isItem: boolean
}
