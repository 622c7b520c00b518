/**
 * Words that stand before a name, a date or a source under a title, in the
 * languages that fanfare speaks. Data, and no more.
 */
import { byWords, publishedWords, updatedWords } from "../../text/bylines/bylineWords.ts"

/** Words that mean much else: they count where the site is in their language, or before a colon. */
export const weakByline: Readonly<Record<string, ReadonlyArray<string>>> = {
  it: ["di"],
  ro: ["de"],
  sv: ["av"],
  nb: ["av"],
  no: ["av"],
  da: ["af"],
  ca: ["per"],
  id: ["teks"]
}

/** Before the names of those who wrote, in any text. */
export const byline: ReadonlyArray<string> = byWords
  .split("|")
  .filter((word) => !Object.values(weakByline).flat().includes(word))

/** Mean much else unless a colon follows. */
export const withColon: ReadonlySet<string> = new Set(
  "text|texte|texto|tekst|teksti|author|authors|autor|autora|autorin|autore|autoare|auteur|auteure|haber|تقرير|bài|เรื่อง|文|글|текст|κείμενο|كتبت|كتب|του|της".split(
    "|"
  )
)

/** After the name of one who wrote. */
export const bylineAfter: ReadonlyArray<string> = ["기자", "특파원", "द्वारा", "记者", "記者"]

/** Before the day on which an article came out. */
export const published: ReadonlyArray<string> = [...publishedWords.split("|"), "le", "stand"]

/** Before the day on which it was changed last. */
export const updated: ReadonlyArray<string> = updatedWords.split("|").filter((word) => word !== "stand")

/** Before the agency or paper that a text was taken from. */
export const source: ReadonlyArray<string> =
  "source|sources|via|quelle|quellen|fuente|fonte|bron|källa|kilde|lähde|źródło|zdroj|forrás|sursa|font|πηγή|источник|джерело|kaynak|المصدر|مصدر|منبع|ماخذ|מקור|स्रोत|সূত্র|ที่มา|nguồn|sumber|出典|情報源|来源|來源|稿源|출처|자료".split(
    "|"
  )
