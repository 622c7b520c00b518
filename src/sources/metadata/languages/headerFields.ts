/**
 * Fields that are lines: `Key: value`, `.. key: value`, `key:: value`, a
 * heading, which is the title, and the title block of Pandoc, in which the
 * first is the title, the second the authors, the third the date. A line that
 * is indented goes on with the one before it. Every value is a text; lists are
 * written with commas.
 */
import { withoutReferences } from "../../../markup/escapedTwice.ts"
import type { RawField } from "../../../model/draft/Metadata.ts"
import type { FieldReader } from "./fieldLanguages.ts"

const line = /^\s*(?:\.\. )?([A-Za-z][\w .-]*?)::?(?:\s+(.*))?$/

const positions = ["title", "authors", "date"] as const

export const headerFields: FieldReader = (text, file, firstLine, from) => {
  const found: Array<{ readonly key: string; readonly line: number; readonly values: Array<string> }> = []
  let position = 0
  for (const [index, written] of text.split("\n").entries()) {
    const before = found.at(-1)
    const marked = /^[%#](.*)$/.exec(written)?.[1]
    const [, key, value = ""] =
      marked === undefined ? (line.exec(written) ?? []) : [null, positions[position++], marked]
    if (/^\s+\S/.test(written) && before !== undefined && !/^\s*\.\. /.test(written)) before.values.push(written.trim())
    else if (key !== undefined && (marked === undefined || value.trim() !== ""))
      found.push({ key: key.trim(), line: firstLine + index, values: [value.trim()] })
  }
  const fields = found.map(({ key, line: at, values }): RawField => {
    const place = { file, line: at, column: 1 }
    return { key, value: valueOf(key, values.join(" ")), from, place: () => place }
  })
  return { fields, problems: [], isMap: true }
}

const valueOf = (key: string, value: string): unknown => {
  const text = withoutReferences(value)
  // Pandoc parts authors by semicolons.
  return /^authors?$/i.test(key) && text.includes(";") ? text.split(";").map((one) => one.trim()) : text
}
