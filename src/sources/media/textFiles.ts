/** Transcripts and lists of chapters as files: what they are is read from what they hold. */
import { Result } from "effect"
import { decodeText } from "../../markup/decodeText.ts"
import type { Chapter } from "../../model/media/Media.ts"
import { isRecord } from "../metadata/fields.ts"

export interface TranscriptKind {
  /** Media type, as the podcast namespace names it (`transcript`). */
  readonly type: string
  readonly extension: string
}

/** The kind of a transcript; in a few words why it is none. A page of HTML may hold a script, and is not taken. */
export const transcriptKind = (name: string, bytes: Uint8Array): Result.Result<TranscriptKind, string> => {
  const text = decodeText(bytes)?.trim()
  if (text === undefined || text === "") return Result.fail("it holds no text")
  if (/^WEBVTT(?:\s|$)/.test(text)) return Result.succeed({ type: "text/vtt", extension: "vtt" })
  if (/^\d+\s*\r?\n\d{1,2}:\d\d:\d\d,\d{3}\s*-->/.test(text))
    return Result.succeed({ type: "application/x-subrip", extension: "srt" })
  if (/\.json$/i.test(name)) {
    const read = Result.try(() => JSON.parse(text) as unknown)
    return Result.isSuccess(read) && isRecord(read.success) && Array.isArray(read.success["segments"])
      ? Result.succeed({ type: "application/json", extension: "json" })
      : Result.fail("it is no transcript in JSON: it has no list `segments`")
  }
  if (/\.(?:vtt|srt)$/i.test(name)) return Result.fail("it does not begin as such a file does")
  return /\.txt$/i.test(name)
    ? Result.succeed({ type: "text/plain", extension: "txt" })
    : Result.fail("it is no WebVTT, SubRip, JSON or plain text")
}

/** Chapters of a JSON file as the podcast namespace has it (jsonChapters.md, 1.2); in a few words why there are none. */
export const chaptersOfFile = (bytes: Uint8Array): Result.Result<ReadonlyArray<Chapter>, string> => {
  const text = decodeText(bytes)
  const read = Result.try(() => JSON.parse(text ?? "") as unknown)
  const list = Result.isSuccess(read) && isRecord(read.success) ? read.success["chapters"] : undefined
  if (!Array.isArray(list)) return Result.fail("it is no JSON with a list `chapters`")
  return Result.succeed(
    list.flatMap((one): ReadonlyArray<Chapter> => {
      if (!isRecord(one) || one["toc"] === false) return []
      const { startTime: start, title, url, img: image } = one
      if (typeof start !== "number" || start < 0 || typeof title !== "string" || title.trim() === "") return []
      return [{ start, title: title.trim(), ...(isWeb(url) ? { url } : {}), ...(isWeb(image) ? { image } : {}) }]
    })
  )
}

const isWeb = (value: unknown): value is string =>
  typeof value === "string" && /^https?:\/\//i.test(value) && URL.canParse(value)
