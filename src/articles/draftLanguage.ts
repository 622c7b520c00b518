/**
 * The language of a draft: what a person declared, else what its page says, else its text. Templates write one language
 * into every page of a site; where the text is surely of another script, it is not believed.
 */
import type { Draft } from "../model/draft/Draft.ts"
import type { Given } from "../model/draft/Metadata.ts"
import { type Finding, finding } from "../model/Finding.ts"
import { plainText } from "../markup/plainText.ts"
import { areKin, isSameLanguage } from "./kinLanguages.ts"
import { detectLanguage, type DetectedLanguage, type Detector, isWrittenIn } from "./language.ts"

/** Captions are not part of the body, and code is in no language. */
const withoutCode = new Set(["figcaption", "pre", "code", "kbd", "samp"])

/** What the language of a draft is detected from. */
const languageText = ({ metadata, body }: Draft): string =>
  `${metadata.title?.value ?? ""}\n${plainText(body, { without: withoutCode })}`.trim()

/** The text that must tell the language of a draft; null where the language is declared and may be right. */
export const undeclaredText = (draft: Draft): string | null => {
  const { language } = draft.metadata
  if (language !== undefined && language.confidence === undefined) return null
  const text = languageText(draft)
  return language === undefined || !isWrittenIn(text, language.value) ? text : null
}

export interface DraftLanguage {
  readonly given: Pick<Given<string>, "value" | "from" | "confidence">
  readonly findings: ReadonlyArray<Finding>
}

export interface LanguageRequest {
  readonly language: Given<string> | undefined
  /** Of the draft: its `undeclaredText`. */
  readonly text: string | null
  readonly detector: Detector
  /** The site's language. */
  readonly own: string
}

export const draftLanguage = ({ language, text, detector, own }: LanguageRequest): DraftLanguage => {
  if (text === null && language !== undefined) return { given: language, findings: [] }
  const found = detectLanguage(text ?? "", detector, own)
  const given = { value: found.language, from: "text", confidence: found.confidence }
  if (language === undefined) return { given, findings: [] }
  if (!isSurely(found, language.value)) return { given: language, findings: [] }
  const message = `${language.from} says \`${language.value}\`, and the text is in another script; \`${found.language}\` is used.`
  return { given, findings: [finding("FF1104", language.place, message, `Write \`lang="${found.language}"\`.`)] }
}

/** Kin may be written in two scripts, as Serbian is. */
const isSurely = ({ language, confidence }: DetectedLanguage, declared: string): boolean =>
  language !== "und" && confidence >= 0.8 && !isSameLanguage(language, declared) && !areKin(language, declared)
