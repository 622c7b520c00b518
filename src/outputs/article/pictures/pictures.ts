/** The pictures that lie beside an article's file, published with it. */
import { order, type Target } from "../../../model/Target.ts"
import type { ArticleOutput } from "../../ArticleOutput.ts"

export const pictures: ArticleOutput = {
  name: "pictures",
  version: 2,
  facts: () => null,
  targets: ({ article }) => {
    const targets = new Map<string, Target>()
    for (const { copy, type, sha256 } of article.images) {
      if (copy === undefined || sha256 === undefined) continue
      targets.set(copy.to, {
        path: copy.to,
        type: type ?? "application/octet-stream",
        order: order.picture,
        content: { _tag: "Copy", from: copy.from, sha256 }
      })
    }
    return [...targets.values()]
  }
}
