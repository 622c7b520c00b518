/** The photo of an article: its first picture that lies in the project. */
import type { Article, Image } from "../model/Article.ts"
import type { PhotoInputs } from "../model/Card.ts"
import type { CardKit } from "./CardKit.ts"
import { judgePhoto } from "./photo/photoRules.ts"

export const leadPhoto = ({ images }: Article): Image | undefined =>
  images.find(({ copy, sha256 }) => copy !== undefined && sha256 !== undefined)

/** The lead photo, where it can be drawn on cards. */
export const cardPhoto = (article: Article, { settings, unusable }: CardKit): Image | null => {
  if (!settings.photos || unusable.has(article.source)) return null
  const lead = leadPhoto(article)
  return lead !== undefined && judgePhoto(lead)._tag === "Usable" ? lead : null
}

export const photoInputs = ({ copy, sha256 = "", focus }: Image): PhotoInputs => ({
  file: copy?.from ?? "",
  sha256,
  focus: focus ?? null
})
