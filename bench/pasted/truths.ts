/** Articles of a folder of saved pages with their true text, in the shape of WCXB (`html/ID.html.gz`, `truth/ID.json`, `kinds.json`). */
import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { Result } from "effect"
import { parseHtml } from "../../src/markup/parseHtml.ts"
import { plainText } from "../../src/markup/plainText.ts"

export interface TrueArticle {
  readonly id: string
  readonly text: string
  /** The half that its host falls into: rules are written while looking at the first. */
  readonly half: "first" | "second"
  /** The text of the whole page, block by block, as a browser copies it. */
  readonly page: () => string
}

export const readTruths = (folder: string): ReadonlyArray<TrueArticle> => {
  const kinds = JSON.parse(readFileSync(join(folder, "kinds.json"), "utf8")) as Readonly<Record<string, string>>
  return Object.keys(kinds)
    .filter((id) => kinds[id] === "article")
    .sort()
    .flatMap((id) => {
      const { url, ground_truth: truth } = JSON.parse(readFileSync(join(folder, "truth", `${id}.json`), "utf8"))
      const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : id
      const half = (createHash("sha256").update(host).digest()[0] ?? 0) % 2 === 0 ? "first" : "second"
      const text: string = truth.main_content ?? ""
      const page = (): string => {
        const tree = parseHtml(gunzipSync(readFileSync(join(folder, "html", `${id}.html.gz`))).toString("utf8"), id)
        return Result.isSuccess(tree) ? plainText(tree.success) : ""
      }
      return text.trim().length < 200 ? [] : [{ id, text, half, page }]
    })
}
