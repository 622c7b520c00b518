/**
 * The address that a pattern in `permalink` makes, where Jekyll's words or Eleventy's templates say it without a doubt:
 * from the title, the date, the categories and the name of the file. Pure.
 */
import { stemOf } from "../../../text/slug.ts"

export interface PatternFacts {
  readonly title: string | undefined
  /** As it was read, in the zone of the site; undefined without one. */
  readonly published: string | undefined
  /** What the article says of its own slug. */
  readonly slug: string | undefined
  readonly categories: ReadonlyArray<string>
  /** Relative to the project. */
  readonly file: string
}

/** Jekyll's own names of patterns (https://jekyllrb.com/docs/permalinks/). */
const named: ReadonlyMap<string, string> = new Map([
  ["pretty", "/:categories/:year/:month/:day/:title/"],
  ["date", "/:categories/:year/:month/:day/:title.html"],
  ["none", "/:categories/:title.html"]
])

/** Whether a text is a pattern, and no address. */
export const isPattern = (text: string): boolean => /\{\{|\{%|(?:^|\/):[a-z]/i.test(text)

/** In `permalink`, words stand beside each other too (`/:year-:month/`), and some patterns have names. */
export const isPermalinkPattern = (text: string): boolean =>
  named.has(text) || isPattern(text) || /^\/(?:[^:]*[/_-])?:[a-z_]+/.test(text)

/** Undefined where it asks for what is not known, or what a generator may write in more than one way. */
export const addressOfPattern = (text: string, facts: PatternFacts): string | undefined => {
  const isTemplate = /\{\{|\{%/.test(text)
  const written = isTemplate ? ofTemplate(text, facts) : ofWords(named.get(text) ?? text, facts)
  return written === undefined
    ? undefined
    : `/${written
        .replace(/\/{2,}/g, "/")
        .replace(/^\//, "")
        .replace(/(^|\/)index\.html$/, "$1")}`
}

/** All of them or nothing. */
const filled = (text: string, hole: RegExp, value: (hole: string) => string | undefined): string | undefined => {
  const parts = Array.from(text.matchAll(hole), ([, inner = ""]) => value(inner))
  if (parts.includes(undefined)) return undefined
  let at = 0
  return text.replace(hole, () => parts[at++] ?? "")
}

/** Letters of ASCII, digits and single hyphens: every generator takes such a name as it is. */
const plainName = /^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*$/

const nameOf = ({ slug, file }: PatternFacts): string | undefined => {
  const name = slug ?? stemOf(file)
  return plainName.test(name) ? name : undefined
}

/** The day that the article names, else its file, as Jekyll has it. */
const dayOf = ({ published, file }: PatternFacts): readonly [year: string, month: string, day: string] | undefined => {
  const [, year, month, day] =
    /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? "") ?? /(?:^|\/)(\d{4})-(\d\d)-(\d\d)-[^/]*$/.exec(file) ?? []
  return year === undefined || month === undefined || day === undefined ? undefined : [year, month, day]
}

const ofWords = (text: string, facts: PatternFacts): string | undefined => {
  const [year, month, day] = dayOf(facts) ?? []
  const [category, ...others] = facts.categories
  const name = nameOf(facts)
  const values: Readonly<Record<string, string | undefined>> = {
    year,
    short_year: year?.slice(2),
    month,
    i_month: month?.replace(/^0/, ""),
    day,
    i_day: day?.replace(/^0/, ""),
    title: name,
    slug: name?.toLowerCase(),
    categories:
      category === undefined
        ? ""
        : others.length === 0 && plainName.test(category)
          ? category.toLowerCase()
          : undefined,
    output_ext: ".html"
  }
  return filled(text, /:([a-z_]+)/g, (key) => values[key])
}

const ofTemplate = (text: string, facts: PatternFacts): string | undefined =>
  /\{%/.test(text) ? undefined : filled(text, /\{\{-?\s*(.*?)\s*-?\}\}/g, (inner) => ofExpression(inner, facts))

/** Words that no filter for slugs takes apart or spells otherwise, with the marks between them. */
const plainTitle = /^(?:(?:[A-Z]?[a-z]+|[A-Z]+|\d+)(?:[\s,.:;!?-]+|$))+$/

const ofExpression = (written: string, facts: PatternFacts): string | undefined => {
  const [value = "", filter, ...more] = written.split("|").map((one) => one.trim())
  if (more.length > 0) return undefined
  const isSlug = filter !== undefined && /^slug(?:ify)?$/.test(filter)
  if (value === "title" && isSlug && facts.title !== undefined && plainTitle.test(facts.title))
    return facts.title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
  const name = plainName.exec(
    value === "page.fileSlug" ? stemOf(facts.file) : value === "slug" ? (facts.slug ?? "") : ""
  )?.[0]
  if (name !== undefined) return isSlug ? name.toLowerCase() : filter === undefined ? name : undefined
  const format = value === "page.date" ? /^date:\s*["']([^"']*)["']$/.exec(filter ?? "")?.[1] : undefined
  const [year, month, day] = dayOf(facts) ?? []
  return format === undefined
    ? undefined
    : filled(format, /%(\w)/g, (letter) => ({ Y: year, y: year?.slice(2), m: month, d: day })[letter])
}
