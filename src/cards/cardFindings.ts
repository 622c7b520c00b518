/** What a person should know about an article's cards before they are drawn: shortened texts, missing characters. Pure. */
import { Result } from "effect"
import type { Article } from "../model/Article.ts"
import type { Card, CardName } from "../model/Card.ts"
import { type Finding, finding } from "../model/Finding.ts"
import { fillSlots } from "./fillSlots.ts"
import type { CardOptions } from "./planCards.ts"

/** One finding for each kind of fault, whatever the number of cards that have it. */
export const cardFindings = (
  article: Article,
  cards: Readonly<Record<CardName, Card>>,
  { fonts, logo, templates }: CardOptions
): ReadonlyArray<Finding> => {
  const settings = Object.values(cards).flatMap(({ name, inputs }) => {
    const template = templates.get(inputs.template.name)
    if (template === undefined) return []
    // A template of the user's may throw; the drawing, which comes after, says so.
    const filled = Result.try(() => fillSlots(template.draw({ ...inputs, logo }), inputs.direction, fonts))
    return Result.isFailure(filled) ? [] : filled.success.settings.map((one) => ({ ...one, card: name }))
  })
  const place = { file: article.source }
  const clamped = settings.filter(({ setting }) => setting.clamped)
  const missing = unique(settings.flatMap(({ setting }) => setting.missing))
  const broken = unique(settings.flatMap(({ setting }) => setting.broken))
  const findings: Array<Finding> = []
  if (clamped.length > 0) {
    const where = unique(clamped.map(({ slot, card }) => `${slot.name} on ${card}`)).join(", ")
    findings.push(
      finding(
        "FF4001",
        place,
        `A text is too long for its card and ends in an ellipsis: ${where}.`,
        "Shorten it if its end matters."
      )
    )
  }
  if (missing.length > 0) {
    const shown = missing
      .slice(0, 12)
      .map((one) => `${one} (${codePoints(one)})`)
      .join(", ")
    const more = missing.length > 12 ? ` and ${missing.length - 12} more` : ""
    findings.push(
      finding(
        "FF4002",
        place,
        `No font of the cards has ${shown}${more}; left out of the picture.`,
        "Write the title with other characters if the card must show them."
      )
    )
  }
  if (broken.length > 0) {
    findings.push(
      finding(
        "FF4004",
        place,
        `A word is wider than its card and is broken across lines: ${broken.map((one) => shorten(one)).join(", ")}.`,
        "Put a hyphen or a space where it may be broken."
      )
    )
  }
  return findings
}

const unique = (values: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(values)]

const shorten = (word: string): string => (word.length > 40 ? `${word.slice(0, 40)}…` : word)

const codePoints = (text: string): string =>
  [...text]
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`)
    .join(" ")
