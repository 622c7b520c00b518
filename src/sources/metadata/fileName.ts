/** What the name of a file says by the customs of Jekyll and Hugo: `2026-03-01-name.md`, `name.ar.md`, `_drafts/`. */
import { languageOfStem } from "../../text/slug.ts"
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import { parseTimestamp } from "../../model/Timestamp.ts"
import type { Metadata } from "../../model/draft/Metadata.ts"

/** Weaker than anything that the file itself says. */
export const fileNameMetadata = (source: string, { timeZone }: DateCustoms): Metadata => {
  const parts = source.split("/")
  const stem = (parts.at(-1) ?? "").replace(/\.[^.]+$/, "")
  const day = /^(\d{4}-\d{2}-\d{2})-(?=.)/.exec(stem)?.[1]
  const published = day === undefined ? undefined : parseTimestamp(day, timeZone)
  const { language } = languageOfStem(stem)
  const given = <T>(value: T) => ({ value, place: { file: source }, from: "file name" })
  return {
    ...(published === undefined ? {} : { published: given(published) }),
    ...(language === undefined ? {} : { language: given(language) }),
    ...(parts.slice(0, -1).includes("_drafts") ? { draft: given("the folder `_drafts`") } : {})
  }
}
