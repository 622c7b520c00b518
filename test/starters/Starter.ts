/** A site as its theme or its starter makes it, with nothing in it for fanfare: its files, how it builds, and what a reader sees of it. */
export interface Post {
  /** The page's address below the site's. */
  readonly path: string
  readonly title: string
  /** The day of publication as the page shows it; null where no page says it. */
  readonly day: string | null
  readonly author?: string
  /** What the address of its lead picture ends with; left out where it has none of its own. */
  readonly picture?: string
  /** What its text must begin and end with. */
  readonly begins: string
  readonly ends: string
  /** What stands around it on the page and is no part of it. */
  readonly without?: ReadonlyArray<string>
}

export interface Starter {
  readonly name: string
  readonly url: string
  /** Folder of the built pages, relative to the site. */
  readonly built: string
  /** Writes the site's files into an empty folder. `packages`: where npm's packages are. */
  readonly write: (site: string, packages: string) => void
  /** A program of the system, or a file in `node_modules/` that Node runs. */
  readonly command: readonly [program: string, ...args: ReadonlyArray<string>]
  readonly posts: ReadonlyArray<Post>
}
