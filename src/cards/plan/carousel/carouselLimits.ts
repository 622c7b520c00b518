/** What networks take in one post with several pictures. Data. */
import { pictureBudget } from "../../photo/encodeJpeg.ts"

/**
 * Instagram's API takes ten pictures of 4:5 and no more (Content Publishing,
 * carousel posts); Threads, LinkedIn and Facebook take as many at least.
 */
export const carouselLimits = {
  /** The first and the last slide included. */
  most: 10,
  /** The size of every slide: 1080x1350. */
  card: "portrait",
  /** Bytes of a slide. */
  bytes: pictureBudget,
  /** Headings that a carousel is made from at least; of pictures beside the lead photo, one is enough. */
  fewest: { headings: 2, pictures: 1 }
} as const
