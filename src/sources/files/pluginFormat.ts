/** A format of the config as a source of files: what its code gives for a text is a record, which is read as any other. */
import type { FileFormat } from "../../model/settings/FormatSettings.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import { stemOf } from "../../text/slug.ts"
import { readRecord } from "../records/readRecord.ts"
import type { Source } from "../Source.ts"

export const pluginFormat = (format: FileFormat): Source => ({
  name: format.name,
  extensions: format.extensions.map((ending) => ending.toLowerCase()),
  read: ({ path, text }, customs) => {
    const given = readBy(format, path, text)
    if ("reason" in given) return { drafts: [], findings: [failed(format, path, given.reason)] }
    const { draft, findings } = readRecord(given.json, { file: path, id: stemOf(path), customs })
    return { drafts: draft === null ? [] : [{ ...draft, source: path }], findings }
  }
})

const readBy = (
  format: FileFormat,
  path: string,
  text: string
): { readonly json: string } | { readonly reason: string } => {
  try {
    const given: unknown = format.read(text, { path })
    if (given instanceof Promise) return { reason: "it gives a promise, and must give its answer at once" }
    const record = typeof given === "string" ? { content_html: given } : given
    if (typeof record !== "object" || record === null || Array.isArray(record))
      return { reason: "it gives neither HTML nor a record" }
    return { json: JSON.stringify(record) }
  } catch (cause) {
    return { reason: (cause instanceof Error ? cause.message : String(cause)).split("\n", 1)[0] ?? "" }
  }
}

const failed = ({ name }: FileFormat, file: string, reason: string): Finding =>
  finding(
    "FF1009",
    { file },
    `The format ${name} of the config cannot read this file: ${reason.replace(/\.$/, "")}.`,
    "Correct the file, or the format's `read`."
  )
