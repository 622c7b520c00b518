/** The choice among the languages that fanfare's own words come in. The words themselves are in `languages/`. */
import type { LabelChoice, Labels } from "../model/Labels.ts"
import { likelySubtags, type Subtags } from "../model/languages/likelySubtags.ts"
import { en } from "./languages/en.ts"

/** Norwegian in its other form, and as the language that both are forms of, is read by those who read Bokmål. */
const alike: Readonly<Record<string, string>> = { no: "nb", nn: "nb" }

/** Null for a text that is no BCP 47 tag. Language, script and region are those that the tag most likely means. */
const likely = (tag: string): Subtags | null => {
  const [canonical] = canonicalTags(tag)
  if (canonical === undefined) return null
  const [primary = "", ...rest] = canonical.split("-")
  return likelySubtags([alike[primary] ?? primary, ...rest].join("-"))
}

const canonicalTags = (tag: string): ReadonlyArray<string> => {
  try {
    return Intl.getCanonicalLocales(tag)
  } catch {
    return []
  }
}

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

/** Whether a text in these labels is in the language of `tag`, as far as pages say languages. */
export const speaks = (words: Labels, tag: string): boolean => {
  // Asked for every piece of a page, which is nearly always in the language of its words.
  if (words.language === tag) return true
  const [own, wanted] = [likely(words.language), likely(tag)]
  return own !== null && own.language === wanted?.language && own.script === wanted.script
}

/** Puts values into a label's `{…}` places. */
export const fill = (label: string, values: Readonly<Record<string, string>>): string =>
  label.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? whole) : whole))
