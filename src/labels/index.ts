/** The languages that fanfare's own words come in, and the choice among them. */
import { ar } from "./ar.ts"
import { en } from "./en.ts"
import { he } from "./he.ts"
import type { Labels } from "./Labels.ts"

export const labels: ReadonlyArray<Labels> = [en, ar, he]

const primary = (language: string): string => language.toLowerCase().split("-")[0] ?? ""

/** The labels of a language; English where fanfare does not speak it. */
export const labelsFor = (language: string): Labels =>
  labels.find((candidate) => candidate.language === primary(language)) ?? en

/** Puts values into a label's `{…}` places. */
export const fill = (label: string, values: Readonly<Record<string, string>>): string =>
  label.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
