/**
 * Loads what tells languages of one script apart (eld, medium database). It
 * is loaded only where a text needs it; the bundle reads its tables a part at a time.
 */
import { Effect } from "effect"
import type { Detector } from "./language.ts"

export const loadDetector: Effect.Effect<Detector> = Effect.promise(() => import("eld/medium")).pipe(
  Effect.map(({ eld }) => {
    const known = new Set(Object.values(eld.info().Languages))
    return (text) => {
      const found = eld.detect(text)
      const scores: Readonly<Record<string, number>> = found.getScores()
      const score = (language: string): number | undefined =>
        known.has(language) ? (scores[language] ?? 0) : undefined
      return { language: found.language, isReliable: found.isReliable(), score }
    }
  })
)
