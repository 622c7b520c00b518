/** Where on its article's page a comment stands. Old links to a page that moved to fanfare keep leading there. */
import type { Comment } from "../Article.ts"
import { sha256 } from "../Digest.ts"
import { addressKey } from "./addressKey.ts"

/** Ids that the page itself has. */
const taken = new Set(["comments", "comment-form", "content", "main"])

/** The id of the comment's element: the fragment of its own address where that is on the article's page. */
export const commentAnchor = ({ id, url }: Pick<Comment, "id" | "url">, page: string): string => {
  const own = url === undefined ? undefined : fragmentOn(page, url)
  if (own !== undefined) return own
  const named = `comment-${id}`
  return plain.test(id) && !taken.has(named) ? named : `comment-${sha256(id).slice(0, 16)}`
}

/** What may stand in an element's id without being written in another way in an address or a style. */
const plain = /^[\w-]{1,100}$/

/** The fragment of an address on this page; undefined for any other address. */
export const fragmentOn = (page: string, url: string): string | undefined => {
  if (!isOnPage(page, url)) return undefined
  const fragment = new URL(url).hash.slice(1)
  return /^[a-z][\w:.-]{0,100}$/i.test(fragment) && !taken.has(fragment) ? fragment : undefined
}

/** Whether an address leads to this page, wherever on it. */
export const isOnPage = (page: string, url: string): boolean => {
  const [here, there] = [addressKey(page), addressKey(url)]
  return here !== undefined && there !== undefined && here.host === there.host && here.path === there.path
}
