/**
 * Tells languages of one script apart for all articles at once. The detector
 * (eld, medium database) costs a quarter of a second to load: it is loaded
 * only where a text needs it that no earlier build asked about.
 */
import { Effect } from "effect"
import { sha256 } from "../model/Digest.ts"
import { type Detected, type Detector, needsDetector, sampleOf } from "./language.ts"

/** What the detector found, by the digest of the text that it saw. */
export type DetectedLanguages = ReadonlyMap<string, Detected>

/** Changes with everything that the detector's answers depend on. */
export const detectorVersion = "eld 2.1.0 medium"

/** `texts`: all that will be asked about; `known`: answers of earlier builds. Gives the answers for these texts alone. */
export const detectLanguages = Effect.fn("detectLanguages")(function* (
  texts: ReadonlyArray<string>,
  known: DetectedLanguages
) {
  const samples = new Map(texts.filter(needsDetector).map((text) => [sha256(sampleOf(text)), sampleOf(text)]))
  const detect = [...samples.keys()].every((digest) => known.has(digest)) ? null : yield* loadDetector
  const languages = new Map(
    Array.from(samples, ([digest, sample]) => [digest, known.get(digest) ?? detect?.(sample) ?? undecided])
  )
  return { languages, detector: (sample) => languages.get(sha256(sample)) ?? undecided } satisfies {
    readonly languages: DetectedLanguages
    readonly detector: Detector
  }
})

const undecided: Detected = { language: "", isReliable: false }

const loadDetector: Effect.Effect<Detector> = Effect.promise(() => import("eld/medium")).pipe(
  Effect.map(({ eld }) => (text) => {
    const found = eld.detect(text)
    return { language: found.language, isReliable: found.isReliable() }
  })
)
