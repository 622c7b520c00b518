/** The guarded process in which bytes of others are read: whatever they do to a reader, it ends there. */
import { type Guarded, openGuard } from "../../guard/openGuard.ts"
import type { Limits } from "../../guard/Question.ts"
import type { ParseAnswers, ParseTask } from "./ParseTask.ts"

export type ParseGuard = Guarded<ParseTask, ParseAnswers>

const limits: Limits = { milliseconds: 5_000, bytes: 300_000_000 }

const thread = new URL(import.meta.url.endsWith(".ts") ? "./parseThread.ts" : "./parseThread.js", import.meta.url)

/** Started with the first document that has to be read. `most`: what one may take; users have the default. */
export const openParsing = (most: Limits = limits) =>
  openGuard<ParseTask, ParseAnswers>({
    thread,
    limits: { Feed: most, Page: most },
    showsOutput: () => false
  })
