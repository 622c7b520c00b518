/** Which template draws a card of an article, and the design that it gives: the article's choice, the config's, or fanfare's own. */
import { Effect } from "effect"
import type { TemplateProps } from "../../../templates/Template.ts"
import type { Article, Image } from "../../model/Article.ts"
import type { CardName } from "../../model/Card.ts"
import type { CardTemplate } from "../template/CardTemplate.ts"
import type { CardKit } from "./CardKit.ts"
import { cardTextsOf } from "./cardTextsOf.ts"
import { requestFor, type TemplateDesign } from "./designs.ts"
import { cardPhoto } from "./leadPhoto.ts"

/** One article with all that its cards depend on. */
export interface CardRequest {
  readonly article: Article
  readonly kit: CardKit
  readonly photo: Image | null
  readonly texts: TemplateProps["text"]
}

/** `photoFault`: why its photo cannot be drawn; null where it can, as far as is known. */
export const requestOf = (article: Article, kit: CardKit, photoFault: string | null): CardRequest => ({
  article,
  kit,
  photo: photoFault === null ? cardPhoto(article, kit) : null,
  texts: cardTextsOf(article, kit.site)
})

/** A template that failed for an article; its card is drawn with fanfare's own choice. */
export interface FailedTemplate {
  readonly template: CardTemplate
  readonly reason: string
}

export interface ChosenDesign extends TemplateDesign {
  readonly failed: FailedTemplate | null
}

export const chooseDesign = Effect.fnUntraced(function* (
  name: CardName,
  { article, kit, photo, texts }: CardRequest
): Effect.fn.Return<ChosenDesign> {
  const has = {
    title: texts.title !== "",
    site: texts.site !== "",
    initial: texts.initial !== "",
    author: texts.author !== "",
    date: texts.date !== "",
    kicker: texts.kicker !== "",
    photo: photo !== null
  }
  const request = requestFor(kit, name, article.direction, has, texts)
  const wanted = templateFor(name, article, kit, photo !== null)
  const made = yield* Effect.result(wanted.design(request))
  if (made._tag === "Success") return { template: wanted, design: made.success, failed: null }
  const template = ownChoice(kit.builtIn, name, photo !== null)
  // A template of fanfare's that fails is a defect.
  const design = yield* Effect.orDie(template.design(request))
  return { template, design, failed: { template: wanted, reason: made.failure.reason } }
})

/** The article's choice, the config's, or fanfare's own. */
const templateFor = (
  name: CardName,
  article: Article,
  { settings, templates }: CardKit,
  hasPhoto: boolean
): CardTemplate => {
  const chosen = article.card?.template ?? settings.template[name] ?? ""
  return templates.get(chosen) ?? ownChoice(templates, name, hasPhoto)
}

const ownChoice = (templates: CardKit["templates"], name: CardName, hasPhoto: boolean): CardTemplate => {
  const own = name === "pin" ? "pin" : hasPhoto ? "photo" : "headline"
  const template = templates.get(own)
  if (template === undefined) throw new RangeError(`There is no card template ${own}.`)
  return template
}
