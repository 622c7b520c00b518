/**
 * What an article asks of its cards: the name of a template, or a group with
 * it and a title. Whether there is such a template is not asked here.
 */
import { Result } from "effect"
import { closest } from "fastest-levenshtein"
import { oneLine } from "../../markup/oneLine.ts"
import type { CardWish } from "../../model/Article.ts"
import { isRecord, plainKey } from "./fields.ts"
import { type Reader, shown, type Wrong, wrong } from "./Reader.ts"

const parts = ["template", "title"] as const

export const card: Reader<CardWish> = (value, _key, leaveOut) => {
  if (typeof value === "string") return Result.succeed({ template: oneLine(value) })
  if (!isRecord(value))
    return wrong(
      `is not the name of a template: ${shown(value)}.`,
      "Write a name such as `card: quote`, or `card: { template: quote, title: A shorter title }`."
    )
  const found: { template?: string; title?: string } = {}
  for (const [key, part] of Object.entries(value)) {
    const name = parts.find((known) => known === plainKey(key))
    if (name === undefined) leaveOut(unknownPart(key))
    else if (typeof part === "string" || (name === "title" && typeof part === "number")) {
      const text = oneLine(String(part))
      if (text !== "") found[name] = text
    } else if (part !== null) leaveOut(noText(key, part))
  }
  return Result.succeed(Object.keys(found).length === 0 ? undefined : found)
}

const unknownPart = (key: string): Wrong => ({
  message: `has no part \`${key}\`.`,
  fix: `Did you mean \`${closest(plainKey(key), [...parts])}\`? Known here: ${parts.join(", ")}.`,
  at: [key]
})

const noText = (key: string, part: unknown): Wrong => ({
  message: `holds a \`${key}\` that is not a text: ${shown(part)}.`,
  fix: `Write one line of text behind \`${key}:\`, in quotes where it holds a colon.`,
  at: [key]
})
