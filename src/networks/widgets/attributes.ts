/**
 * What the attributes of a network's own button or widget may say, and what is
 * wrong with those that a config gives. The tables of each network stand
 * beside it, with the documents that they are made from.
 */
import { closest } from "fastest-levenshtein"
import type { GivenAttributes } from "../../model/settings/WidgetSettings.ts"

/**
 * `one`: one of these words; `some`: several of them, separated by commas; `from`: whole pixels from there on, `to` the
 * highest; `is`: a kind of text.
 */
export type Takes =
  | { readonly one: ReadonlyArray<string> }
  | { readonly some: ReadonlyArray<string> }
  | { readonly from: number; readonly to?: number }
  | { readonly is: "address" | "function" | "text" }

/** Names without `data-`, small letters. */
export type AttributeTable = Readonly<Record<string, Takes>>

export interface AttributeFault {
  readonly message: string
  readonly fix: string
}

export interface Checked {
  /** Those that are right, in the order of the table. */
  readonly attributes: Readonly<Record<string, string>>
  readonly faults: ReadonlyArray<AttributeFault>
}

/** `place` is the setting, for example `share.googlePlus.plusOne`. Names are read in any case, and with `data-` before them. */
export const checkAttributes = (place: string, given: GivenAttributes, table: AttributeTable, prefix = ""): Checked => {
  const attributes = new Map<string, string>()
  const faults: Array<AttributeFault> = []
  for (const [written, said] of Object.entries(given)) {
    const name = written
      .toLowerCase()
      .replace(/^data-/, "")
      .replace(prefix, "")
    const takes = Object.hasOwn(table, name) ? table[name] : undefined
    const value = String(said).trim()
    if (takes === undefined)
      faults.push({
        message: `\`${place}.${written}\` is no attribute that is documented.`,
        fix: `Did you mean \`${closest(name, Object.keys(table))}\`? There are ${Object.keys(table).join(", ")}.`
      })
    else if (!isTaken(value, takes))
      faults.push({
        message: `\`${place}.${written}\` is "${value}", which is not documented; it is left out.`,
        fix: `It takes ${words(takes)}.`
      })
    else attributes.set(name, value)
  }
  const ordered = Object.keys(table).flatMap((name) => {
    const value = attributes.get(name)
    return value === undefined ? [] : [[name, value] as const]
  })
  return { attributes: Object.fromEntries(ordered), faults }
}

const isTaken = (value: string, takes: Takes): boolean => {
  if ("one" in takes) return takes.one.includes(value)
  if ("some" in takes) return value.split(",").every((one) => takes.some.includes(one.trim()))
  if ("from" in takes)
    return /^\d+$/.test(value) && Number(value) >= takes.from && Number(value) <= (takes.to ?? Infinity)
  switch (takes.is) {
    case "address":
      return /^https?:\/\/[^\s\\]+$/i.test(value) && URL.canParse(value)
    case "function":
      return /^[\p{ID_Start}$_][\p{ID_Continue}$]*(?:\.[\p{ID_Start}$_][\p{ID_Continue}$]*)*$/u.test(value)
    case "text":
      return value !== ""
  }
}

const words = (takes: Takes): string => {
  if ("one" in takes) return `one of ${takes.one.join(", ")}`
  if ("some" in takes) return `one or more of ${takes.some.join(", ")}, separated by commas`
  if ("from" in takes) return `whole pixels from ${takes.from}${takes.to === undefined ? " on" : ` to ${takes.to}`}`
  return { address: "an http or https address", function: "the name of a function", text: "some text" }[takes.is]
}

/** The properties of an element, for trees. */
export const dataProperties = (
  attributes: Readonly<Record<string, string>>,
  prefix = "data-"
): Readonly<Record<`data-${string}`, string>> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`${prefix}${name}`, value]))
