/** The clean crops of an article's photo: no text, for structured data, in the shapes that search engines ask for. Pure. */
import type { Article } from "../../model/Article.ts"
import type { Crop, CropInputs, CropName } from "../../model/Card.ts"
import { digestOf } from "../../model/Digest.ts"
import { address } from "../../model/addresses/address.ts"
import { altText } from "./altText.ts"
import { engineVersion } from "../design/engineVersion.ts"
import type { CardKit } from "./CardKit.ts"
import { smallInputs } from "./smallInputs.ts"
import { leadPhoto, photoInputs } from "./leadPhoto.ts"
import { cleanRatios, cleanSize } from "../photo/cropOf.ts"
import type { Subject } from "../subject/subjectOf.ts"
import { judgePhoto } from "../photo/photoRules.ts"

const cropNames = { "16:9": "16x9", "4:3": "4x3", "1:1": "1x1" } as const satisfies Record<string, CropName>

/** `subject`: of the lead photo. Largest shape first; none without a photo of the project that can be decoded. */
export const planCrops = (
  article: Article,
  { site, settings }: Pick<CardKit, "site" | "settings">,
  subject: Subject | null
): ReadonlyArray<Crop> => {
  const lead = leadPhoto(article)
  if (lead === undefined) return []
  const verdict = judgePhoto(lead, "crop")
  if (verdict._tag === "Refused") return []
  return cleanRatios.flatMap((ratio) => {
    const size = cleanSize(verdict, ratio)
    if (size === null) return []
    const name = cropNames[ratio]
    const inputs: CropInputs = {
      engine: engineVersion,
      photo: photoInputs(lead, subject),
      ...size,
      ...smallInputs(settings)
    }
    const path = `articles/${article.slug}/${name}.${digestOf(inputs).slice(0, 10)}.jpg`
    const alt = altText(lead.alt === "" ? (lead.caption ?? article.title) : lead.alt, "")
    return [{ name, path, url: address(site, path), ...size, type: "image/jpeg" as const, alt, inputs }]
  })
}
