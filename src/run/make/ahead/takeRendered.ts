/** Notes in the index what a thread made of an article that is new. */
import { type ArticleMaking, type MadeArticle, makingOwner } from "../makeArticle.ts"
import { note, putChange } from "../takeFile.ts"
import type { Rendered } from "./Rendered.ts"

/** `made`: as for `makeArticle`. */
export const takeRendered = (
  making: ArticleMaking,
  key: string,
  made: string,
  { head, pictures, listed, findings, files }: Rendered
): MadeArticle => {
  const { articles, findings: found } = making.index
  articles.setHead(key, head, pictures)
  for (const { wanted, staged } of files) {
    note(making, wanted, undefined)
    putChange(making, wanted, null, staged)
  }
  articles.setMade(key, made, listed, making.run)
  articles.forgetLast(key)
  found.set(makingOwner(key), findings)
  return { rendered: 0, reused: 0, isWhole: true }
}
