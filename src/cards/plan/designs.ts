/** The design of a card: for an article, and again for inputs that were planned earlier, perhaps by another process. */
import { Effect } from "effect"
import type { TemplateProps } from "../../../templates/Template.ts"
import type { CardInputs, CardName } from "../../model/Card.ts"
import { cardSizes } from "../design/cardSizes.ts"
import { cardTexts, hasOf } from "../design/cardTexts.ts"
import { type Design, type DesignRequest, plainLook, type TemplateLook } from "../design/design.ts"
import type { CardTemplate } from "../template/CardTemplate.ts"
import type { CardKit } from "./CardKit.ts"

/** A design, and the template that gave it. */
export interface TemplateDesign {
  readonly template: CardTemplate
  readonly design: Design
}

interface OfArticle {
  readonly direction: TemplateProps["direction"]
  /** Of its section; null where that has none of its own. */
  readonly accent: string | null
  readonly has: TemplateProps["has"]
  readonly text: TemplateProps["text"]
  readonly look: TemplateLook
}

export const requestFor = (
  { theme, logo, site, settings }: Pick<CardKit, "theme" | "logo" | "site" | "settings">,
  card: CardName,
  { direction, accent, has, text, look }: OfArticle
): DesignRequest => ({
  props: {
    ...cardSizes[card],
    theme,
    direction,
    accent: accent ?? site.accent,
    logo,
    has,
    ...look,
    column: settings.column ?? "wide"
  },
  text
})

/**
 * The design of planned inputs: the template gives the same tree for what it
 * asked for. Null where it does not, because the project changed since.
 */
export const designAgain = Effect.fnUntraced(function* (kit: CardKit, { design, tree, direction, texts }: CardInputs) {
  const template = [...kit.templates.values(), ...kit.builtIn.values()].find(({ id }) => id === design.template)
  if (template === undefined) return null
  const text = { ...Object.fromEntries(cardTexts.map((name) => [name, ""])), ...texts } as TemplateProps["text"]
  const request = requestFor(kit, design.card, {
    direction,
    accent: design.accent ?? null,
    has: hasOf(design.has),
    text,
    look: { ...plainLook, ...design.look }
  })
  const made = yield* Effect.result(template.design(request))
  if (made._tag === "Failure" || made.success.digest !== tree) return null
  return { template, design: made.success } satisfies TemplateDesign as TemplateDesign
})
