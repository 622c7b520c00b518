/** What is said of the tags of a file that are not in its article: once, with the lines. */
import { type Finding, finding, type Place } from "../../model/Finding.ts"
import type { Item } from "./Item.ts"

interface Told {
  readonly place: (line: number) => Place
  /** Of the text, from 1, by the index of a sign in it. */
  readonly lineOf: (index: number) => number
  readonly lost: ReadonlyArray<Item>
  readonly gone: ReadonlyArray<Item>
}

export const templateFindings = ({ place, lineOf, lost, gone }: Told): ReadonlyArray<Finding> => {
  const opened = gone.filter((one) => one.tag.role !== "close")
  const all = lost.length > 0 ? lost : opened.length > 0 ? opened : gone
  const first = all[0]
  if (first === undefined) return []
  const { tag } = first
  const at = place(lineOf(tag.start))
  const more = [...new Set(all.map(({ tag: { start } }) => place(lineOf(start)).line ?? 0))].filter(
    (one) => one !== (at.line ?? 0)
  )
  const languages = [...new Set(all.map((one) => one.tag.language))].filter((one) => one !== tag.language)
  const also =
    more.length === 0
      ? ""
      : `, as ${languages.length === 0 ? "are others" : `others, also of ${languages.join(" and ")},`} on ${linesOf(more)}`
  return lost.length > 0
    ? [
        finding(
          "FF1310",
          at,
          `\`${shortened(tag.source)}\` is template syntax (${tag.language}) that only a site generator can run; it is left out${also}.`,
          "Write it as Markdown or HTML, put it in code to show it as it is, or let fanfare read the pages that the generator builds: `pages:` in the config."
        )
      ]
    : [
        finding(
          "FF1311",
          at,
          `\`${shortened(tag.source)}\` is template syntax (${tag.language}) that shows nothing by itself; it is left out${also}.`,
          "Text within it stays. If it shows more than that, let fanfare read the pages that the generator builds: `pages:` in the config."
        )
      ]
}

const linesOf = (lines: ReadonlyArray<number>): string =>
  lines.length === 1
    ? `line ${lines[0]}`
    : lines.length > 10
      ? `lines ${lines.slice(0, 10).join(", ")} and ${lines.length - 10} more`
      : `lines ${lines.slice(0, -1).join(", ")} and ${lines.at(-1)}`

const shortened = (source: string): string => {
  const line = source.replace(/\s+/g, " ").replaceAll("`", "'").trim()
  return line.length <= 60
    ? line
    : `${line
        .slice(0, 59)
        .toWellFormed()
        .replace(/\uFFFD$/, "")}…`
}
