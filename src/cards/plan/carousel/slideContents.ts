/** What the slides between the first and the last of a carousel show: headings of the article, or its pictures. Pure. */
import type { Article, CarouselWish, Image } from "../../../model/Article.ts"
import { judgePhoto } from "../../photo/photoRules.ts"
import { firstSentence, headingsOf } from "../texts/headingsOf.ts"
import { isOfProject } from "../leadPhoto.ts"
import { carouselLimits } from "./carouselLimits.ts"

export interface SlideContent {
  readonly kind: "heading" | "picture"
  /** The heading; empty for a picture. */
  readonly title: string
  /** The first sentence below the heading, or the caption; may be empty. */
  readonly words: string
  readonly photo: Image | null
}

/** `lead`: the photo on the first slide, which no other shows. Empty where the article has too little of what was wished for. */
export const slideContents = (
  article: Article,
  wish: CarouselWish,
  lead: Image | null
): ReadonlyArray<SlideContent> => {
  const { headings, pictures } = carouselLimits.fewest
  const found = {
    headings: () => headingSlides(article, headings),
    pictures: () => pictureSlides(article, lead, pictures)
  }
  if (wish === false) return []
  if (wish !== true) return found[wish]()
  const first = found.headings()
  return first.length > 0 ? first : found.pictures()
}

const headingSlides = ({ html }: Article, least: number): ReadonlyArray<SlideContent> =>
  headingsOf(html, least).map((heading) => ({
    kind: "heading",
    title: heading.text,
    words: firstSentence(heading),
    photo: null
  }))

const pictureSlides = ({ images }: Article, lead: Image | null, least: number): ReadonlyArray<SlideContent> => {
  const shown = images.filter(
    (image) => image !== lead && image.shown !== false && isOfProject(image) && judgePhoto(image)._tag === "Usable"
  )
  return shown.length < least
    ? []
    : shown.map((photo) => ({ kind: "picture", title: "", words: photo.caption ?? photo.alt, photo }))
}
