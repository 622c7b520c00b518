/** One spelling for many, so that a line of furniture is known however a page writes it. */
import { normalized } from "../../model/languages/normalized.ts"

/**
 * Case, accents, Arabic vowel signs and hamza, tatweel, Hebrew points, bullets, arrows, counts and closing punctuation do
 * not count. Vowel signs of Indic and other scripts do.
 */
export const foldLine = (line: string): string =>
  normalized(line, "NFKD")
    .replace(
      /[\u0300-\u036F\u0591-\u05BD\u05BF-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u093C\u09BC\p{Cf}\u0640]/gu,
      ""
    )
    .toLowerCase()
    .replace(/[’‘`´׳]/g, "'")
    .replace(/־/g, "-")
    .replace(/[ىیے]/g, "ي")
    .replace(/[ةھہۂۃ]/g, "ه")
    .replace(/ک/g, "ك")
    .replace(/ı/g, "i")
    .replace(/\s+/g, " ")
    .replace(/^[\s•·*▪►▶→«»‹›<>|+\-–—#\d().]+/u, "")
    .replace(/[\s.:!…›»«‹<>→←▼▲|()\d*।。]+$/u, "")
