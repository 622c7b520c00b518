/** Links to the words of a recording, on the page of its article; players have the same addresses. */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import type { Article } from "../../../model/Article.ts"
import type { Labels } from "../../../model/Labels.ts"
import type { Transcript } from "../../../model/media/Media.ts"
import { hrefLanguage, inWordsOf } from "../../document/writtenIn.ts"

/** As people call the kinds of files that the podcast namespace names (`transcript`). */
const formats: Readonly<Record<string, string>> = {
  "text/vtt": "WebVTT",
  "application/x-subrip": "SubRip",
  "application/srt": "SubRip",
  "application/json": "JSON",
  "text/plain": "TXT",
  "text/html": "HTML"
}

/** Null for an article without a transcript. */
export const transcriptLinks = (
  { language, episode }: Pick<Article, "language" | "episode">,
  words: Labels
): Element | null => {
  const transcripts = episode?.transcripts ?? []
  if (transcripts.length === 0) return null
  return h(
    "p.transcripts",
    inWordsOf(words, language),
    transcripts.flatMap((one, index) => [
      ...(index === 0 ? [] : [" · "]),
      h(
        "a",
        { href: one.url, type: one.type, hrefLang: hrefLanguage(one.language ?? language) },
        nameOf(one, language, words, transcripts.length > 1)
      )
    ])
  )
}

/** One of several says what is its own. */
const nameOf = ({ type, language }: Transcript, around: string, words: Labels, isOneOfMany: boolean): string => {
  const format = isOneOfMany ? formats[type] : undefined
  const spoken = language === undefined || language === around ? undefined : language
  const own = [spoken, format].filter((one) => one !== undefined)
  return own.length === 0 ? words.transcript : `${words.transcript} (${own.join(", ")})`
}
