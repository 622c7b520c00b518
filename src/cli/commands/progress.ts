/**
 * What a run shows while it is at work: on a terminal one line that changes,
 * with stage, count, rate and time left; elsewhere a plain line for each stage
 * that takes long.
 */
import type { RunEvent, Stage } from "../../run/RunEvent.ts"
import { isCI } from "./flags.ts"

export interface ProgressOptions {
  readonly quiet: boolean
  /** Whether a document for programs is printed, which may be the same terminal. */
  readonly isData: boolean
}

export interface Progress {
  readonly show: (event: RunEvent) => void
  /** Takes the line off the terminal. */
  readonly clear: () => void
}

const words: Readonly<Record<Stage, string>> = {
  waiting: "Waiting for another build",
  reading: "Reading articles",
  looking: "Looking at published files",
  making: "Making articles",
  publishing: "Publishing files"
}

/** Milliseconds between two changes of the line. */
const pause = 100
/** Milliseconds between two plain lines. */
const plainPause = 10_000

export const showProgress = (
  { quiet, isData }: ProgressOptions,
  now: () => number = () => performance.now()
): Progress => {
  if (quiet) return { show: () => undefined, clear: () => undefined }
  const isLive = process.stderr.isTTY && !isData && !isCI() && process.env["TERM"] !== "dumb"
  let [stage, total, begun, shown, isOnScreen]: [Stage, number | null, number, number, boolean] = [
    "waiting",
    null,
    now(),
    now(),
    false
  ]
  const clear = (): void => {
    if (isOnScreen) process.stderr.write("\r\u001b[2K")
    isOnScreen = false
  }
  const line = (text: string): void => {
    if (!isLive) {
      process.stderr.write(`${text}\n`)
      return
    }
    process.stderr.write(`\r\u001b[2K${text.slice(0, (process.stderr.columns || 80) - 1)}`)
    isOnScreen = true
  }
  return {
    show: (event) => {
      if (event._tag === "Recovered") {
        clear()
        const how = event.direction === "forward" ? "finished" : "undone"
        process.stderr.write(`An earlier build was interrupted while it published; it was ${how} first.\n`)
        return
      }
      if (event._tag === "Stage") {
        ;[stage, total, begun] = [event.stage, event.total, now()]
        return
      }
      const at = now()
      if (at - shown < (isLive ? pause : plainPause)) return
      shown = at
      line(progressText({ stage: words[stage], done: event.done, total, seconds: (at - begun) / 1000 }))
    },
    clear
  }
}

export interface ProgressState {
  readonly stage: string
  readonly done: number
  readonly total: number | null
  /** Since the stage began. */
  readonly seconds: number
}

/** `Making articles: 1200 of 4000, 310/s, 9 s left`. */
export const progressText = ({ stage, done, total, seconds }: ProgressState): string => {
  const rate = seconds > 0 ? done / seconds : 0
  const left = total === null || rate === 0 ? "" : `, ${timeText(Math.max(0, total - done) / rate)} left`
  const count = total === null ? String(done) : `${done} of ${total}`
  return `${stage}: ${count}, ${rate >= 10 ? Math.round(rate) : rate.toFixed(1)}/s${left}`
}

const timeText = (seconds: number): string =>
  seconds < 90
    ? `${Math.ceil(seconds)} s`
    : seconds < 5400
      ? `${Math.round(seconds / 60)} min`
      : `${Math.round(seconds / 3600)} h`
