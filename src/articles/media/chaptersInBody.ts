/** Chapters of a recording as its show notes tell them: headings, or lines, that begin with a time. */
import type { Root } from "hast"
import { elementsIn } from "../../markup/elements.ts"
import { plainText } from "../../markup/plainText.ts"
import type { Chapter } from "../../model/media/Media.ts"
import { chapterOfLine } from "../../text/chapterOfLine.ts"

/** Empty where fewer than two are told, where they are not in order, or reach behind the end; `seconds` is the length of the recording. */
export const chaptersInBody = (body: Root, seconds: number | undefined): ReadonlyArray<Chapter> => {
  const elements = elementsIn(body)
  const told = (names: ReadonlyArray<string>): ReadonlyArray<Chapter> =>
    elements
      .filter(({ tagName }) => names.includes(tagName))
      .flatMap((element) => plainText(element).split("\n"))
      .flatMap((line) => chapterOfLine(line) ?? [])
  return [headings, lines].map(told).find((chapters) => areChapters(chapters, seconds)) ?? []
}

const headings = ["h1", "h2", "h3", "h4", "h5", "h6"]
const lines = ["li", "p", "dt"]

const areChapters = (chapters: ReadonlyArray<Chapter>, seconds: number | undefined): boolean =>
  chapters.length > 1 &&
  chapters.every(({ start }, index) => {
    const before = chapters[index - 1]?.start
    return (before === undefined || start > before) && (seconds === undefined || start < seconds)
  })
