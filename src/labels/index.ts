/** The languages that fanfare's own words come in, and the choice among them. */
import { ar } from "./languages/ar.ts"
import { bn } from "./languages/bn.ts"
import { ca } from "./languages/ca.ts"
import { cs } from "./languages/cs.ts"
import { da } from "./languages/da.ts"
import { de } from "./languages/de.ts"
import { el } from "./languages/el.ts"
import { en } from "./languages/en.ts"
import { es } from "./languages/es.ts"
import { fa } from "./languages/fa.ts"
import { fi } from "./languages/fi.ts"
import { fr } from "./languages/fr.ts"
import { he } from "./languages/he.ts"
import { hi } from "./languages/hi.ts"
import { hu } from "./languages/hu.ts"
import { id } from "./languages/id.ts"
import { it } from "./languages/it.ts"
import { ja } from "./languages/ja.ts"
import { ko } from "./languages/ko.ts"
import { nb } from "./languages/nb.ts"
import { nl } from "./languages/nl.ts"
import { pl } from "./languages/pl.ts"
import { pt } from "./languages/pt.ts"
import { ptPT } from "./languages/ptPT.ts"
import { ro } from "./languages/ro.ts"
import { ru } from "./languages/ru.ts"
import { sk } from "./languages/sk.ts"
import { sv } from "./languages/sv.ts"
import { th } from "./languages/th.ts"
import { tr } from "./languages/tr.ts"
import { uk } from "./languages/uk.ts"
import { ur } from "./languages/ur.ts"
import { vi } from "./languages/vi.ts"
import { zh } from "./languages/zh.ts"
import { zhHant } from "./languages/zhHant.ts"
import type { Labels } from "../model/Labels.ts"

export const labels: ReadonlyArray<Labels> = [
  ar,
  bn,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hu,
  id,
  it,
  ja,
  ko,
  nb,
  nl,
  pl,
  pt,
  ptPT,
  ro,
  ru,
  sk,
  sv,
  th,
  tr,
  uk,
  ur,
  vi,
  zh,
  zhHant
]

/** Norwegian in its other form, and as the language that both are forms of, is read by those who read Bokmål. */
const alike: Readonly<Record<string, string>> = { no: "nb", nn: "nb" }

/** Undefined for a text that is no BCP 47 tag. Language, script and region are those that the tag most likely means. */
const likely = (tag: string): Intl.Locale | undefined => {
  const [canonical] = canonicalTags(tag)
  if (canonical === undefined) return undefined
  const [primary = "", ...rest] = canonical.split("-")
  return new Intl.Locale([alike[primary] ?? primary, ...rest].join("-")).maximize()
}

const canonicalTags = (tag: string): ReadonlyArray<string> => {
  try {
    return Intl.getCanonicalLocales(tag)
  } catch {
    return []
  }
}

/** The labels that pages in a language are written in. */
export type LabelChoice = (language: string) => Labels

/**
 * Chooses among `table`; English where it holds no labels for a language. A tag is matched by language and script, as
 * RFC 4647 section 3.4 looks up ranges but with the script that its region implies: `zh-TW` is written as `zh-Hant`.
 * Labels of the region itself stand before those of another one.
 */
export const chooseLabels = (table: ReadonlyArray<Labels>): LabelChoice => {
  const known = new Map<string, Labels>()
  return (language) => {
    const chosen = known.get(language) ?? nearest(table, language)
    known.set(language, chosen)
    return chosen
  }
}

const nearest = (table: ReadonlyArray<Labels>, language: string): Labels => {
  const wanted = likely(language)
  const readable = table
    .map((one) => ({ one, offered: likely(one.language) }))
    .filter(({ offered }) => offered?.language === wanted?.language && offered?.script === wanted?.script)
  return (
    readable.find(({ offered }) => offered?.region === wanted?.region)?.one ??
    readable.map(({ one }) => one).toSorted((a, b) => a.language.length - b.language.length)[0] ??
    table.find((one) => one.language === "en") ??
    en
  )
}

/** The labels of a language as fanfare brings them. */
export const labelsFor: LabelChoice = chooseLabels(labels)

/** Whether a text in these labels is in the language of `tag`, as far as pages say languages. */
export const speaks = (words: Labels, tag: string): boolean => {
  const [own, wanted] = [likely(words.language), likely(tag)]
  return own !== undefined && own.language === wanted?.language && own.script === wanted.script
}

/** Puts values into a label's `{…}` places. */
export const fill = (label: string, values: Readonly<Record<string, string>>): string =>
  label.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
