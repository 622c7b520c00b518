/** The preview pictures of every article, as targets; what they look like is the templates' business. */
import { order } from "../model/Target.ts"
import type { Output } from "./Output.ts"

export const cards: Output = {
  name: "cards",
  plan: (edition) => ({
    targets: edition.entries.flatMap((entry) =>
      Object.values(entry.cards).map((card) => ({
        path: card.path,
        type: card.type,
        order: order.picture,
        content: { _tag: "Card" as const, inputs: card.inputs }
      }))
    ),
    findings: []
  })
}
