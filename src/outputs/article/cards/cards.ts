/** The preview pictures, slides and clean crops of an article, as targets; what they look like is the templates' business. */
import { order } from "../../../model/Target.ts"
import type { ArticleOutput } from "../../ArticleOutput.ts"

export const cards: ArticleOutput = {
  name: "cards",
  version: 1,
  facts: () => null,
  targets: ({ cards: drawn, crops, slides }) => [
    ...[...Object.values(drawn ?? {}), ...slides].map(({ path, type, inputs }) => ({
      path,
      type,
      order: order.picture,
      content: { _tag: "Card" as const, inputs }
    })),
    ...crops.map(({ path, type, inputs }) => ({
      path,
      type,
      order: order.picture,
      content: { _tag: "Crop" as const, inputs }
    }))
  ]
}
