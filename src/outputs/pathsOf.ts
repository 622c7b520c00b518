/** Where the files of an article go. */
import type { Article } from "../model/Article.ts"
import type { EntryPaths } from "./Entry.ts"

export const pathsOf = ({ slug, hosted }: Pick<Article, "slug" | "hosted">): EntryPaths => {
  const folder = `articles/${slug}/`
  return {
    folder,
    share: `${folder}share.json`,
    head: `${folder}head.html`,
    oembed: `${folder}oembed.json`,
    bar: `${folder}share.html`,
    comments: `${folder}comments.html`,
    chapters: `${folder}chapters.json`,
    commentFeed: `${folder}comments.xml`,
    page: hosted ? `${folder}index.html` : null
  }
}
