/** Which of fanfare's own templates suits an article: by what it gives its cards, its section and its title. Pure. */
import type { TextName } from "../../../templates/Template.ts"
import { badgeKind, isOpinion } from "../../labels/badges.ts"
import type { Article } from "../../model/Article.ts"
import type { CardName } from "../../model/Card.ts"
import { isQuotation } from "./texts/quotation.ts"

/** What the choice depends on. */
export interface Nature {
  readonly article: Pick<Article, "card" | "section">
  readonly texts: Readonly<Record<TextName, string>>
  readonly hasPhoto: boolean
  /** Whether that is a picture which takes the place of drawn cards. */
  readonly hasOwnPicture: boolean
  readonly isSlide: boolean
}

export const ownChoice = (name: CardName, { article, texts, hasPhoto, ...nature }: Nature): string => {
  const { card, section } = article
  if (nature.isSlide) return "slide"
  if (nature.hasOwnPicture && hasPhoto) return "picture"
  if (card?.rating !== undefined) return "review"
  if (card?.event !== undefined) return "event"
  if (texts.number !== "")
    return (texts["data.home"] ?? "") !== "" && (texts["data.away"] ?? "") !== "" ? "score" : "number"
  if (card?.items !== undefined) return "list"
  if (isOpinion(section ?? "") || badgeKind(card?.badge ?? "") === "opinion") return "opinion"
  if (!hasPhoto && isQuotation(texts.title)) return "quote"
  if (name === "story" && hasPhoto) return "story"
  if (name === "pin") return "pin"
  return hasPhoto ? "photo" : "headline"
}
