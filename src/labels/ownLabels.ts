/**
 * The user's own words in place of fanfare's: `labels` of the config, for every
 * language or for one. They are shown as text, never as markup.
 */
import { Result } from "effect"
import { closest } from "fastest-levenshtein"
import type { Place } from "../model/Finding.ts"
import { directionOf } from "../model/language.ts"
import type { Problem } from "../markup/yaml/Located.ts"
import { readLanguage } from "../model/languages/languageTag.ts"
import { en } from "./languages/en.ts"
import { chooseLabels, speaks } from "./index.ts"
import type { LabelName, Labels } from "../model/Labels.ts"
import { labels } from "./languages/index.ts"

/** The labels of a language as fanfare brings them. Pages take those that the config chose. */
const labelsFor = chooseLabels(labels)

/** As it is written: a label's name with its text, or a language tag with labels of that language. */
export type WrittenLabels = Readonly<Record<string, string | Readonly<Record<string, string>>>>

export const labelNames = Object.keys(en).filter(
  (name): name is LabelName => name !== "language" && name !== "direction"
)

/** All labels, the user's own among them. `place` says where a part of the config stands. */
export const ownLabels = (
  written: WrittenLabels,
  place: (path: ReadonlyArray<string>) => Place
): Result.Result<ReadonlyArray<Labels>, ReadonlyArray<Problem>> => {
  const faults = Object.entries(written).flatMap(([key, value]) =>
    typeof value === "string" ? faultsOfText([key], value) : faultsOfLanguage(key, value)
  )
  if (faults.length > 0) {
    return Result.fail(faults.map(({ at, ...fault }) => ({ ...fault, path: at, place: place(["labels", ...at]) })))
  }
  const everywhere = Object.fromEntries(Object.entries(written).filter(([, value]) => typeof value === "string"))
  const own = Object.entries(written).flatMap(([tag, texts]) => {
    const read = readLanguage(tag)
    if (typeof texts === "string" || read._tag !== "Tag") return []
    const language = read.tag
    return [{ ...labelsFor(language), ...everywhere, ...texts, language, direction: directionOf(language) }]
  })
  return Result.succeed([...own, ...labels.map((one) => ({ ...one, ...everywhere }))])
}

interface Fault {
  /** Below `labels`. */
  readonly at: ReadonlyArray<string>
  readonly message: string
  readonly fix: string
}

const faultsOfText = (at: ReadonlyArray<string>, text: string): ReadonlyArray<Fault> => {
  const called = `\`labels.${at.join(".")}\``
  const name = isLabel(at.at(-1))
  if (name === undefined) return [{ at, message: `There is no label ${called}.`, fix: didYouMean(at.at(-1) ?? "") }]
  const [wanted, given] = [placesOf(en[name]), placesOf(text)]
  const fix = `Write it with the places of "${en[name]}".`
  return [
    ...wanted
      .filter((one) => !given.includes(one))
      .map((one) => ({ at, message: `${called} has no place for ${one}.`, fix })),
    ...given
      .filter((one) => !wanted.includes(one))
      .map((one) => ({ at, message: `${called} has a place ${one} that nothing fills.`, fix }))
  ]
}

const faultsOfLanguage = (tag: string, texts: Readonly<Record<string, string>>): ReadonlyArray<Fault> => {
  if (!isTag(tag)) return [{ at: [tag], message: `There is no label \`labels.${tag}\`.`, fix: didYouMean(tag) }]
  const read = readLanguage(tag)
  const language = read._tag === "Tag" ? read.tag : tag
  const lacking = speaks(labelsFor(language), language) ? [] : labelNames.filter((name) => texts[name] === undefined)
  return [
    ...Object.entries(texts).flatMap(([name, text]) => faultsOfText([tag, name], text)),
    ...(lacking.length === 0
      ? []
      : [
          {
            at: [tag],
            message: `\`labels.${tag}\` is a language that fanfare does not speak, and it lacks ${lacking.join(", ")}.`,
            fix: "Write every label of that language."
          }
        ])
  ]
}

const isLabel = (name: string | undefined): LabelName | undefined => labelNames.find((known) => known === name)

const placesOf = (text: string): ReadonlyArray<string> => [...new Set(text.match(/\{\w+\}/g))]

/** Begins as ISO 639 writes languages, so that a misspelt label is not taken for one. */
const isTag = (key: string): boolean =>
  isLabel(key) === undefined && /^[a-z]{2,3}(?:[-_]|$)/i.test(key) && readLanguage(key)._tag === "Tag"

const didYouMean = (name: string): string => {
  const language = readLanguage(name)
  return language._tag === "Name" ? `Did you mean \`${language.tag}\`?` : nearestLabel(name)
}

const nearestLabel = (name: string): string =>
  `Did you mean \`${closest(name, labelNames)}\`? Known here: ${labelNames.join(", ")}.`
