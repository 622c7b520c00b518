/** Threads that take work off the run, and what goes between them and it. What the work is, is the business of whoever asks. */

/** What a thread begins with. */
export interface ThreadData<Setup> {
  readonly setup: Setup
  /** Not 0: nothing more is answered. */
  readonly stop: SharedArrayBuffer
}

/** Null: the thread ends. */
export type ThreadQuestion<Question> = { readonly number: number; readonly question: Question } | null

export interface ThreadAnswer<Answer> {
  readonly number: number
  readonly answer: Answer
}

export interface Threads<Question, Answer> {
  readonly count: number
  /** Of the next thread in turn. Null where it died before it answered, or cannot start. Never fails. */
  readonly ask: (question: Question) => Promise<Answer | null>
}
