/** Articles whose date has not come yet. */
import { type Finding, finding } from "../../model/Finding.ts"
import { instant } from "../../model/Timestamp.ts"
import type { Started } from "../Started.ts"

/** Most of them that are named. */
const most = 1000

export const heldBack = ({ index, now }: Pick<Started, "index" | "now">): ReadonlyArray<Finding> =>
  Array.from(index.articles.where("state = 'live' AND at > ? ORDER BY key LIMIT ?", instant(now), most), (row) =>
    finding(
      "FF6002",
      { file: row.file },
      `"${row.title}" is dated ${index.articles.article(row.key).published ?? ""}, which has not come yet; it is held back.`,
      "Nothing to do: the first build after that moment publishes it."
    )
  )
