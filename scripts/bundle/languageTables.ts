/**
 * The tables that tell languages apart, as text that is read a part at a time.
 * As code they cost half a second of every build that changes an article,
 * while a text needs a few hundred of their seventy thousand lines.
 */
import { pathToFileURL } from "node:url"
import type { Plugin } from "rolldown"

interface Tables {
  /** Scores of languages by their number, for each piece of a word. */
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** Pieces that begin alike are read together: so many characters. */
const alike = 2

export const languageTables: Plugin = {
  name: "tables of languages",
  transform: {
    filter: { id: /[\\/]eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/ },
    handler: async (_, id) => {
      const { ngramsData } = (await import(pathToFileURL(id).href)) as { readonly ngramsData: Tables }
      const { ngrams, ...head } = ngramsData
      const parts = Object.groupBy(Object.entries(ngrams), ([ngram]) => ngram.slice(0, alike))
      const texts = Object.fromEntries(
        Object.entries(parts).map(([start, part = []]) => [start, JSON.stringify(Object.fromEntries(part))])
      )
      return `const parts = ${JSON.stringify(texts)}
const partOf = (start) => typeof parts[start] === "string" ? (parts[start] = JSON.parse(parts[start])) : parts[start]
const ngrams = new Proxy({}, { get: (_, ngram) => partOf(ngram.slice(0, ${alike}))?.[ngram] })
export const ngramsData = { ...${JSON.stringify(head)}, ngrams }
`
    }
  }
}
