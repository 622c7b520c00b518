/**
 * Title, authors and day of articles whose truth is known: how many are right,
 * and how many authors and days are named where the page has none. A title is
 * right after folding (case, accents, quotes, dashes), an author where the same
 * people are named, a date where it is the same day.
 */
import { Readability } from "@mozilla/readability"
import { parseHTML } from "linkedom"
import { html } from "../../src/sources/files/html.ts"
import { peer } from "./contenders.ts"
import type { KnownPage } from "./pages.ts"

interface Said {
  readonly title?: string | null | undefined
  readonly authors?: string | null | undefined
  readonly date?: string | null | undefined
}

interface Reader {
  readonly name: string
  readonly read: (html: string, url: string) => Said | Promise<Said>
}

/** Prints a table of all that is installed. */
export const printMetadata = async (articles: ReadonlyArray<KnownPage>): Promise<void> => {
  console.log(`Metadata of ${articles.length} articles`)
  const rows: Record<string, Readonly<Record<string, string>>> = {}
  for (const { name, read } of await readers()) rows[name] = await measured(articles, read)
  console.table(rows)
}

const measured = async (
  articles: ReadonlyArray<KnownPage>,
  read: Reader["read"]
): Promise<Readonly<Record<string, string>>> => {
  const count = { titles: 0, authors: 0, dates: 0, madeUpAuthors: 0, madeUpDates: 0 }
  const all = { titles: 0, authors: 0, dates: 0, noAuthor: 0, noDate: 0 }
  for (const { truth, url, html: page } of articles) {
    const said = await saidBy(read, page(), url)
    const day = dayOf(said.date)
    if (truth.title != null) {
      all.titles += 1
      if (fold(said.title) === fold(truth.title)) count.titles += 1
    }
    if (truth.author) {
      all.authors += 1
      if (peopleOf(said.authors) === peopleOf(truth.author)) count.authors += 1
    } else {
      all.noAuthor += 1
      if (fold(said.authors) !== "") count.madeUpAuthors += 1
    }
    if (truth.date) {
      all.dates += 1
      if (day === truth.date.slice(0, 10)) count.dates += 1
    } else {
      all.noDate += 1
      if (day !== null) count.madeUpDates += 1
    }
  }
  return {
    titles: `${count.titles} / ${all.titles}`,
    authors: `${count.authors} / ${all.authors}`,
    dates: `${count.dates} / ${all.dates}`,
    "authors made up": `${count.madeUpAuthors} / ${all.noAuthor}`,
    "dates made up": `${count.madeUpDates} / ${all.noDate}`
  }
}

const saidBy = async (read: Reader["read"], page: string, url: string): Promise<Said> => {
  try {
    return await read(page, url)
  } catch {
    return {}
  }
}

const fold = (text: string | null | undefined): string =>
  (text ?? "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/[‐-―]/g, "-")
    .replace(/\s+/g, " ")
    .trim()

/** In any order, however the list is written. */
const peopleOf = (text: string | null | undefined): string =>
  fold(text)
    .replace(/^by\s+/, "")
    .split(/\s*(?:[,;&|]|\band\b)\s*/)
    .map((name) => name.replace(/[^\p{L}\p{N}]+/gu, " ").trim())
    .filter((name) => name !== "")
    .toSorted()
    .join("|")

/** As it was written where it begins with a day, so that no zone of the machine moves it. */
const dayOf = (date: string | null | undefined): string | null => {
  if (!date) return null
  const written = /^\d{4}-\d\d-\d\d/.exec(date)?.[0]
  if (written !== undefined) return written
  const parsed = new Date(`${date} UTC`)
  return Number.isNaN(parsed.getTime()) ? null : parsed.toISOString().slice(0, 10)
}

const readers = async (): Promise<ReadonlyArray<Reader>> => {
  const defuddle = await peer<Defuddle>("defuddle/node")
  const extractor = await peer<Extractor>("@extractus/article-extractor")
  return [
    { name: "fanfare", read: fanfare },
    { name: "Readability + linkedom", read: readability },
    ...(defuddle === undefined
      ? []
      : [
          {
            name: "defuddle",
            read: async (page: string, url: string): Promise<Said> => {
              const { title, author, published } = await defuddle.Defuddle(parseHTML(page).document, url, {
                useAsync: false
              })
              return { title, authors: author, date: published }
            }
          }
        ]),
    ...(extractor === undefined
      ? []
      : [
          {
            name: "article-extractor",
            read: async (page: string, url: string): Promise<Said> => {
              const found = await extractor.extractFromHtml(page, url)
              return { title: found?.title, authors: found?.author, date: found?.published }
            }
          }
        ])
  ]
}

const fanfare: Reader["read"] = (page) => {
  const site = { timeZone: "UTC", language: "en", year: new Date().getUTCFullYear() }
  const [draft] = html.read({ path: "page.html", text: page }, site).drafts
  const { title, authors, published } = draft?.metadata ?? {}
  return { title: title?.value, authors: authors?.value.map(({ name }) => name).join(", "), date: published?.value }
}

const readability: Reader["read"] = (page) => {
  const found = new Readability(parseHTML(page).document).parse()
  return { title: found?.title, authors: found?.byline, date: found?.publishedTime }
}

interface Defuddle {
  readonly Defuddle: (
    document: unknown,
    url: string,
    options: { readonly useAsync: boolean }
  ) => Promise<{ readonly title?: string; readonly author?: string; readonly published?: string }>
}

interface Extractor {
  readonly extractFromHtml: (
    html: string,
    url: string
  ) => Promise<{ readonly title?: string; readonly author?: string; readonly published?: string } | null>
}
