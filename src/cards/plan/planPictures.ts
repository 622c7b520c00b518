/**
 * From an article to its pictures: sizes, addresses, words for those who do
 * not see them, everything that their pixels depend on, and what a person
 * should know about it.
 */
import { Effect } from "effect"
import type { Article } from "../../model/Article.ts"
import type { DrawnPictures } from "../../model/Card.ts"
import type { RenderError } from "../../model/errors.ts"
import type { Finding } from "../../model/Finding.ts"
import type { TextName } from "../../../templates/Template.ts"
import { isTextName } from "../design/cardTexts.ts"
import type { Design } from "../design/design.ts"
import type { CardKit } from "./CardKit.ts"
import { planCarousel } from "./carousel/planCarousel.ts"
import { type CardRequest, requestOf } from "./chooseDesign.ts"
import { leadPhoto, subjectFor } from "./leadPhoto.ts"
import { planCard } from "./planCard.ts"
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
  const { request, planned, lost } = yield* planCards(yield* requestOf(article, kit, photoFault))
  const [og, pin, square, ...further] = planned
  const carousel = yield* planCarousel(request)
  const shown = [...new Set(planned.flatMap(({ chosen }) => shownBy(chosen.design, request.texts)))].map(
    (name) => request.texts[name]
  )
  const allLost = [...new Set([...lost, ...carousel.lost])]
  const { absent } = yield* kit.fonts.choose([...shown, ...allLost, ...carousel.words].join(" "), article.language)
  return {
    pictures: {
      cards: {
        og: og.card,
        pin: pin.card,
        square: square.card,
        ...Object.fromEntries(further.map(({ card }) => [card.name, card]))
      },
      crops: photoFault === null ? planCrops(article, kit, yield* cropSubject(request)) : [],
      slides: carousel.slides
    },
    findings: [
      ...lostText(article, allLost, absent),
      ...planFindings(article, kit, planned, photoFault),
      ...carousel.findings
    ],
    absentFonts: absent.map(({ name }) => name)
  }
})

/** Of the lead photo, which is another than that of the cards where they have their own. */
const cropSubject = Effect.fnUntraced(function* ({ article, kit, photo, subject }: CardRequest) {
  const lead = leadPhoto(article)
  return lead === undefined || lead === photo ? subject : yield* subjectFor(lead, kit)
})

type Planned = readonly [og: PlannedCard, pin: PlannedCard, square: PlannedCard, ...further: ReadonlyArray<PlannedCard>]

/**
 * Leaves out each text of a card that has a letter which no font can draw, because the rest would say something else, and
 * plans anew: without it another design may fit. Without a title, only the site's name stays. `lost`: the letters.
 */
const planCards = Effect.fnUntraced(function* (first: CardRequest) {
  const { kit, article } = first
  const lost = new Set<string>()
  const drawable = new Set<TextName>()
  for (let request = first; ;) {
    const planned: Planned = [
      yield* planCard("og", request),
      yield* planCard("pin", request),
      yield* planCard("square", request),
      ...(yield* Effect.forEach(kit.settings.sizes, (name) => planCard(name, request)))
    ]
    const left = new Set<TextName>()
    for (const name of planned.flatMap(({ chosen }) => shownBy(chosen.design, request.texts))) {
      if (drawable.has(name) || left.has(name)) continue
      const letters = yield* kit.fonts.lostLetters(request.texts[name] ?? "", article.language)
      for (const letter of letters) lost.add(letter)
      if (letters.length === 0) drawable.add(name)
      else left.add(name)
    }
    if (left.size === 0) return { request, planned, lost: [...lost] }
    request = { ...request, texts: textsWithout(request.texts, left) }
  }
})

/** Texts that a card may show: those of its slots, or for a template that reads texts any. */
const shownBy = ({ texts, effect }: Design, all: CardRequest["texts"]): ReadonlyArray<TextName> =>
  effect === "text" ? Object.keys(all).filter(isTextName) : texts

const textsWithout = (texts: CardRequest["texts"], left: ReadonlySet<TextName>): CardRequest["texts"] => {
  const shown: Record<TextName, string> = { ...texts }
  for (const name of Object.keys(texts).filter(isTextName))
    if (left.has(name) || (left.has("title") && name !== "site" && name !== "initial")) shown[name] = ""
  return shown
}
