/** What a person should know about a carousel that is not there, or not whole. */
import type { Article, CarouselWish } from "../../../model/Article.ts"
import { type Finding, finding } from "../../../model/Finding.ts"
import { carouselLimits } from "./carouselLimits.ts"

export const noCarousel = ({ source }: Pick<Article, "source">, wish: CarouselWish): Finding => {
  const { headings, pictures } = carouselLimits.fewest
  const few = {
    headings: `${headings} headings of one level`,
    pictures: `a picture of the project beside its lead photo`
  }
  return finding(
    "FF4038",
    { file: source },
    `It wishes for a carousel and has nothing that slides could show: neither ${typeof wish === "string" ? few[wish] : `${few.headings} nor ${few.pictures}`}.`,
    `Give the article ${headings} headings (\`## …\`) or ${pictures + 1} pictures, or take \`carousel\` away.`
  )
}

export const shortenedCarousel = ({ source }: Pick<Article, "source">, left: number): Finding =>
  finding(
    "FF4039",
    { file: source },
    `Its carousel has ${carouselLimits.most} slides, the most that a post takes; ${left} more are left out.`,
    "Shorten the article's list of headings or pictures, or leave it as it is."
  )
