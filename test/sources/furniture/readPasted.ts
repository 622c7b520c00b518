/** Pasted text, read as a file of an English site is. */
import { plainText } from "../../../src/markup/plainText.ts"
import { text } from "../../../src/sources/files/text.ts"

/** With its body as text. */
export const readPasted = (content: string, language = "en") => {
  const { drafts } = text.read({ path: "articles/page.txt", text: content }, { timeZone: "UTC", language, year: 2026 })
  const [draft] = drafts
  if (draft === undefined) throw new Error("no draft")
  return { ...draft, text: plainText(draft.body) }
}
