/** What every widget of fanfare's looks like: a heading, and a list or the words that there is nothing. */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import { longDate } from "../../../labels/date.ts"
import type { Labels } from "../../../model/Labels.ts"
import type { Article } from "../../../model/Article.ts"
import { directionOf } from "../../../model/language.ts"
import type { Timestamp } from "../../../model/Timestamp.ts"

export const widget = (title: string, items: ReadonlyArray<Element>, empty: string, labels: Labels): Element =>
  h(
    "section.fanfare-widget",
    { lang: labels.language, dir: labels.direction, ariaLabel: title },
    h("h2", title),
    items.length === 0 ? h("p.fanfare-empty", empty) : h("ul", { role: "list" }, [...items])
  )

export const date = (published: Timestamp, { language }: Labels, timeZone: string): Element =>
  h("time", { dateTime: published }, longDate(published, language, timeZone))

/** Set apart from the words around it, in its own language and direction; by its letters where the language is unknown. */
export const titleOf = ({ title, language }: Pick<Article, "title" | "language">): Element =>
  h("bdi", language === "und" ? { dir: "auto" } : { lang: language, dir: directionOf(language) }, title)

/** Null for `und`, which is no language that a page may name. */
export const languageTag = (language: string): string | null => (language === "und" ? null : language)
