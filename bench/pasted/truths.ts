/** Articles of a folder of saved pages with their true text, and the text of their whole pages. */
import { Result } from "effect"
import { parseHtml } from "../../src/markup/parseHtml.ts"
import { plainText } from "../../src/markup/plainText.ts"
import { halfOf, hostOf, readPages } from "../ingest/pages.ts"

export interface TrueArticle {
  readonly id: string
  readonly text: string
  readonly host: string
  /** Rules are written while looking at the first. */
  readonly half: "first" | "second"
  /** The text of the whole page, block by block, as a browser copies it. */
  readonly page: () => string
}

export const readTruths = (folder: string): ReadonlyArray<TrueArticle> =>
  readPages(folder)
    .filter(({ kind, truth }) => kind === "article" && truth.text.trim().length >= 200)
    .map((page) => ({
      id: page.id,
      text: page.truth.text,
      host: hostOf(page),
      half: halfOf(page),
      page: () => {
        const tree = parseHtml(page.html(), page.id)
        return Result.isSuccess(tree) ? plainText(tree.success) : ""
      }
    }))
