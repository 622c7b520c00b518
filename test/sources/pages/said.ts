/** What is read of the page of one article, as a source reads it. */
import { html } from "../../../src/sources/files/html.ts"
import type { Metadata } from "../../../src/model/draft/Metadata.ts"

export const prose =
  "The ferry came back on Monday after two months in the dock, and three hundred people waited for it on the quay with flags, with a band and with a cake that was too large for the table."

export interface Page {
  readonly lang?: string
  readonly head?: string
  readonly body?: string
}

/** Readers see a heading, what `body` holds, and two paragraphs. */
const pageOf = ({ lang = "en", head = "", body = "" }: Page): string =>
  `<!doctype html><html lang="${lang}"><head>${head}</head><body><header><nav><a href="/">Home</a></nav></header><main><article><h1>The ferry is back</h1>${body}<p>${prose}</p><p>${prose}</p></article></main></body></html>`

export const saidByHtml = (text: string, language = "en"): Metadata => {
  const [draft] = html.read({ path: "articles/a.html", text }, { timeZone: "UTC", language, year: 2026 }).drafts
  if (draft === undefined) throw new Error("no draft")
  return draft.metadata
}

export const saidBy = (page: Page): Metadata => saidByHtml(pageOf(page))

export const authorsOf = (page: Page): ReadonlyArray<string> =>
  saidBy(page).authors?.value.map(({ name }) => name) ?? []

export const dayOf = (page: Page): string | null => saidBy(page).published?.value.slice(0, 10) ?? null

export const script = (text: string): string => `<script type="application/ld+json">${text}</script>`
