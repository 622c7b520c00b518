/**
 * What each sign of an article counts, as data: fitted by `node bench/ingest/fitKinds.ts DIR` to 474 pages of seven kinds
 * on 446 hosts, by logistic regression in which each weight has the direction (and some a least size) that
 * `bench/ingest/kindModel.ts` names. The script prints what they give on hosts that were held out, and these lines.
 */
import type { SignName } from "./kindSigns.ts"

/** Above 0, a page is an article. */
export const bias = -2.36

/** The weight, and the means of the sign over articles and over other pages. */
export const weights: Readonly<Record<SignName, readonly [weight: number, article: number, other: number]>> = {
  openGraph: [1, 0.66, 0.18],
  jsonLd: [1.5, 0.36, 0.02],
  publishedMeta: [0.5, 0.42, 0.08],
  place: [4, 0, 0],
  statedShort: [2.2, 0.01, 0.01],
  statedOther: [-1, 0.05, 0.28],
  statedThread: [-1.47, 0, 0.16],
  statedPage: [-0.95, 0.07, 0.13],
  postTemplate: [0.42, 0.37, 0],
  listTemplate: [-0.91, 0.01, 0.06],
  forumSystem: [-1.77, 0, 0.17],
  longName: [0.53, 0.69, 0.33],
  shortName: [-0.86, 0.07, 0.39],
  shallowName: [-1.22, 0.07, 0.16],
  articlePath: [0.36, 0.42, 0.04],
  datePath: [0.22, 0.08, 0],
  listPath: [-3.5, 0.01, 0.08],
  offerPath: [-2.32, 0, 0.11],
  sectionPath: [-1.78, 0, 0.06],
  aboutPath: [-3, 0, 0],
  docPath: [-2.9, 0, 0.11],
  forumPath: [-1.77, 0, 0.21],
  queryPath: [-0.53, 0, 0.03],
  oneArticle: [0.31, 0.51, 0.13],
  datedArticle: [0.5, 0.43, 0.05],
  severalArticles: [-0.7, 0.07, 0.23],
  titledByDate: [1.5, 0.13, 0.06],
  manyDates: [-0.52, 0.04, 0.18],
  noHeading: [-0.37, 0.03, 0.09],
  figure: [0.08, 0.45, 0.16],
  shop: [-1.39, 0.08, 0.17],
  namedBody: [0.37, 0.65, 0.27],
  praise: [-1.25, 0.03, 0.08],
  outward: [1.46, 0.23, 0.13],
  members: [-0.86, 0.19, 0.32],
  pagination: [-1.95, 0, 0.11],
  longTitle: [1.21, 0.85, 0.53],
  headline: [0.71, 0.63, 0.28],
  dated: [0.3, 0.8, 0.32],
  signed: [0.01, 0.67, 0.3],
  shared: [0.63, 0.2, 0.03],
  dense: [1.06, 0.78, 0.42],
  together: [0.5, 0.67, 0.34],
  near: [1, 0.72, 0.39],
  alone: [-0.77, 0.1, 0.36],
  thin: [-2.27, 0.11, 0.23],
  sentences: [0.57, 0.84, 0.62],
  exclaimed: [-1.06, 0.16, 0.22],
  titled: [0.84, 0.97, 0.75],
  noProse: [-0.28, 0, 0.14],
  prices: [-1, 0.08, 0.27],
  undatedCode: [-2.21, 0, 0.1]
}
