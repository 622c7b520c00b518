/** The preview pictures and clean crops of every article, as targets; what they look like is the templates' business. */
import { order } from "../../../model/Target.ts"
import type { Output } from "../../Output.ts"

export const cards: Output = {
  name: "cards",
  plan: (edition) => ({
    targets: edition.entries.flatMap(({ cards: drawn, crops }) => [
      ...Object.values(drawn).map(({ path, type, inputs }) => ({
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
    ]),
    findings: []
  })
}
