/** What an article is about, where that is a product or a recipe: their parts in front matter. */
import { Result } from "effect"
import { closest } from "fastest-levenshtein"
import {
  availabilities,
  type Availability,
  type Condition,
  conditions,
  type Product
} from "../../model/subjects/Product.ts"
import type { Recipe } from "../../model/subjects/Recipe.ts"
import { isRecord, plainKey } from "./fields.ts"
import { fieldText } from "./otherFields.ts"
import { type Reader, shown, wrong } from "./Reader.ts"

type Read = (value: unknown) => string | ReadonlyArray<string> | undefined

const text: Read = (value) => fieldText(value) ?? undefined

const texts: Read = (value) => {
  const list = typeof value === "string" ? value.split("\n") : Array.isArray(value) ? value : []
  const found = list.flatMap((one) => fieldText(one) ?? [])
  return found.length === 0 ? undefined : found
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^https?:\/\/schema\.org\//, "")
    .replace(/[^a-z]/g, "")

/** One of these words, whatever stands between their parts: `InStock`, `in_stock`. */
const oneOf =
  (names: ReadonlyArray<string>): Read =>
  (value) => {
    return names.find((name) => plain(name) === plain(String(value)))
  }

/** A comma may stand for the point; a sign or thousands may not stand in it. */
const price: Read = (value) => {
  const written = String(value).trim().replace(",", ".")
  return /^\d+(?:\.\d{1,4})?$/.test(written) ? written : undefined
}

const currency: Read = (value) => {
  const code = String(value).trim().toUpperCase()
  return /^[A-Z]{3}$/.test(code) && Intl.supportedValuesOf("currency").includes(code) ? code : undefined
}

/** Minutes, `1 h 20 min`, or ISO 8601. */
const duration: Read = (value) => {
  const written = String(value).trim().toUpperCase()
  const [, days, hours, minutes] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(written) ?? []
  if (days !== undefined || hours !== undefined || minutes !== undefined) return written
  const [, h = "0", m = "0"] =
    /^(?=\d)(?:(\d+)\s*H(?:OURS?)?)?\s*(?:(\d+)\s*(?:M(?:IN(?:UTES?)?)?)?)?$/.exec(written) ?? []
  const all = Number(h) * 60 + Number(m)
  return all === 0
    ? undefined
    : `PT${all >= 60 ? `${Math.floor(all / 60)}H` : ""}${all % 60 === 0 ? "" : `${all % 60}M`}`
}

type Parts = Readonly<Record<string, readonly [read: Read, takes: string]>>

const productParts: Parts = {
  name: [text, "a name"],
  price: [price, "a number such as 19.90"],
  currency: [currency, "a code of ISO 4217 such as EUR"],
  availability: [oneOf(Object.keys(availabilities)), Object.keys(availabilities).join(", ")],
  condition: [oneOf(Object.keys(conditions)), Object.keys(conditions).join(", ")],
  brand: [text, "a name"],
  sku: [text, "a number or a word"]
}

const recipeParts: Parts = {
  name: [text, "a name"],
  serves: [text, "a number or words such as 4 plates"],
  prepTime: [duration, "minutes, or words such as 1 h 20 min"],
  cookTime: [duration, "minutes, or words such as 1 h 20 min"],
  totalTime: [duration, "minutes, or words such as 1 h 20 min"],
  ingredients: [texts, "a list, or lines"],
  steps: [texts, "a list, or lines"],
  category: [text, "a word such as soup"],
  cuisine: [text, "a word such as Lebanese"],
  calories: [text, "words such as 320 calories"]
}

const partsOf = (
  parts: Parts,
  value: Readonly<Record<string, unknown>>,
  leaveOut: Parameters<Reader<unknown>>[2]
): Readonly<Record<string, string | ReadonlyArray<string>>> => {
  const found: Record<string, string | ReadonlyArray<string>> = {}
  for (const [key, said] of Object.entries(value)) {
    const name = Object.keys(parts).find((known) => plainKey(known) === plainKey(key))
    const [read, takes] = parts[name ?? ""] ?? []
    if (name === undefined || read === undefined) {
      leaveOut({
        message: `has no part \`${key}\`.`,
        fix: `Did you mean \`${closest(key, Object.keys(parts))}\`? Known here: ${Object.keys(parts).join(", ")}.`,
        at: [key]
      })
      continue
    }
    const part = said === null ? undefined : read(said)
    if (part !== undefined) found[name] = part
    else if (said !== null)
      leaveOut({
        message: `holds a \`${key}\` that is not understood: ${shown(said)}.`,
        fix: `Write ${takes}.`,
        at: [key]
      })
  }
  return found
}

/** A word under such a name belongs to the site itself, and says nothing here. */
const isNote = (value: unknown): boolean => typeof value === "string" || typeof value === "boolean"

/** A price is nothing without its currency. */
export const product: Reader<Product> = (value, _key, leaveOut) => {
  if (isNote(value)) return Result.succeed(undefined)
  if (!isRecord(value))
    return wrong(
      `does not say what the product is: ${shown(value)}.`,
      "Write its parts, for example `{ price: 19.90, currency: EUR }`."
    )
  const { price: amount, currency: code, ...found } = partsOf(productParts, value, leaveOut)
  if ((amount === undefined) !== (code === undefined))
    leaveOut({ message: "has a price without a currency, or a currency without a price.", fix: "Write both.", at: [] })
  const offer = amount === undefined || code === undefined ? {} : { price: amount, currency: code }
  const all = { ...found, ...offer } as Product & { availability?: Availability; condition?: Condition }
  return Result.succeed(Object.keys(all).length === 0 ? undefined : all)
}

export const recipe: Reader<Recipe> = (value, _key, leaveOut) => {
  if (isNote(value)) return Result.succeed(undefined)
  if (!isRecord(value))
    return wrong(
      `does not say what the recipe is: ${shown(value)}.`,
      "Write its parts, for example `{ serves: 4, ingredients: [2 eggs] }`."
    )
  const found = partsOf(recipeParts, value, leaveOut)
  return Result.succeed(
    Object.keys(found).length === 0 ? undefined : ({ ingredients: [], steps: [], ...found } as unknown as Recipe)
  )
}
