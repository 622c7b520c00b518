/** One card of an article: the design that draws it, the texts and pictures in it, and all that its pixels depend on. */
import { Effect } from "effect"
import type { Card, CardInputs, CardName } from "../../model/Card.ts"
import { digestOf } from "../../model/Digest.ts"
import { address } from "../../model/addresses/address.ts"
import type { Design } from "../design/design.ts"
import { engineVersion } from "../design/engineVersion.ts"
import { altText } from "./altText.ts"
import { type CardRequest, chooseDesign, thereOf } from "./chooseDesign.ts"
import { photoInputs } from "./leadPhoto.ts"
import type { PlannedCard } from "./PlannedCard.ts"
import { insideQuotation } from "./texts/quotation.ts"
import { smallInputs } from "./smallInputs.ts"

export const planCard = Effect.fnUntraced(function* (name: CardName, request: CardRequest) {
  const { article, kit, photo, subject } = request
  const chosen = yield* chooseDesign(name, request)
  const inputs = yield* cardInputs(name, request, chosen)
  const card: Card = {
    ...pictureOf(name, request, chosen.design, inputs),
    name,
    alt: altText(`${article.title} – ${kit.site.title}`, inputs.photo === null ? "" : (photo?.alt ?? "")),
    inputs,
    ...(inputs.photo === null || subject?.colour === undefined ? {} : { colour: subject.colour })
  }
  return { card, chosen, there: thereOf(request) } satisfies PlannedCard as PlannedCard
})

/** Where the picture of a card is published, in which size and format. */
export const pictureOf = (
  name: string,
  { article, kit }: Pick<CardRequest, "article" | "kit">,
  { width, height }: Pick<Design, "width" | "height">,
  inputs: CardInputs
) => {
  const isPhoto = inputs.photo !== null || inputs.portrait !== undefined
  const path = `articles/${article.slug}/${name}.${digestOf(inputs).slice(0, 10)}.${isPhoto ? "jpg" : "png"}`
  return { path, url: address(kit.site, path), width, height, type: isPhoto ? "image/jpeg" : "image/png" } as const
}

export const cardInputs = Effect.fnUntraced(function* (
  name: CardName,
  { article, kit, photo, subject, portrait, texts }: CardRequest,
  { design, template, accent }: PlannedCard["chosen"]
) {
  const { quoted } = design
  const textOf = (text: keyof typeof texts): string =>
    quoted.has(text) ? insideQuotation(texts[text] ?? "", article.language) : (texts[text] ?? "")
  const shown = Object.fromEntries(design.texts.map((text) => [text, textOf(text)]))
  const face = design.hasPortrait ? portrait : null
  const fonts = yield* kit.fonts.choose(
    [...Object.values(shown), design.words].join(" "),
    article.language,
    design.cuts
  )
  const inputs: CardInputs = {
    engine: engineVersion,
    design: {
      template: template.id,
      card: name,
      has: design.had,
      ...(accent === null ? {} : { accent }),
      ...(Object.keys(design.looked).length === 0 ? {} : { look: design.looked })
    },
    tree: design.digest,
    direction: article.direction,
    language: article.language,
    texts: shown,
    fonts: fonts.digest,
    photo: design.hasPhoto && photo !== null ? photoInputs(photo, subject) : null,
    ...(face === null ? {} : { portrait: face }),
    ...smallInputs(kit.settings)
  }
  return inputs
})
