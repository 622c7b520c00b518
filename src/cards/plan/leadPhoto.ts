/** The photo of an article: its first picture that lies in the project. */
import type { Article, Image } from "../../model/Article.ts"
import type { PhotoInputs } from "../../model/Card.ts"
import type { CardKit } from "./CardKit.ts"
import { judgePhoto } from "../photo/photoRules.ts"

export const leadPhoto = ({ images }: Article): Image | undefined =>
  images.find((image) => photoFile(image) !== undefined && image.sha256 !== undefined)

/** Relative to the project; undefined for a picture that was not read. */
const photoFile = ({ copy, file }: Image): string | undefined => copy?.from ?? file

/** The lead photo, where it can be drawn on cards. */
export const cardPhoto = (article: Article, { settings }: Pick<CardKit, "settings">): Image | null => {
  if (!settings.photos) return null
  const lead = leadPhoto(article)
  return lead !== undefined && judgePhoto(lead)._tag === "Usable" ? lead : null
}

export const photoInputs = (image: Image): PhotoInputs => ({
  file: photoFile(image) ?? "",
  sha256: image.sha256 ?? "",
  focus: image.focus ?? null
})
