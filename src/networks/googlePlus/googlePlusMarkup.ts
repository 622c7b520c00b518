/**
 * The HTML that pages had for Google+: its link, buttons, badge and links of
 * authorship. For archives: nothing of it does anything any more, so each
 * piece says the day it closed, and no page has one unless the config asks.
 */
import type { Element } from "hast"
import { h } from "../../markup/html/h.ts"
import { treeHtml } from "../../markup/html/treeHtml.ts"
import type { GivenAttributes } from "../../model/settings/WidgetSettings.ts"
import { checkAttributes, dataProperties } from "../widgets/attributes.ts"
import { badges, followButton, interactivePost, plusOneButton, shareButton } from "./attributes.ts"
import { badgeClass } from "./googlePlusFaults.ts"
import type { GooglePlusSettings } from "../../model/settings/GooglePlusSettings.ts"
import { plusPage } from "./plusPage.ts"
import { buttonLanguage, buttonLanguages } from "./languages.ts"

export interface ClosedPiece {
  readonly name: PieceName
  /** `YYYY-MM-DD`, the day from which it did nothing. */
  readonly closed: string
  readonly html: string
}

type PieceName =
  | "share-link"
  | "share-button"
  | "plus-one"
  | "interactive-post"
  | "badge"
  | "follow"
  | "publisher"
  | "author"
  | "language"
  | "script"
  | "script-with-client"

/** Pieces that a page's body showed. */
export const shownPieces: ReadonlyArray<PieceName> = ["share-button", "plus-one", "interactive-post", "badge", "follow"]

export interface Marked {
  /** Of the article. */
  readonly url: string
  readonly title: string
  readonly language: string
  /** The filled in share address. */
  readonly shareUrl: string
  /** Pages of the authors on Google+, in any form. */
  readonly authors: ReadonlyArray<string>
}

/** The buttons and their scripts stopped before the service did. */
const buttonsClosed = "2019-03-07"
const serviceClosed = "2019-04-02"

export const googlePlusMarkup = (marked: Marked, settings: GooglePlusSettings): ReadonlyArray<ClosedPiece> => {
  const { url, title, shareUrl } = marked
  const page = settings.page === undefined ? undefined : plusPage(settings.page)
  const authors = marked.authors.flatMap((one) => plusPage(one) ?? [])
  const lang = languageOf(settings, marked.language)
  const { type, ...shown } = settings.badge ?? {}
  const badge = badgeClass(type)
  const badgeHref = page === undefined ? {} : { href: page, ...relOf(badge) }
  return [
    piece("share-link", serviceClosed, h("a", { href: shareUrl, rel: ["noopener", "nofollow"] }, "Google+")),
    button("share-button", "g-plus", {
      action: "share",
      ...right({ annotation: "none", href: url }, settings.share, shareButton)
    }),
    button("plus-one", "g-plusone", right({ href: url }, settings.plusOne, plusOneButton)),
    piece(
      "interactive-post",
      buttonsClosed,
      h(
        "span.g-interactivepost",
        dataProperties(
          right(
            {
              clientid: "{clientid}",
              contenturl: url,
              cookiepolicy: "single_host_origin",
              prefilltext: title,
              calltoactionlabel: "READ_MORE",
              calltoactionurl: url
            },
            settings.interactivePost,
            interactivePost
          )
        ),
        "Google+"
      )
    ),
    ...(page === undefined && shown["href"] === undefined
      ? []
      : [button("badge", badge, right(badgeHref, shown, badges[badge]))]),
    ...(page === undefined && settings.follow?.["href"] === undefined
      ? []
      : [
          button(
            "follow",
            "g-follow",
            right(page === undefined ? {} : { href: page, rel: "publisher" }, settings.follow, followButton)
          )
        ]),
    ...(page === undefined ? [] : [piece("publisher", serviceClosed, h("link", { rel: "publisher", href: page }))]),
    ...authors.map((href) => piece("author", serviceClosed, h("link", { rel: "author", href }))),
    piece("language", buttonsClosed, h("script", gcfg(lang, settings.parsetags))),
    piece("script", buttonsClosed, script("https://apis.google.com/js/platform.js")),
    piece("script-with-client", buttonsClosed, script("https://apis.google.com/js/client:platform.js"))
  ]
}

const piece = (name: PieceName, closed: string, element: Element): ClosedPiece => ({
  name,
  closed,
  html: treeHtml([element])
})

const button = (name: PieceName, className: string, attributes: Readonly<Record<string, string>>): ClosedPiece =>
  piece(name, buttonsClosed, h(`div.${className}`, dataProperties(attributes)))

/** What the config says, where it is right, before what fanfare would say. */
const right = (
  usual: Readonly<Record<string, string>>,
  given: GivenAttributes = {},
  table: Parameters<typeof checkAttributes>[2]
): Readonly<Record<string, string>> => ({ ...usual, ...checkAttributes("", given, table).attributes })

const relOf = (badge: keyof typeof badges): Readonly<Record<string, string>> =>
  badge === "g-community" ? {} : { rel: badge === "g-person" ? "author" : "publisher" }

const languageOf = ({ language }: GooglePlusSettings, ofArticle: string): string | undefined =>
  language !== undefined && buttonLanguages.includes(language) ? language : buttonLanguage(ofArticle)

const gcfg = (lang: string | undefined, parsetags: string | undefined): string =>
  `window.___gcfg = ${JSON.stringify({
    ...(lang === undefined ? {} : { lang }),
    parsetags: parsetags === "explicit" ? "explicit" : "onload"
  })}`

const script = (src: string): Element => h("script", { src, async: true, defer: true })
