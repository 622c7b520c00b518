/**
 * Phrases of Japanese and Chinese: where a headline may end a line without
 * tearing apart what is read in one go. By the models of BudouX, a boosted
 * sum of features around each place, none inside of a word that a dictionary
 * knows; Chinese particles, counters and single
 * characters then join the word that they belong to.
 */
import { wordsOf } from "../../../text/segments.ts"
import { alignToWords, wordStarts } from "./alignToWords.ts"
import { ja } from "./phraseModels/ja.ts"
import { zhHans } from "./phraseModels/zhHans.ts"
import { zhHant } from "./phraseModels/zhHant.ts"

/** Places of a text, in UTF-16 units. */
export interface Phrases {
  /** Where phrases begin. */
  readonly starts: ReadonlySet<number>
  /** Where words that a dictionary knows begin. */
  readonly words: ReadonlySet<number>
}

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Holds every ideograph, and is told at once. */
const mayBeIdeograph = /[\u2e80-\u9fff\uf900-\ufaff\uff66-\uff9f\ud840-\ud8bf]/

/** Null for a text without Chinese characters and kana. */
export const phrasesOf = (text: string, language: string): Phrases | null => {
  if (!mayBeIdeograph.test(text) || !ideograph.test(text)) return null
  const isJapanese = /^ja\b/i.test(language) || (!/^(?:zh|yue)\b/i.test(language) && kana.test(text))
  const isTraditional = /^(?:yue\b|zh-(?:hant|tw|hk|mo)\b)/i.test(language)
  const words = wordStarts(wordsOf(text, isJapanese ? "ja" : "zh"), isJapanese)
  const model = isJapanese ? modelOf("ja", ja) : isTraditional ? modelOf("zhHant", zhHant) : modelOf("zhHans", zhHans)
  const places = alignToWords(text, boundaries(text, model), words)
  const starts = new Set([
    ...(isJapanese ? places : joined(text, places)),
    ...afterMarks(text),
    ...beforeBrackets(text)
  ])
  for (const place of insideShortQuotations(text)) starts.delete(place)
  return { starts, words }
}

/** Where a mark ends a phrase, whatever the model says; a particle stays with the quotation that it follows. */
const afterMarks = (text: string): ReadonlyArray<number> =>
  Array.from(
    text.matchAll(/[、。，．！？：；—―…](?![\p{P}\s])|[」』）】》”](?![\p{P}\s\p{Script=Hiragana}])/gu),
    ({ index }) => index + 1
  )

/** A quotation or a bracket begins a phrase. */
const beforeBrackets = (text: string): ReadonlyArray<number> =>
  Array.from(text.matchAll(/(?<=[\p{L}\p{N}])[「『（【《〈“]/gu), ({ index }) => index)

/** A few characters in brackets are read in one go. */
const insideShortQuotations = (text: string): ReadonlyArray<number> =>
  Array.from(text.matchAll(/[「『“‘《〈（]([\p{L}\p{N}]{1,6})[」』”’》〉）]/gu)).flatMap(({ index, 1: inner = "" }) =>
    Array.from({ length: inner.length + 1 }, (_, at) => index + 1 + at)
  )

/** The scores of each feature by its characters. Features of BudouX: UW1 to UW6 are single characters, BW pairs, TW triples. */
interface Model {
  readonly features: ReadonlyArray<readonly [from: number, to: number, scores: ReadonlyMap<string, number>]>
  readonly base: number
}

const models = new Map<string, Model>()

/** Which characters around a place each feature looks at, counted from the place. */
const windows: Readonly<Record<string, readonly [from: number, to: number]>> = {
  UW1: [-3, -2],
  UW2: [-2, -1],
  UW3: [-1, 0],
  UW4: [0, 1],
  UW5: [1, 2],
  UW6: [2, 3],
  BW1: [-2, 0],
  BW2: [-1, 1],
  BW3: [0, 2],
  TW1: [-3, 0],
  TW2: [-2, 1],
  TW3: [-1, 2],
  TW4: [0, 3]
}

const modelOf = (name: string, json: string): Model => {
  const known = models.get(name)
  if (known !== undefined) return known
  const parsed = Object.entries(JSON.parse(json) as Readonly<Record<string, Readonly<Record<string, number>>>>)
  const scores = parsed.flatMap(([, group]) => Object.values(group))
  const made: Model = {
    features: parsed.flatMap(([feature, group]) => {
      const window = windows[feature]
      return window === undefined ? [] : [[...window, new Map(Object.entries(group))] as const]
    }),
    base: -scores.reduce((sum, score) => sum + score, 0) / 2
  }
  models.set(name, made)
  return made
}

const boundaries = (text: string, { features, base }: Model): ReadonlyArray<number> => {
  const found: Array<number> = []
  for (let place = 1; place < text.length; place++) {
    let score = base
    for (const [from, to, scores] of features) {
      if (place + to <= 0) continue
      score += scores.get(text.slice(Math.max(0, place + from), place + to)) ?? 0
    }
    if (score > 0) found.push(place)
  }
  return found
}

/** Particles and endings of Chinese that follow their word. */
const follows = /^(?:[的了着著过過们們吗嗎呢吧啊嘛地得里裡上下中内內外前后後来來]|[\p{P}\p{S}])/u
/** What leads to the next word. */
const leads =
  /^[不没沒很最更太再也都就还還被把在从從对對向以为為与與和及或将將已未无無可会會要让讓给給用由至到于於是有]$/
/** What a counter or a noun follows. */
const numeral = /[\p{N}一二三四五六七八九十百千万萬亿億两兩几幾每这這那第]$/u

const bare = (text: string): string => text.replace(/[\p{P}\s]/gu, "")

/** Chinese phrases of the model's words. */
const joined = (text: string, places: ReadonlyArray<number>): ReadonlySet<number> => {
  const ends = [...places, text.length]
  let start = 0
  const starts = new Set<number>()
  for (const [index, place] of places.entries()) {
    const [before, after] = [text.slice(start, place), text.slice(place, ends[index + 1])]
    const last = text.slice(places[index - 1] ?? 0, place)
    const isEnd = /[，。：；！？、,]$/.test(before.trim())
    const isSingle = /^\p{Script=Han}$/u.test(bare(before)) || leads.test(bare(last))
    if (!isEnd && (isSingle || numeral.test(before) || (follows.test(after) && after.trim().length === 1))) continue
    starts.add(place)
    start = place
  }
  return starts
}
