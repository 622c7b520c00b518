/**
 * From an article to its pictures: sizes, addresses, words for those who do
 * not see them, and everything that their pixels depend on. Pure.
 */
import type { Article } from "../model/Article.ts"
import type { Card, CardInputs, CardName, Pictures } from "../model/Card.ts"
import { digestOf } from "../model/Digest.ts"
import type { Site } from "../model/Site.ts"
import { address } from "../model/addresses/address.ts"
import { altText } from "./altText.ts"
import type { CardKit } from "./CardKit.ts"
import { cardTextsOf } from "./cardTexts.ts"
import { type CardRequest, designFor, requestOf } from "./chooseDesign.ts"
import { engineVersion } from "./engineVersion.ts"
import type { FontChoice } from "./fonts/FontCatalog.ts"
import { photoInputs } from "./leadPhoto.ts"
import { planCrops } from "./planCrops.ts"

export const planPictures = (article: Article, site: Site, kit: CardKit): Pictures => {
  const request = requestOf(article, site, kit)
  const plan = (name: CardName): Card => planCard(name, request)
  const [og, pin, square] = [plan("og"), plan("pin"), plan("square")]
  const further = Object.fromEntries(kit.settings.sizes.map((name) => [name, plan(name)]))
  return { cards: { og, pin, square, ...further }, crops: planCrops(article, site, kit) }
}

const planCard = (name: CardName, request: CardRequest): Card => {
  const { article, site, kit, photo, texts } = request
  const design = designFor(name, request)
  const { width, height } = design
  const shown = Object.fromEntries(design.texts.map((text) => [text, texts[text]]))
  const picture = design.hasPhoto && photo !== null ? photoInputs(photo) : null
  const inputs: CardInputs = {
    engine: engineVersion,
    tree: design.digest,
    direction: article.direction,
    language: article.language,
    texts: shown,
    fonts: kit.fonts.choose([...Object.values(shown), design.words].join(" "), article.language).digest,
    photo: picture
  }
  const path = `articles/${article.slug}/${name}.${digestOf(inputs).slice(0, 10)}.${picture === null ? "png" : "jpg"}`
  return {
    name,
    path,
    url: address(site, path),
    width,
    height,
    type: picture === null ? "image/png" : "image/jpeg",
    alt: altText(`${article.title} – ${site.title}`, picture === null ? "" : (photo?.alt ?? "")),
    inputs
  }
}

/** Font packages that an article's cards need and nobody installed. */
export const absentFonts = (article: Article, site: Site, { fonts }: CardKit): FontChoice["absent"] =>
  fonts.choose(Object.values(cardTextsOf(article, site)).join(" "), article.language).absent
