/** What a person should know about an article's pictures: shortened texts, missing characters, a photo that is not used. Pure. */
import type { Article } from "../../model/Article.ts"
import type { CardName, Slide } from "../../model/Card.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { CardNotes } from "../draw/CardNotes.ts"
import type { FontPackage } from "../fonts/FontPackage.ts"
import { fontPackages } from "../fonts/packages.ts"
import { fixMissing, listed } from "../fonts/missingGlyphs.ts"

export interface CardNote {
  readonly card: CardName | Slide["name"]
  readonly notes: CardNotes
}

/** One finding for each kind of fault, whatever the number of cards that have it. `absentFonts`: names of font packages that the article needs and that are not installed. */
export const cardFindings = (
  article: Article,
  notes: ReadonlyArray<CardNote>,
  absentFonts: ReadonlyArray<string>
): ReadonlyArray<Finding> => {
  const absent = absentFonts.flatMap((name) => fontPackages.filter((one) => one.isOptional && one.name === name))
  const place = { file: article.source }
  const slots = (kind: "clamped" | "unreadable"): string =>
    unique(notes.flatMap((one) => one.notes[kind].map((slot) => `${slot} on ${one.card}`))).join(", ")
  const [clamped, unreadable] = [slots("clamped"), slots("unreadable")]
  const missing = unique(notes.flatMap((one) => one.notes.missing))
  const broken = unique(notes.flatMap((one) => one.notes.broken))
  return [
    ...said(clamped !== "", () =>
      finding(
        "FF4001",
        place,
        `A text is too long for its card and ends in an ellipsis: ${clamped}.`,
        "Shorten it if its end matters, or give the cards a shorter one: `card: { title: … }`."
      )
    ),
    ...said(missing.length > 0, () =>
      finding(
        "FF4002",
        place,
        `No font of the cards has ${listed(missing)}; left out of the picture.`,
        fixMissing(missing, absent)
      )
    ),
    ...ownAbsent(article.language, absent)
      .filter(({ letters }) => !letters.test(missing.join("")))
      .map(({ covers, name }) =>
        finding(
          "FF4009",
          place,
          `The font for ${covers} is not installed, so its cards show another country's forms of its characters.`,
          `Install it: \`npm install ${name}\`.`
        )
      ),
    ...said(broken.length > 0, () =>
      finding(
        "FF4004",
        place,
        `A word is wider than its card and is broken across lines: ${broken.map((one) => shorten(one)).join(", ")}.`,
        "Put a soft hyphen (U+00AD, `&shy;`), a hyphen or a space where it may be broken."
      )
    ),
    ...said(unreadable !== "", () =>
      finding(
        "FF4013",
        place,
        `A text has too little contrast with the photo, however strong its scrim: ${unreadable}.`,
        "Give the scrim of the template a colour further from that of the text."
      )
    )
  ]
}

/** The package that is named for a language's own forms of its characters, where none of those that have them is installed. */
const ownAbsent = (language: string, absent: ReadonlyArray<FontPackage>): ReadonlyArray<FontPackage> => {
  const own = fontPackages.filter(({ languages }) => languages?.test(language) === true)
  return own.every((one) => absent.includes(one)) ? own.slice(0, 1) : []
}

const said = (holds: boolean, make: () => Finding): ReadonlyArray<Finding> => (holds ? [make()] : [])

const unique = (values: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(values)]

const shorten = (word: string): string => (word.length > 40 ? `${word.slice(0, 40)}…` : word)
