/**
 * The language of a text by its script and its letters. The detector for
 * languages that share a script costs a quarter of a second to load, so it is
 * handed in by those who need it; nothing here loads it.
 */
import { amongKin, areKin, isSameLanguage } from "./kinLanguages.ts"
import { likelySubtags } from "../model/languages/likelySubtags.ts"
import { mostOf, type Script, scriptCounts } from "../text/script.ts"

export interface DetectedLanguage {
  /** BCP 47 tag; `und` if unknown. */
  readonly language: string
  /** From 0 to 1. */
  readonly confidence: number
}

/** What a detector says of a text; the language is empty where it cannot tell. */
export interface Detected {
  /** BCP 47 tag. */
  readonly language: string
  readonly isReliable: boolean
  /** How near the text is to a language, from 0 to 1; undefined for one that it does not know. */
  readonly score: (language: string) => number | undefined
}

/** Tells languages of one script apart. */
export type Detector = (sample: string) => Detected

/** Scripts that one language has nearly to itself. */
const byScript: Readonly<Record<string, string>> = {
  Hebrew: "he",
  Greek: "el",
  Kana: "ja",
  Hangul: "ko",
  Thai: "th",
  Bengali: "bn",
  Tamil: "ta",
  Telugu: "te",
  Gujarati: "gu",
  Gurmukhi: "pa",
  Kannada: "kn",
  Malayalam: "ml",
  Sinhala: "si",
  Khmer: "km",
  Lao: "lo",
  Myanmar: "my",
  Ethiopic: "am",
  Georgian: "ka",
  Armenian: "hy",
  Tibetan: "bo",
  Thaana: "dv"
}

/** As much of a text as it takes to know its language, and what its letters say of it. */
interface Sample {
  readonly start: string
  readonly letters: number
  readonly counts: ReadonlyMap<Script, number>
  readonly script: Script | undefined
}

let last: { readonly text: string; readonly sample: Sample } | undefined

/** Asked twice for an article: whether its language needs a detector, and what it is. */
const sampleOf = (text: string): Sample => {
  if (last?.text !== text) last = { text, sample: sampled(text) }
  return last.sample
}

const sampled = (text: string): Sample => {
  const start = text.slice(0, 2000)
  const counts = scriptCounts(start)
  return { start, letters: start.match(/\p{L}/gu)?.length ?? 0, counts, script: mostOf(counts) }
}

/** Whether neither the script nor the site's language decides. */
export const needsDetector = (text: string, own: string): boolean => {
  const sample = sampleOf(text)
  return languageByScript(sample) === undefined && !(isInScriptOf(sample, own) && sample.letters < sureLetters)
}

/** Whether most letters of a text are of a script that a language is written in; a text without letters is. */
export const isWrittenIn = (text: string, language: string): boolean => isInScriptOf(sampleOf(text), language)

/** Shorter texts are as near to a neighbouring language as to their own. */
const sureLetters = 40

/** How much nearer to another language a text must be than to the site's. */
const margin = (letters: number): number => (letters < 200 ? 0.15 : 0.08)

/**
 * How near to another language a text must be where the detector does not know the site's: what it does not know is
 * nearer to one that it knows than to none.
 */
const strangerScore = 0.74

/** Decided by the script alone; undefined where a detector must look. */
const languageByScript = ({ counts, script }: Sample): DetectedLanguage | undefined => {
  if (script === undefined) return { language: "und", confidence: 0.1 }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  // Japanese is written in two scripts at once.
  const together: ReadonlyArray<Script> = script === "Han" || script === "Kana" ? ["Han", "Kana"] : [script]
  const share = together.reduce((sum, one) => sum + (counts.get(one) ?? 0), 0) / total
  const confidence = total < 4 ? 0.4 : share > 0.6 ? 0.95 : 0.7
  if (script === "Han" || script === "Kana")
    return { language: (counts.get("Kana") ?? 0) > total * 0.1 ? "ja" : "zh", confidence }
  const language = byScript[script]
  return language === undefined ? undefined : { language, confidence }
}

/**
 * The language of a text: the site's own (`own`), unless its script or, in a text that is long enough, its letters are
 * surely those of another.
 */
export const detectLanguage = (text: string, detector: Detector, own: string): DetectedLanguage => {
  const sample = sampleOf(text)
  const { start, letters } = sample
  const asSite = { language: own, confidence: letters < sureLetters ? 0.8 : 0.85 }
  const decided = languageByScript(sample)
  if (isInScriptOf(sample, own)) {
    if (decided !== undefined && (own.startsWith("zh") || own.startsWith("ja")))
      return decided.language === "ja" ? { ...decided, language: own.startsWith("ja") ? own : "ja" } : asSite
    if (letters < sureLetters || decided !== undefined) return asSite
    const { language, isReliable, score } = detector(start)
    if (language === "" || isSameLanguage(language, own)) return { language: own, confidence: 0.97 }
    if (areKin(language, own)) {
      const among = amongKin(start, language)
      const isOther = among?.language !== undefined && among.lead > 1 && !isSameLanguage(among.language, own)
      return isOther ? { language: among.language ?? own, confidence: 0.9 } : asSite
    }
    const [nearness, ofSite] = [score(language) ?? 0, score(baseOf(own))]
    const isNear = ofSite === undefined ? nearness >= strangerScore : nearness - ofSite >= margin(letters)
    const sure = isReliable && isNear ? withoutKin(start, language, letters) : null
    return sure === null ? asSite : { language: sure, confidence: letters < 90 ? 0.82 : 0.95 }
  }
  if (decided !== undefined) return decided.language === "und" ? asSite : decided
  const { language, isReliable } = detector(start)
  if (language === "" || letters < 4 || (!isReliable && letters < sureLetters)) return unknown
  const sure = withoutKin(start, language, letters)
  if (sure === null) return unknown
  return { language: sure, confidence: !isReliable ? 0.4 : letters > 90 ? 0.95 : letters > 20 ? 0.82 : 0.6 }
}

/** What a detector found, or the kin of it that the text speaks for; null where either may be meant. */
const withoutKin = (text: string, found: string, letters: number): string | null => {
  const among = amongKin(text, found)
  if (among === null) return found
  const { language, lead } = among
  if (language !== undefined && (lead > 1 || isSameLanguage(language, found))) return language
  return letters < longText ? null : found
}

const unknown: DetectedLanguage = { language: "und", confidence: 0.2 }

/** In so many letters a detector tells kin apart by itself. */
const longText = 200

const baseOf = (tag: string): string => tag.split("-")[0]?.toLowerCase() ?? ""

/** Scripts by the names of ISO 15924, where fanfare's name is not their beginning. */
const scriptNames: Readonly<Record<string, ReadonlyArray<Script>>> = {
  Latn: ["Latin"],
  Cyrl: ["Cyrillic"],
  Grek: ["Greek"],
  Hebr: ["Hebrew"],
  Arab: ["Arabic"],
  Deva: ["Devanagari"],
  Jpan: ["Kana", "Han"],
  Hans: ["Han"],
  Hant: ["Han"],
  Kore: ["Hangul", "Han"]
}

const isInScriptOf = ({ script }: Sample, language: string): boolean => {
  if (script === undefined) return true
  const own = likelySubtags(language)?.script ?? ""
  return (
    (scriptNames[own] ?? []).includes(script) ||
    (byScript[script] !== undefined && byScript[script] === baseOf(language))
  )
}
