/**
 * The summary of an article in the head of its page: the whole one instead of
 * one that was cut, the article's own instead of that of the site.
 */
import { attribute } from "../../../markup/elements.ts"
import { sha256 } from "../../../model/Digest.ts"
import { type Candidate, type Weighed, weigh } from "./Candidate.ts"
import type { JsonLdArticle, JsonLdSite } from "./jsonLd.ts"
import type { PageView } from "./PageView.ts"
import { plainKey } from "../../../text/plainKey.ts"
import { metaNames } from "./metaNames.ts"

export interface DescriptionRequest {
  readonly view: PageView
  readonly article: JsonLdArticle | null
  readonly site: JsonLdSite
  readonly title: string | null
  /** Whether a description is the site's because it stands on other pages as well, by its digest; asked once for each. */
  readonly isShared: (digest: string) => boolean
}

export const descriptionOf = ({
  view,
  article,
  site,
  title,
  isShared
}: DescriptionRequest): Weighed<string> | undefined => {
  const summary = view.elements.find(
    (element) =>
      /(?:^|\s)description(?:\s|$)/.test(attribute(element, "itemProp") ?? "") ||
      /(?:^|\s)p-summary(?:\s|$)/.test(attribute(element, "className") ?? "")
  )
  const said: ReadonlyArray<Candidate<string>> = [
    ...(article?.description === undefined
      ? []
      : [{ value: article.description, weight: 0.86, from: "JSON-LD", hand: "JSON-LD" }]),
    ...Object.entries(metaNames.description).flatMap(([name, weight]) =>
      (view.metas.get(name)?.slice(0, 1) ?? []).map(({ value, element }) => ({
        value,
        weight,
        from: `meta ${name}`,
        element,
        hand: name
      }))
    ),
    ...(summary === undefined
      ? []
      : [
          {
            value: attribute(summary, "content") ?? view.textOf(summary),
            weight: 0.75,
            from: "itemprop description",
            element: summary,
            hand: "microdata"
          }
        ])
  ]
  const ofSite = new Set(site.descriptions.map(plainKey))
  const possible = said
    .map((one) => ({ ...one, value: withoutMore(one.value) }))
    .filter(({ value }) => value !== "" && plainKey(value) !== plainKey(title ?? "") && !ofSite.has(plainKey(value)))
  const shared = new Set([...new Set(possible.map(({ value }) => digestOfText(value)))].filter(isShared))
  const own = possible.filter(({ value }) => !shared.has(digestOfText(value)))
  const whole = own.map((one) => ({
    ...one,
    value: wholeOf(
      one.value,
      own.map(({ value }) => value)
    )
  }))
  return weigh(whole, (value) => plainKey(value) || value)
}

const digestOfText = (text: string): string => sha256(plainKey(text) || text).slice(0, 32)

const cut = /\s*(?:\[?\s*(?:…|\.{3})\s*\]?|…)$/u

/** What invites to go on is no part of it. */
const withoutMore = (text: string): string =>
  text
    .slice(0, 2000)
    .replace(
      /\s*(?:read more|continue reading|weiterlesen|lire la suite|leer más|leggi tutto|اقرأ المزيد|続きを読む)\s*[»→.…]*$/iu,
      ""
    )
    .trim()

/** Longer is an article. */
const longest = 600

/** Another one that goes on where this was cut. */
const wholeOf = (text: string, all: ReadonlyArray<string>): string => {
  if (!cut.test(text)) return text
  const start = plainKey(text.replace(cut, ""))
  return (
    all.find(
      (one) =>
        one.length <= longest &&
        !cut.test(one) &&
        plainKey(one).length > start.length &&
        plainKey(one).startsWith(start)
    ) ?? text
  )
}
