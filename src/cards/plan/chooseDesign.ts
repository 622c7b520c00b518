/** Which template draws a card of an article, and the design that it gives: the article's choice, the config's, or fanfare's own. */
import { Effect } from "effect"
import type { SlideProps } from "../../../templates/props/SlideProps.ts"
import type { TemplateProps } from "../../../templates/Template.ts"
import { badgeKind } from "../../labels/badges.ts"
import type { Article, Image } from "../../model/Article.ts"
import type { CardName, PhotoInputs } from "../../model/Card.ts"
import { sha256 } from "../../model/Digest.ts"
import { cardSizes } from "../design/cardSizes.ts"
import { hasOf } from "../design/cardTexts.ts"
import type { TemplateLook } from "../design/design.ts"
import { freeCorners, freeSides, shapeOf } from "../subject/photoLook.ts"
import type { Subject } from "../subject/subjectOf.ts"
import type { CardTemplate } from "../template/CardTemplate.ts"
import type { CardKit } from "./CardKit.ts"
import { cardTextsOf } from "./texts/cardTextsOf.ts"
import { requestFor, type TemplateDesign } from "./designs.ts"
import { cardPhoto, ownPicture, portraitOf, subjectFor } from "./leadPhoto.ts"
import { type Nature, ownChoice } from "./ownChoice.ts"
import { chosenTemplate, sectionOf } from "./sectionOf.ts"

/** One article with all that its cards depend on. */
export interface CardRequest {
  readonly article: Article
  readonly kit: CardKit
  readonly photo: Image | null
  /** Of the photo; null where it is not known. */
  readonly subject: Subject | null
  readonly portrait: PhotoInputs | null
  readonly texts: TemplateProps["text"]
  /** Null for a card outside of a carousel. */
  readonly slide: SlideProps | null
}

/** `photoFault`: why its photo cannot be drawn; null where it can, as far as is known. */
export const requestOf = Effect.fnUntraced(function* (
  article: Article,
  kit: CardKit,
  photoFault: string | null
): Effect.fn.Return<CardRequest> {
  const photo = photoFault === null ? cardPhoto(article, kit) : null
  return {
    article,
    kit,
    photo,
    subject: photo === null ? null : yield* subjectFor(photo, kit),
    portrait: photoFault === null ? yield* portraitOf(article, kit) : null,
    texts: cardTextsOf(article, kit.site),
    slide: null
  }
})

/** A template that failed for an article; its card is drawn with fanfare's own choice. */
export interface FailedTemplate {
  readonly template: CardTemplate
  readonly reason: string
}

export interface ChosenDesign extends TemplateDesign {
  /** `#rrggbb`, where the article's section has one of its own. */
  readonly accent: string | null
  readonly failed: FailedTemplate | null
}

export const chooseDesign = Effect.fnUntraced(function* (
  name: CardName,
  card: CardRequest
): Effect.fn.Return<ChosenDesign> {
  const { article, kit, texts } = card
  const accent = sectionOf(article, kit.settings)?.accent ?? null
  const request = requestFor(kit, name, {
    direction: article.direction,
    accent,
    has: hasOf(thereOf(card)),
    text: texts,
    look: lookOf(name, card)
  })
  const wanted = templateFor(name, card)
  const made = yield* Effect.result(wanted.design(request))
  if (made._tag === "Success") return { template: wanted, design: made.success, accent, failed: null }
  const template = named(kit.builtIn, ownChoice(name, natureOf(card)))
  // A template of fanfare's that fails is a defect.
  const design = yield* Effect.orDie(template.design(request))
  return { template, design, accent, failed: { template: wanted, reason: made.failure.reason } }
})

/** What an article has for its cards: names of texts, `photo` and `portrait`. */
export const thereOf = ({ texts, photo, portrait }: CardRequest): ReadonlyArray<string> => [
  ...Object.entries(texts).flatMap(([text, words]) => (words === "" ? [] : [text])),
  ...(photo === null ? [] : ["photo"]),
  ...(portrait === null ? [] : ["portrait"])
]

const lookOf = (name: CardName, { article, photo, subject, slide, texts }: CardRequest): TemplateLook => {
  const { width = 1, height = 1 } = photo ?? {}
  return {
    photo:
      photo === null
        ? null
        : {
            shape: shapeOf({ width, height }),
            free: subject === null ? [] : freeSides({ width, height }, cardSizes[name], subject),
            corners: freeCorners({ width, height }, cardSizes[name], subject)
          },
    rating: article.card?.rating ?? null,
    isLive: ["live", "breaking"].some((kind) => kind === badgeKind(article.card?.badge ?? "")),
    isLongName: isLong(texts.author),
    seed: Number.parseInt(sha256(article.section ?? "").slice(0, 8), 16),
    slide
  }
}

/** Letters of a name that one line of a narrow place holds; those of Chinese, Japanese and Korean are twice as wide. */
const longName = 24

const isLong = (name: string): boolean =>
  name.length + (name.match(/[\u2e80-\ud7ff\uff00-\uffef]/g)?.length ?? 0) > longName

/** The article's choice, that of its section, the config's for the size, or fanfare's own. */
const templateFor = (name: CardName, card: CardRequest): CardTemplate => {
  const { settings, templates } = card.kit
  const nature = natureOf(card)
  const chosen = chosenTemplate(card.article, settings) ?? settings.template[name] ?? ""
  const isOpen = card.slide === null && !(nature.hasOwnPicture && nature.hasPhoto)
  return (isOpen ? templates.get(chosen) : undefined) ?? named(templates, ownChoice(name, nature))
}

const natureOf = ({ article, kit, texts, photo, slide }: CardRequest): Nature => ({
  article,
  texts,
  hasPhoto: photo !== null,
  hasOwnPicture: ownPicture(article, kit) !== undefined,
  isSlide: slide !== null
})

const named = (templates: CardKit["templates"], name: string): CardTemplate => {
  const template = templates.get(name)
  if (template === undefined) throw new RangeError(`There is no card template ${name}.`)
  return template
}
