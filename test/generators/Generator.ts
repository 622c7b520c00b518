/** A site generator as a test subject: the files of its site, and how it builds them. It knows nothing of fanfare's checks. */
import type { Post } from "./posts.ts"

export interface Generator {
  readonly name: string
  /** Folder of the built pages, relative to the site. */
  readonly built: string
  /** The site's files by path. */
  readonly files: (posts: ReadonlyArray<Post>) => Readonly<Record<string, string>>
  /** The file in `node_modules/` that is run by Node, and its arguments. */
  readonly command: readonly [script: string, ...args: ReadonlyArray<string>]
  readonly environment?: Readonly<Record<string, string>>
  /** The page of a post, relative to `built`. */
  readonly page: (post: Post) => string
}
