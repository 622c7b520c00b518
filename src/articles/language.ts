/**
 * The language of a text by its script and its letters. The detector for
 * languages that share a script costs a quarter of a second to load, so it is
 * handed in by those who need it; nothing here loads it.
 */
import { mainScript, scriptCounts } from "../text/script.ts"

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

/** Enough of a text to know its language. */
const sample = 2000

const sampleOf = (text: string): string => text.slice(0, sample)

/** Whether the script alone does not decide. */
export const needsDetector = (text: string): boolean => languageByScript(sampleOf(text)) === undefined

/** Decided by the script alone; undefined where a detector must look. */
const languageByScript = (start: string): DetectedLanguage | undefined => {
  const counts = scriptCounts(start)
  const script = mainScript(start)
  if (script === undefined) return { language: "und", confidence: 0.1 }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const share = (counts.get(script) ?? 0) / total
  const confidence = total < 4 ? 0.4 : share > 0.6 ? 0.95 : 0.7
  if (script === "Han" || script === "Kana")
    return { language: (counts.get("Kana") ?? 0) > total * 0.1 ? "ja" : "zh", confidence }
  const language = byScript[script]
  return language === undefined ? undefined : { language, confidence }
}

/** The language of a text, by its script and, where that is not enough, by the detector. */
export const detectLanguage = (text: string, detector: Detector): DetectedLanguage => {
  const start = sampleOf(text)
  const decided = languageByScript(start)
  if (decided !== undefined) return decided
  const { language, isReliable } = detector(start)
  const known = language === "" ? "und" : language
  if (start.length < 20 || known === "und") return { language: "und", confidence: 0.2 }
  if (!isReliable) return { language: known, confidence: start.length < 200 ? 0.4 : 0.6 }
  return {
    language: known,
    confidence: start.length > 200 ? 0.97 : start.length > 90 ? 0.9 : start.length > 40 ? 0.82 : 0.6
  }
}
