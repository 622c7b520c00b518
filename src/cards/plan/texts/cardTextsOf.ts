/** The texts of an article that a card may show. Pure. */
import type { TextName } from "../../../../templates/Template.ts"
import { badgeWords } from "../../../labels/badges.ts"
import { longDate } from "../../../labels/date.ts"
import { eventDate, type EventDate } from "../../../labels/eventDate.ts"
import type { Article } from "../../../model/Article.ts"
import { initialOf } from "../../text/initialOf.ts"
import type { Site } from "../../../model/Site.ts"
import { pointsOf } from "./pointsOf.ts"
import { readingTime } from "./readingTime.ts"
import { siteAddress } from "./siteAddress.ts"

/** An empty text where the article has nothing to say; `data.NAME` only where it does. */
export const cardTextsOf = (article: Article, site: Site): Readonly<Record<TextName, string>> => {
  const byline = article.authors.length > 0 ? article.authors : site.author === undefined ? [] : [site.author]
  const wish = article.card ?? {}
  const items = wish.items ?? pointsOf(article.html)
  const item = (index: number): string => items[index] ?? ""
  const event = wish.event === undefined ? noEvent : eventDate(wish.event, article.language)
  return {
    title: wish.title ?? article.title,
    site: site.title,
    initial: initialOf(site.title, site.language),
    address: siteAddress(site.url),
    author: namesOf(
      byline.map(({ name }) => name),
      article.language
    ),
    date: article.published === null ? "" : longDate(article.published, article.language, site.timeZone),
    kicker: article.section ?? "",
    description: article.description === article.title ? "" : article.description,
    tags: article.tags.slice(0, 3).join(" · "),
    time: readingTime(article.text, article.language),
    badge: wish.badge === undefined ? "" : badgeWords(wish.badge, article.language),
    number: signed(wish.number ?? ""),
    rating: wish.rating === undefined ? "" : `${wish.rating}/5`,
    ...event,
    place: wish.event?.place ?? "",
    page: "",
    item1: item(0),
    item2: item(1),
    item3: item(2),
    item4: item(3),
    item5: item(4),
    item6: item(5),
    ...Object.fromEntries(Object.entries(wish.data ?? {}).map(([name, text]) => [`data.${name}`, text]))
  }
}

/** The hyphen before a number is its sign. */
const signed = (number: string): string => number.replace(/^-(?=\p{Nd})/u, "\u2212")

const noEvent: EventDate = { when: "", hours: "", day: "", month: "" }

/** Names that stand on a card; of more, their number. */
const mostNames = 3

const namesOf = (names: ReadonlyArray<string>, language: string): string => {
  const comma = /^(?:ar|fa|ur|ckb|ps|sd|ug)\b/.test(language) ? "، " : /^(?:ja|zh)\b/.test(language) ? "、" : ", "
  const shown = names.length > mostNames ? names.slice(0, mostNames - 1) : names
  const rest = names.length - shown.length
  return [shown.map(wholeName).join(comma), ...(rest === 0 ? [] : [`+\u2060${rest}`])].join(" ")
}

/** Characters; a longer name may be broken into lines. */
const longestName = 17

const wholeName = (name: string): string => (name.length <= longestName ? name.replaceAll(" ", "\u00a0") : name)
