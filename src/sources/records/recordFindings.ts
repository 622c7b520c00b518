/** What is wrong with the lines of a file of records. */
import { type Finding, finding } from "../../model/Finding.ts"
import type { Line } from "./recordLines.ts"

const fix =
  "Write one JSON object on each line, with the names of an item of JSON Feed: id, url, title, content_html, date_published."

export const wrongRecord = (file: string, line: number, flaw: Line["flaw"]): Finding => {
  if (flaw === "too long")
    return finding(
      "FF1601",
      { file, line },
      "This line is longer than 10 MB, which no record is.",
      "Take data out of it; pictures are named by their addresses."
    )
  if (flaw === "not UTF-8")
    return finding("FF1601", { file, line }, "This line is not UTF-8, so it is not read.", "Save the file as UTF-8.")
  return finding(
    "FF1601",
    { file, line },
    "This line is not a record: it is not a JSON object with an `id`, a `slug` or a `url`.",
    fix
  )
}

export const recordTwice = (file: string, line: number, id: string): Finding =>
  finding(
    "FF1602",
    { file, line },
    `The id "${id}" was given to a record before; this one is left out.`,
    "Give each record an id of its own."
  )

export const moreWrong = (file: string, count: number): Finding =>
  finding("FF1601", { file }, `${count} more lines are not records, or have the id of another one.`, fix)
