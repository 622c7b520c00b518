/** The language and direction that a page declares. Whether its text is in that language is not asked here. */
import type { Element } from "hast"
import { attribute } from "../../../markup/elements.ts"
import { readLanguage } from "../../../model/languages/languageTag.ts"
import { type Candidate, type Weighed, weigh } from "./Candidate.ts"
import { metaNames } from "./metaNames.ts"
import type { PageView } from "./PageView.ts"

export interface DeclaredLanguage {
  readonly best: Weighed<string> | undefined
  /** Said, and no languages. */
  readonly unread: ReadonlyArray<Candidate<string>>
}

/** A fragment has no language of its own; `inJson` is what the JSON-LD of the article says. */
export const languageOf = (view: PageView, isWhole: boolean, inJson: string | undefined): DeclaredLanguage => {
  const [article, root] = holders(view, isWhole)
  const ofMeta = (name: string, weight: number): ReadonlyArray<Candidate<string>> =>
    (view.metas.get(name)?.slice(0, 1) ?? []).map(({ value, element }) => ({
      value,
      weight,
      from: `meta ${name}`,
      element,
      hand: name
    }))
  const said = [
    ...ofElement(article, 0.97),
    ...ofElement(root, 0.9),
    ...(inJson === undefined ? [] : [{ value: inJson, weight: 0.8, from: "JSON-LD", hand: "JSON-LD" }]),
    ...Object.entries(metaNames.language).flatMap(([name, weight]) => ofMeta(name, weight))
  ]
  return { best: weigh(said.filter(isRead), primary), unread: said.filter((one) => !isRead(one)) }
}

const ofElement = (element: Element | undefined, weight: number): ReadonlyArray<Candidate<string>> => {
  const value = element === undefined ? undefined : (attribute(element, "lang") ?? attribute(element, "xmlLang"))
  return element === undefined || value === undefined || value.trim() === ""
    ? []
    : [{ value, weight, from: `${element.tagName} lang`, element, hand: element.tagName }]
}

const isRead = ({ value }: Candidate<string>): boolean => readLanguage(value)._tag !== "Unknown"

/** Variants of one language do not contradict each other. */
const primary = (written: string): string => {
  const read = readLanguage(written)
  return read._tag === "Unknown" ? written : (read.tag.split("-")[0] ?? "")
}

/** Undefined where nothing says it. */
export const directionOf = (view: PageView, isWhole: boolean): Candidate<string> | undefined => {
  const element = holders(view, isWhole).find((one) => one !== undefined && attribute(one, "dir") !== undefined)
  const value = element === undefined ? undefined : attribute(element, "dir")
  return element === undefined || value === undefined
    ? undefined
    : { value, weight: 0.9, from: `${element.tagName} dir`, element, hand: element.tagName }
}

const holders = (
  { elements }: PageView,
  isWhole: boolean
): readonly [article: Element | undefined, root: Element | undefined] => [
  elements.find(({ tagName, properties }) => tagName === "article" && properties["lang"] !== undefined),
  isWhole ? elements.find(({ tagName }) => tagName === "html") : undefined
]
