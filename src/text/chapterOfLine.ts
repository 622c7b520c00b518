/** A line of show notes that begins with the time of a chapter. */
import type { Chapter } from "../model/media/Media.ts"
import { clockTime } from "./clockTime.ts"

/** `02:15 The harbour`, with or without brackets and a dash; undefined for a line that begins otherwise. */
export const chapterOfLine = (line: string): Chapter | undefined => {
  const found = /^[[(]?(\d{1,3}(?::\d{1,3})?:\d{2}(?:\.\d{1,3})?)[\])]?\s*(?:[-–—:|]\s+)?(\S.*)$/.exec(line.trim())
  const start = clockTime(found?.[1] ?? "")
  return start === undefined || found?.[2] === undefined ? undefined : { start, title: found[2] }
}
