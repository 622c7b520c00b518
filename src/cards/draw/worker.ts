/** A thread that draws cards: a job in, a picture or a reason out. */
import { parentPort } from "node:worker_threads"
import { makePainter } from "./drawing.ts"
import type { Painted, RenderJob } from "./RenderJob.ts"
import { PhotoError } from "../photo/PhotoError.ts"

export interface Question {
  readonly id: number
  readonly job: RenderJob
}

export interface Answer {
  readonly id: number
  readonly reply: Reply
}

export type Reply =
  | { readonly _tag: "Painted"; readonly painted: Painted }
  /** The photo cannot be drawn. */
  | { readonly _tag: "Photo"; readonly reason: string }
  /** The template cannot be drawn. */
  | { readonly _tag: "Template"; readonly reason: string }

const painter = makePainter()

const reply = (job: RenderJob): Promise<Reply> =>
  painter.paint(job).then(
    (painted) => ({ _tag: "Painted", painted }),
    (cause: unknown) =>
      cause instanceof PhotoError
        ? { _tag: "Photo", reason: cause.reason }
        : { _tag: "Template", reason: cause instanceof Error ? cause.message : String(cause) }
  )

parentPort?.on("message", (question: Question | null) => {
  if (question === null) return parentPort?.close()
  const { id, job } = question
  void reply(job).then((answer) => parentPort?.postMessage({ id, reply: answer } satisfies Answer))
})
