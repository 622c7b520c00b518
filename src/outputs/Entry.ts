/** An article with all that is published for it: what article outputs are made from, one at a time. */
import type { Post } from "../../feeds/Channel.ts"
import type { Article } from "../model/Article.ts"
import type { Pictures } from "../model/Card.ts"
import type { Network } from "../networks/Network.ts"
import type { Payload } from "../networks/payload.ts"

/** Where the files of one article go, relative to the output directory. */
export interface EntryPaths {
  /** `articles/SLUG/`, with the slash. */
  readonly folder: string
  readonly share: string
  readonly head: string
  readonly oembed: string
  readonly bar: string
  readonly comments: string
  /** Its comments as RSS; published only where there are comments. */
  readonly commentFeed: string
  /** The chapters of its sound; published only where there are any. */
  readonly chapters: string
  /** The article's own page; null where it is published elsewhere. */
  readonly page: string | null
}

/** What is shared of an article. Each text is fitted once, when it is first asked for. */
export interface ShareTexts {
  readonly payload: (network: Network) => Payload
  readonly posts: () => ReadonlyArray<Post>
}

/** An article with its pictures: what a share is made from. */
export interface Pictured extends Pictures {
  readonly article: Article
}

export interface Entry extends Pictured {
  readonly paths: EntryPaths
  /** Digest of the article and of the plan of its pictures. */
  readonly revision: string
  readonly shares: ShareTexts
}
