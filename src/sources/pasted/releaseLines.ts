/**
 * Lines with which a press release begins: "FOR IMMEDIATE RELEASE", which is
 * no title, and "EMBARGOED UNTIL …", which holds the text back: until the day
 * that it names in a form that cannot be misread, else until somebody takes
 * the line away. "DRAFT" over a text, and "[DRAFT]" before its title, hold it
 * back too.
 */
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import type { Metadata } from "../../model/draft/Metadata.ts"
import { isDraftTitle, isDraftWord } from "../metadata/release/rules.ts"
import { instant, parseTimestamp } from "../../model/Timestamp.ts"

/** So many lines at the top of a text are looked at, and so much of each. */
const most = 6
const longest = 140

/** By language; a word alone, or before a day or a colon: a headline about an embargo goes on with other words. */
const embargoes: ReadonlyArray<readonly [phrase: string, goesOn: string]> = [
  ["(?:(?:strictly|under|strict|an|news|media|press) )*embargo(?:ed)?", "until|till"],
  ["(?:strictly )?not for (?:publication|release|broadcast|distribution)", "before|until|till"],
  ["hold for release", ""],
  [String.raw`(?:draft\W{1,4})?(?:please )?do not (?:publish|post|release)`, "before|until|till|yet"],
  ["for (?:publication|release)", "on|at|after|from|not before"],
  ["sperr(?:frist|vermerk)", "bis"],
  ["(?:sous )?embargo", "jusqu"],
  ["ne pas (?:diffuser|publier)", "avant"],
  ["(?:bajo embargo|embargad[oa])", "hasta"],
  ["no (?:publicar|difundir)", "antes|hasta"],
  ["sotto embargo", "fino"],
  ["non pubblicare", "prima"],
  ["onder embargo", "tot"],
  ["niet publiceren", "voor"],
  ["(?:под )?эмбарго", "до"],
  ["не публиковать", "до"],
  ["(?:محظور|حظر|يحظر|ممنوع) النشر", "حتى|قبل"]
]

const embargo = new RegExp(
  embargoes
    .map(
      ([phrase, goesOn]) =>
        String.raw`^${phrase}(?:${goesOn === "" ? "" : ` (?:${goesOn})|`}\s*(?:$|[:：,(]|[–—-]\s|\d))`
    )
    .join("|"),
  "iu"
)

const release =
  /^(?:(?:for )?immediate release|for release (?:now|immediately)|(?:press|news|media) release|press notice|pressemitteilung|medienmitteilung|presseinformation|communiqué de presse|comunicado de prensa|nota de prensa|comunicato stampa|persbericht|pressmeddelande|pressemeddelelse|пресс-релиз|прес-реліз|بيان صحفي|プレスリリース|新闻稿|新聞稿|보도자료)\s*[:：.!]*$/iu

/** Without the marks of Markdown, brackets and rules around it. */
const bare = (line: string): string => line.replace(/^[\s>#*_~=|[(–—-]+|[\s*_~=|\])–—-]+$/gu, "").replace(/\s+/g, " ")

/** Whether a line is one with which a press release begins. */
export const isReleaseLine = (line: string): boolean => {
  if (line.length > longest) return false
  const words = bare(line)
  return release.test(words) || embargo.test(words)
}

export interface Embargo {
  /** The line, for people. */
  readonly line: string
  /** Line of the text, from 1. */
  readonly at: number
}

/** The embargo in the first lines of a text; null without one. */
export const embargoIn = (text: string): Embargo | null => {
  let seen = 0
  let at = 0
  for (const line of text.slice(0, 4000).split("\n")) {
    at += 1
    if (line.trim() === "") continue
    if ((seen += 1) > most) return null
    if (line.length > longest) continue
    const isFirst = seen === 1
    if (embargo.test(bare(line)) || (isFirst && (isDraftTitle(line) || isDraftWord(bare(line)))))
      return { line: bare(line), at }
  }
  return null
}

/** What is declared of an article goes before what its text says, but no date does: of the two the later counts. */
export const withEmbargo = (
  metadata: Metadata,
  { line, at }: Embargo,
  { file, firstLine, customs }: { readonly file: string; readonly firstLine: number; readonly customs: DateCustoms }
): Metadata => {
  if (metadata.draft !== undefined) return metadata
  const place = { file, line: firstLine + at - 1 }
  const named =
    /(?:\buntil|\btill|\bbefore|\bnot before|\bon|\bbis|jusqu['’]?(?:au|à)?|\bhasta(?: el)?|\bfino al?|\btot|до|حتى|[:：])\s*(.+)$/iu.exec(
      line
    )?.[1]
  const until = named === undefined ? undefined : parseTimestamp(named, customs.timeZone, customs.language)
  if (until === undefined)
    return { ...metadata, draft: { value: `the line \`${line}\``, place, from: "text", confidence: 0.9 } }
  const { published } = metadata
  return published !== undefined && instant(published.value) >= instant(until)
    ? metadata
    : { ...metadata, published: { value: until, place, from: "text", confidence: 0.9 } }
}
