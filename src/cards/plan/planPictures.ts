/**
 * From an article to its pictures: sizes, addresses, words for those who do
 * not see them, everything that their pixels depend on, and what a person
 * should know about it.
 */
import { Effect } from "effect"
import type { Article } from "../../model/Article.ts"
import type { Card, CardInputs, CardName, DrawnPictures } from "../../model/Card.ts"
import { digestOf } from "../../model/Digest.ts"
import type { RenderError } from "../../model/errors.ts"
import type { Finding } from "../../model/Finding.ts"
import { address } from "../../model/addresses/address.ts"
import type { TextName } from "../../../templates/Template.ts"
import { cardTexts } from "../design/cardTexts.ts"
import { engineVersion } from "../design/engineVersion.ts"
import { altText } from "./altText.ts"
import type { CardKit } from "./CardKit.ts"
import { type CardRequest, chooseDesign, requestOf } from "./chooseDesign.ts"
import { photoInputs } from "./leadPhoto.ts"
import { planCrops } from "./planCrops.ts"
import { lostText, planFindings } from "./planFindings.ts"
import type { PlannedCard } from "./PlannedCard.ts"

export interface PlannedPictures {
  readonly pictures: DrawnPictures
  readonly findings: ReadonlyArray<Finding>
  /** Names of font packages that the article's texts need and that are not installed; for `cardFindings`. */
  readonly absentFonts: ReadonlyArray<string>
}

/** `photoFault`: why its photo cannot be drawn; the pictures are planned without it. Null where it can, as far as is known. */
export const planPictures = Effect.fnUntraced(function* (
  article: Article,
  kit: CardKit,
  photoFault: string | null = null
): Effect.fn.Return<PlannedPictures, RenderError> {
  const { request, lost } = yield* drawable(requestOf(article, kit, photoFault))
  const [og, pin, square] = [
    yield* planCard("og", request),
    yield* planCard("pin", request),
    yield* planCard("square", request)
  ]
  const further = yield* Effect.forEach(kit.settings.sizes, (name) => planCard(name, request))
  const { absent } = yield* kit.fonts.choose([...Object.values(request.texts), ...lost].join(" "), article.language)
  const planned = [og, pin, square, ...further]
  return {
    pictures: {
      cards: {
        og: og.card,
        pin: pin.card,
        square: square.card,
        ...Object.fromEntries(further.map(({ card }) => [card.name, card]))
      },
      crops: photoFault === null ? planCrops(article, kit.site) : []
    },
    findings: [...lostText(article, lost, absent), ...planFindings(article, kit, planned, photoFault)],
    absentFonts: absent.map(({ name }) => name)
  }
})

/**
 * Leaves out each text that has a letter which no font can draw, because the rest would say something else. Without a title,
 * only the site's name stays. `lost`: the letters.
 */
const drawable = Effect.fnUntraced(function* (request: CardRequest) {
  const { kit, article, texts } = request
  const lost = new Set<string>()
  const shown: Record<TextName, string> = { ...texts }
  for (const name of cardTexts) {
    const letters = yield* kit.fonts.lostLetters(texts[name], article.language)
    if (letters.length === 0) continue
    for (const letter of letters) lost.add(letter)
    shown[name] = ""
  }
  if (shown.title === "" && texts.title !== "")
    for (const name of ["author", "date", "kicker"] as const) shown[name] = ""
  return { request: { ...request, texts: shown }, lost: [...lost] }
})

const planCard = Effect.fnUntraced(function* (name: CardName, request: CardRequest) {
  const { article, kit, photo, texts } = request
  const chosen = yield* chooseDesign(name, request)
  const { design, template } = chosen
  const { width, height } = design
  const shown = Object.fromEntries(design.texts.map((text) => [text, texts[text]]))
  const picture = design.hasPhoto && photo !== null ? photoInputs(photo) : null
  const fonts = yield* kit.fonts.choose([...Object.values(shown), design.words].join(" "), article.language)
  const inputs: CardInputs = {
    engine: engineVersion,
    design: { template: template.id, card: name, has: design.had },
    tree: design.digest,
    direction: article.direction,
    language: article.language,
    texts: shown,
    fonts: fonts.digest,
    photo: picture
  }
  const path = `articles/${article.slug}/${name}.${digestOf(inputs).slice(0, 10)}.${picture === null ? "png" : "jpg"}`
  const card: Card = {
    name,
    path,
    url: address(kit.site, path),
    width,
    height,
    type: picture === null ? "image/png" : "image/jpeg",
    alt: altText(`${article.title} – ${kit.site.title}`, picture === null ? "" : (photo?.alt ?? "")),
    inputs
  }
  return { card, chosen } satisfies PlannedCard as PlannedCard
})
