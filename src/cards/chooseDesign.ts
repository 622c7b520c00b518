/** Which template draws a card of an article, and the design that it gives: the article's choice, the config's, or fanfare's own. Pure. */
import { Result } from "effect"
import { builtInTemplates } from "../../templates/index.ts"
import type { Template, TemplateProps } from "../../templates/Template.ts"
import type { Article, Image } from "../model/Article.ts"
import type { CardName } from "../model/Card.ts"
import type { Site } from "../model/Site.ts"
import { type CardKit, cardSizes } from "./CardKit.ts"
import { cardTextsOf } from "./cardTexts.ts"
import type { Design } from "./design.ts"
import { cardPhoto } from "./leadPhoto.ts"
import { messageOf } from "./messageOf.ts"

/** One article with all that its cards depend on. */
export interface CardRequest {
  readonly article: Article
  readonly site: Site
  readonly kit: CardKit
  readonly photo: Image | null
  readonly texts: TemplateProps["text"]
}

export const requestOf = (article: Article, site: Site, kit: CardKit): CardRequest => ({
  article,
  site,
  kit,
  photo: cardPhoto(article, kit),
  texts: cardTextsOf(article, site)
})

const propsOf = (name: CardName, { article, site, kit, photo, texts }: CardRequest): Omit<TemplateProps, "text"> => ({
  ...cardSizes[name],
  theme: kit.theme,
  direction: article.direction,
  accent: site.accent,
  logo: kit.logo,
  has: {
    title: texts.title !== "",
    site: texts.site !== "",
    initial: texts.initial !== "",
    author: texts.author !== "",
    date: texts.date !== "",
    kicker: texts.kicker !== "",
    photo: photo !== null
  }
})

export const designFor = (name: CardName, request: CardRequest): Design => {
  const { article, kit, photo, texts } = request
  const props = propsOf(name, request)
  const wanted = Result.try(() => kit.designs.design(templateFor(name, article, kit, photo !== null), props, texts))
  return Result.getOrElse(wanted, () =>
    kit.designs.design(ownChoice(builtInTemplates, name, photo !== null), props, texts)
  )
}

/** Templates that fail for an article, each with what it says; the cards are drawn with fanfare's own choice. */
export const templateFaults = (article: Article, site: Site, kit: CardKit): ReadonlyMap<string, string> => {
  const request = requestOf(article, site, kit)
  const faults = new Map<string, string>()
  for (const name of ["og", "pin", "square", ...kit.settings.sizes] as const) {
    const template = templateFor(name, article, kit, request.photo !== null)
    const drawn = Result.try(() => kit.designs.design(template, propsOf(name, request), request.texts))
    if (Result.isFailure(drawn)) faults.set(template.name, messageOf(drawn.failure))
  }
  return faults
}

/** The article's choice, the config's, or fanfare's own. */
const templateFor = (
  name: CardName,
  article: Article,
  { settings, templates }: CardKit,
  hasPhoto: boolean
): Template => {
  const chosen = article.card?.template ?? settings.template[name] ?? ""
  return templates.get(chosen) ?? ownChoice(templates, name, hasPhoto)
}

const ownChoice = (templates: CardKit["templates"], name: CardName, hasPhoto: boolean): Template => {
  const own = name === "pin" ? "pin" : hasPhoto ? "photo" : "headline"
  const template = templates.get(own)
  if (template === undefined) throw new RangeError(`There is no card template ${own}.`)
  return template
}
