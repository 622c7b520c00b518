/** Every file that one article has, each with what it is made from; nothing is rendered yet. */
import type { Article } from "../../model/Article.ts"
import type { Pictures } from "../../model/Card.ts"
import { digestOf } from "../../model/Digest.ts"
import { revisionOf } from "../../model/Head.ts"
import type { Target } from "../../model/Target.ts"
import { entryOf } from "../../outputs/article/entryOf.ts"
import { articleOutputs, pictureOutputs } from "../../outputs/article/index.ts"
import type { ArticleOutput } from "../../outputs/ArticleOutput.ts"
import type { Entry } from "../../outputs/Entry.ts"
import type { Facts } from "../../outputs/Facts.ts"
import type { WantedFile } from "./Making.ts"

/** Gives the key of a file of an output. */
export type KeyOf = (output: ArticleOutput, article: { readonly language: string; readonly revision: string }) => string

export interface WantedFiles {
  readonly entry: Entry
  readonly files: ReadonlyArray<{ readonly wanted: WantedFile; readonly target: Target }>
}

/** `key`: of the article, which owns them. */
export const wantedFiles = (
  key: string,
  article: Article,
  pictures: Pictures,
  { facts, keyOf }: { readonly facts: Facts; readonly keyOf: KeyOf }
): WantedFiles => {
  const entry = entryOf({ article, ...pictures }, revisionOf(article, pictures), facts)
  const files = [...pictureOutputs, ...articleOutputs].flatMap((output) =>
    output.targets(entry, facts).map((target) => ({
      target,
      wanted: {
        path: target.path,
        type: target.type,
        place: target.order,
        key: pictureKey(target) ?? keyOf(output, { language: article.language, revision: entry.revision }),
        owner: key,
        output: output.name
      }
    }))
  )
  return { entry, files }
}

/** A picture depends on its own inputs alone, not on the text of the article. The path of a copy holds its digest. */
const pictureKey = ({ content, path }: Target): string | null => {
  if (content._tag === "Text") return null
  return digestOf(content._tag === "Copy" || content._tag === "File" ? { copy: path } : content.inputs)
}
