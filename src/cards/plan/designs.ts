/** The design of a card: for an article, and again for inputs that were planned earlier, perhaps by another process. */
import { Effect } from "effect"
import type { TemplateProps, TextName } from "../../../templates/Template.ts"
import type { CardInputs, CardName } from "../../model/Card.ts"
import { cardSizes } from "../design/cardSizes.ts"
import { cardTexts } from "../design/cardTexts.ts"
import type { Design, DesignRequest } from "../design/design.ts"
import type { CardTemplate } from "../template/CardTemplate.ts"
import type { CardKit } from "./CardKit.ts"

/** A design, and the template that gave it. */
export interface TemplateDesign {
  readonly template: CardTemplate
  readonly design: Design
}

export const requestFor = (
  { theme, logo, site }: Pick<CardKit, "theme" | "logo" | "site">,
  card: CardName,
  direction: TemplateProps["direction"],
  has: TemplateProps["has"],
  text: TemplateProps["text"]
): DesignRequest => ({
  props: { ...cardSizes[card], theme, direction, accent: site.accent, logo, has },
  text
})

/**
 * The design of planned inputs: the template gives the same tree for what it
 * asked for. Null where it does not, because the project changed since.
 */
export const designAgain = Effect.fnUntraced(function* (kit: CardKit, { design, tree, direction, texts }: CardInputs) {
  const template = [...kit.templates.values(), ...kit.builtIn.values()].find(({ id }) => id === design.template)
  if (template === undefined) return null
  const names: ReadonlyArray<TextName | "photo"> = [...cardTexts, "photo"]
  const has = Object.fromEntries(names.map((name) => [name, design.has.includes(name)])) as TemplateProps["has"]
  const text = Object.fromEntries(cardTexts.map((name) => [name, texts[name] ?? ""])) as TemplateProps["text"]
  const made = yield* Effect.result(template.design(requestFor(kit, design.card, direction, has, text)))
  if (made._tag === "Failure" || made.success.digest !== tree) return null
  return { template, design: made.success } satisfies TemplateDesign as TemplateDesign
})
