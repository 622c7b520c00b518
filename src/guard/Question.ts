/** What goes between fanfare and a guarded process. Data only; what the tasks are is the business of whoever asks. */
import type { Place } from "../model/Finding.ts"

/** Something that is wrong with what a task was about. */
export interface Mistake {
  readonly message: string
  /** In the file that the task is about. */
  readonly place: Omit<Place, "file">
}

/** How much a task may take. */
export interface Limits {
  /** Of the processor; thrice as long by the clock. */
  readonly milliseconds: number
  /** Bytes beside those that the process had before. */
  readonly bytes: number
}

export interface Question {
  readonly id: number
  readonly task: unknown
  readonly limits: Limits
}

export type Reply =
  | { readonly _tag: "Done"; readonly answer: unknown }
  /** The task failed, and the process goes on. */
  | { readonly _tag: "Failed"; readonly mistake: Mistake }
  /** The process ends with its task. */
  | { readonly _tag: "Stopped"; readonly reason: string }

export interface Answer {
  readonly id: number
  readonly reply: Reply
}
