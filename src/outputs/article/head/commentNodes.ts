/** The comments of an article as schema.org data. */
import type { Article, Comment } from "../../../model/Article.ts"
import { webAddress } from "../../html/webAddress.ts"

/** More would only make the page heavy: all of them stand in its text. */
const most = 20

/** The newest, oldest first; how many there are is `commentCount`. Never an e-mail address. */
export const commentNodes = ({ comments }: Article): ReadonlyArray<object> => comments.slice(-most).map(node)

const node = ({ author, published, text, url }: Comment) => ({
  "@type": "Comment",
  text,
  dateCreated: published,
  author: { "@type": "Person", name: author.name, ...link("url", author.url) },
  ...link("url", url)
})

const link = (name: string, written: string | undefined): Readonly<Record<string, string>> => {
  const found = webAddress(written)
  return found === undefined ? {} : { [name]: found }
}
