/**
 * What speaks for and against a page being one article: its own statements,
 * its address, its elements, and how its text is shared out. Each sign is from
 * 0 to 1; `weights.ts` says what it counts. No sign decides alone.
 */
import type { Element } from "hast"
import type { Draft } from "../../../model/draft/Draft.ts"
import type { BodyReading } from "../../bodies/bodyReading.ts"
import { dateOfPage } from "../dateOfPage.ts"
import { addressSigns } from "./addressSigns.ts"
import { statedSigns } from "./statedSigns.ts"
import { structureSigns } from "./structureSigns.ts"

export interface SignsRequest {
  readonly elements: ReadonlyArray<Element>
  readonly address: URL
  /** What is read of the page as an article. */
  readonly draft: Pick<Draft, "metadata" | "furniture">
  /** Null where the page was not read as a whole. */
  readonly reading: BodyReading | null
}

export const kindSigns = ({ elements, address, draft, reading }: SignsRequest) => {
  const { published, authors, title } = draft.metadata
  const isDated = published !== undefined
  const stated = statedSigns(elements)
  const structure = structureSigns({
    elements,
    address,
    isDated,
    showsDate:
      published?.from === dateOfPage || (stated.publishedMeta === 0 && published?.from.startsWith("meta ") === true)
  })
  const signs = addressSigns(address)
  const isStated = stated.openGraph + stated.jsonLd + structure.datedArticle > 0
  return {
    ...stated,
    ...signs,
    ...structure,
    // What has too little text to be weighed is what it says that it is; themes say of a page about the site the same.
    statedShort: Number(isStated && !hasText(reading)) * (1 - signs.aboutPath),
    ...titleSigns(title?.value ?? ""),
    dated: Number(isDated),
    signed: Number(authors !== undefined),
    shared: Number((draft.furniture?.networks.length ?? 0) > 0),
    ...textSigns(reading, elements.length, isDated)
  }
}

/** Null is a sign of which a page has too little to be seen. */
export type Signs = Readonly<Record<SignName, number | null>>
export type SignName = keyof ReturnType<typeof kindSigns>

/** Names of wares and sections are short; headlines are long, and have numbers, colons and questions. */
const titleSigns = (title: string) => ({
  longTitle: title === "" ? null : Math.min(1, wordsIn(title) / 8),
  headline: title === "" ? null : Number(/[:：?？؟!！—–\p{N}]/u.test(title))
})

/** In scripts without blanks, two letters are about a word. */
const wordsIn = (title: string): number => {
  const unspaced = title.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  return (title.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0) + Math.floor(unspaced / 2.5)
}

/** Letters of a page under which there is nothing to weigh. */
const least = 400

const hasText = (reading: BodyReading | null): reading is BodyReading => reading !== null && reading.letters >= least

const textSigns = (reading: BodyReading | null, elements: number, isDated: boolean) => {
  const seen = (of: (reading: BodyReading) => number): number | null =>
    hasText(reading) ? Math.min(1, of(reading)) : null
  return {
    dense: seen(({ letters }) => letters / elements / 20),
    together: seen((one) => one.together),
    near: seen((one) => one.near),
    alone: seen((one) => one.alone),
    thin: seen((one) => one.thin),
    sentences: seen((one) => one.sentences),
    exclaimed: seen((one) => one.exclamations * 5),
    titled: seen((one) => Number(one.isTitled)),
    noProse: seen((one) => Number(one.prose < 200)),
    prices: Math.min(1, (reading?.prices ?? 0) / 4),
    undatedCode: isDated ? 0 : Math.min(1, Math.log1p(reading?.codes ?? 0) / Math.log1p(10))
  }
}
