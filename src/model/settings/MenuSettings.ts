/** The user's own links on the pages that fanfare publishes. */

export interface MenuLink {
  readonly title: string
  /** Absolute. */
  readonly url: string
}

export interface MenuGroup {
  readonly title: string
  readonly links: ReadonlyArray<MenuLink>
}

export interface MenuSettings {
  /** In the masthead, in this order. */
  readonly links: ReadonlyArray<MenuLink>
  /** Beside the text of every page, and before the news of the home page. */
  readonly groups: ReadonlyArray<MenuGroup>
}
