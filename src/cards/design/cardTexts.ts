/** The names of what a card may show of an article. */
import type { TemplateProps, TextName } from "../../../templates/Template.ts"

export const cardTexts = [
  "title",
  "site",
  "initial",
  "address",
  "author",
  "date",
  "kicker",
  "description",
  "tags",
  "time",
  "badge",
  "number",
  "rating",
  "when",
  "hours",
  "day",
  "month",
  "place",
  "page",
  "item1",
  "item2",
  "item3",
  "item4",
  "item5",
  "item6"
] as const satisfies ReadonlyArray<TextName>

/** Whether a name is that of a text: one of `cardTexts`, or `data.` and the name of a field. */
export const isTextName = (name: unknown): name is TextName =>
  typeof name === "string" && (cardTexts.some((known) => known === name) || /^data\.[\w-]+$/.test(name))

/** For `TemplateProps`: true for what is there. */
export const hasOf = (there: Iterable<string>): TemplateProps["has"] => {
  const names = new Set(there)
  const has: Record<string, boolean> = {}
  for (const name of cardTexts) has[name] = names.has(name)
  for (const name of ["photo", "portrait"]) has[name] = names.has(name)
  for (const name of names) if (name.startsWith("data.")) has[name] = true
  return has as TemplateProps["has"]
}
