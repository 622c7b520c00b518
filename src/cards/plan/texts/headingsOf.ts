/** The headings of an article's body as texts, and the first sentence below each: the points of a list, the slides of a carousel. */
import { sentences } from "../../../text/sentences.ts"
import { plainLine } from "./plainLine.ts"

export interface Heading {
  readonly text: string
  /** HTML from its end to the next heading of its level. */
  readonly below: string
}

/** Of the largest level that has so many at least, without the numbers that they begin with; `html` is safe HTML of ours. */
export const headingsOf = (html: string, least: number): ReadonlyArray<Heading> => {
  for (const level of ["h2", "h3"]) {
    const matches = [...html.matchAll(new RegExp(`<${level}\\b[^>]*>(.*?)</${level}>`, "gs"))]
    const found = matches
      .map(({ 0: whole, 1: inner = "", index }, at) => ({
        text: withoutNumber(plainLine(inner)),
        below: html.slice(index + whole.length, matches[at + 1]?.index)
      }))
      .filter(({ text }) => text !== "")
    if (found.length >= least) return found
  }
  return []
}

/** Of the first paragraph below a heading; empty where another heading follows at once. */
export const firstSentence = ({ below }: Heading): string => {
  const [, paragraph = ""] = /^(?:(?!<h[1-6]\b).)*?<p\b[^>]*>(.*?)<\/p>/s.exec(below) ?? []
  return sentences(plainLine(paragraph))[0] ?? ""
}

const withoutNumber = (heading: string): string => heading.replace(/^\p{N}{1,2}[.):]\s+/u, "")
