/** The sound, film and transcripts that lie beside an article's file, and the artwork of an episode, published with it. */
import { order, type Target } from "../../../model/Target.ts"
import type { ArticleOutput } from "../../ArticleOutput.ts"

export const media: ArticleOutput = {
  name: "media",
  version: 1,
  facts: () => null,
  targets: ({ article: { media: files = [], episode } }) => {
    const targets = new Map<string, Target>()
    for (const { copy, type, sha256 } of [...files, ...(episode?.transcripts ?? [])]) {
      if (copy === undefined || sha256 === undefined) continue
      targets.set(copy.to, {
        path: copy.to,
        type: type ?? "application/octet-stream",
        order: order.picture,
        content: { _tag: "File", from: copy.from, sha256 }
      })
    }
    const { copy, type = "image/png", sha256 } = episode?.image ?? {}
    if (copy !== undefined && sha256 !== undefined)
      targets.set(copy.to, {
        path: copy.to,
        type,
        order: order.picture,
        content: { _tag: "Copy", from: copy.from, sha256 }
      })
    return [...targets.values()]
  }
}
