/**
 * A page of a site generator with fanfare's pieces in it: head tags between
 * its markers, pieces in their places, every other character as it was. Pure;
 * the page is never written anew from a tree.
 */
import type { Element } from "hast"
import { h } from "../markup/html/h.ts"
import { type Finding, finding } from "../model/Finding.ts"
import type { NewsItem } from "../model/NewsItem.ts"
import { address } from "../model/addresses/address.ts"
import { shareBar } from "../outputs/article/bar/shareBar.ts"
import { commentSection } from "../outputs/article/comments/commentSection.ts"
import { fragmentHtml } from "../outputs/html/fragmentHtml.ts"
import { neededTags } from "../outputs/article/head/neededTags.ts"
import { headElements } from "../outputs/article/head/headElements.ts"
import type { Entry } from "../outputs/Entry.ts"
import type { Facts } from "../outputs/Facts.ts"
import { widgetsScript, widgetsStyle } from "../outputs/document/sitePaths.ts"
import { latestComments } from "../outputs/site/widgets/latestComments.ts"
import { latestNews } from "../outputs/site/widgets/latestNews.ts"
import type { Commented } from "../outputs/site/widgets/newestComments.ts"
import type { Range } from "../markup/places/headPlace.ts"
import { addedMark, type PageParts, pageParts, type Place } from "../markup/places/pageParts.ts"

export interface InjectRequest {
  /** Relative to the project. */
  readonly file: string
  /** As the file has it: with its byte order mark and its line ends. */
  readonly text: string
  /** The article that the page shows; null for a page that shows none, or one that is not published. */
  readonly entry: Entry | null
  /** What the page asks for: `withdraw` takes out what was put in before, and puts in nothing. */
  readonly wish: "fill" | "withdraw"
  readonly facts: Facts
  readonly lists: SiteLists
  /** Pieces that are put at the end of the article where the page has no place for them. */
  readonly addPlaces: ReadonlyArray<"share" | "comments">
}

/** What the places for lists show. */
export interface SiteLists {
  readonly news: ReadonlyArray<NewsItem>
  readonly comments: ReadonlyArray<Commented>
}

export interface Injected {
  readonly text: string
  /** Tags that the page has of its own, so that fanfare's were left out. */
  readonly own: ReadonlyArray<string>
  /** Pieces that the article has, and the page has no place for. */
  readonly missing: ReadonlyArray<"share" | "comments">
  readonly findings: ReadonlyArray<Finding>
}

/** As fanfare writes them; a page may write them in other ways. */
export const headMarkers = { opening: "<!-- fanfare:head -->", closing: "<!-- /fanfare:head -->" } as const

interface Piece {
  readonly at: Range
  readonly text: string
}

/** A place that the page does not have, with its piece in it. */
interface NewPlace extends Piece {
  /** What a browser is to find: kind, language and content of the place. */
  readonly meant: string
}

export const injectPage = (request: InjectRequest): Injected => {
  const { file, text, wish } = request
  const parts = pageParts(text)
  const unchanged = (findings: ReadonlyArray<Finding>): Injected => ({ text, own: [], missing: [], findings })
  if (wish === "fill" && !["", "utf-8", "utf8", "unicode-1-1-utf-8"].includes(parts.charset))
    return unchanged([otherCharset(file, parts.charset)])
  const eol = text.includes("\r\n") ? "\r\n" : "\n"
  const staying = parts.places.filter((place) => !isToGo(place, request))
  const lacking = wish === "withdraw" ? [] : missingPlaces(staying, request)
  const added = newPlaces(lacking, parts, request, eol)
  const filled = [...parts.places.flatMap((place) => placePiece(place, request, eol) ?? []), ...added]
  const { piece, own } = headPiece(
    parts,
    request,
    filled.some(({ text: content }) => content !== ""),
    eol
  )
  const findings =
    wish === "withdraw"
      ? []
      : parts.obstacles.map(({ in: where, line, message, fix }) =>
          finding(where === "head" ? "FF6103" : "FF6102", { file, line }, message, fix)
        )
  const missing = added.length === 0 ? lacking : lacking.filter((kind) => !request.addPlaces.includes(kind))
  const pieces = [...(piece === null ? [] : [piece]), ...filled]
  const next = splice(text, pieces)
  if (next === text) return { text, own, missing, findings }
  return isAsMeant(next, parts, pieces, added)
    ? { text: next, own, missing, findings }
    : unchanged([...findings, strange(file)])
}

/** The bar is wanted where the config names its networks, comments where there are some. */
const wantedPieces = ({ entry, facts }: InjectRequest): Injected["missing"] => [
  ...(entry !== null && facts.share.networks.length > 0 ? (["share"] as const) : []),
  ...(entry !== null && entry.article.comments.length > 0 ? (["comments"] as const) : [])
]

const missingPlaces = (places: ReadonlyArray<Place>, request: InjectRequest): Injected["missing"] =>
  wantedPieces(request).filter((kind) => places.every((place) => place.kind !== kind))

/** At the end of the article, in the order in which they are read; none where the page does not say where that is. */
const newPlaces = (
  missing: Injected["missing"],
  { articleEnd }: PageParts,
  request: InjectRequest,
  eol: string
): ReadonlyArray<NewPlace> =>
  articleEnd === null
    ? []
    : missing.flatMap((kind) => {
        const { at, language } = articleEnd
        const element = request.addPlaces.includes(kind) ? pieceFor({ kind, language }, request) : null
        if (element === null) return []
        const content = lines(fragmentHtml([element]), eol)
        return [
          {
            at: { start: at, end: at },
            text: `<div data-fanfare="${kind}" ${addedMark}>${content}</div>`,
            meant: `${kind} ${language} ${content}`
          }
        ]
      })

/** Whether fanfare put the place there, and nobody asks for it any more. */
const isToGo = ({ added, kind }: Place, request: InjectRequest): boolean =>
  added !== null &&
  (request.wish === "withdraw" || !wantedPieces(request).some((one) => one === kind && request.addPlaces.includes(one)))

/** Null for a place that stays as it is. */
const placePiece = (place: Place, request: InjectRequest, eol: string): Piece | null => {
  if (place.added !== null && isToGo(place, request)) return { at: place.added, text: "" }
  const element = request.wish === "withdraw" ? null : pieceFor(place, request)
  if (element !== null) return { at: place.content, text: lines(fragmentHtml([element]), eol) }
  return place.isFilled ? { at: place.content, text: "" } : null
}

/** The words around lists are in the language of the page there; those of an article's own pieces in the article's. */
const pieceFor = (
  { kind, language }: Pick<Place, "kind" | "language">,
  { text, entry, facts, lists }: InjectRequest
): Element | null => {
  const labels = facts.words(language === "" ? facts.site.language : language)
  switch (kind) {
    case "share":
      return entry === null ? null : shareBar(entry, facts)
    case "comments":
      return entry === null ? null : commentSection(entry, withFormOf(text, facts))
    case "latest-news":
      return latestNews(lists.news, labels, facts.site.timeZone)
    case "latest-comments":
      return latestComments(lists.comments, labels, facts.site.timeZone)
  }
}

/** A page without the form that the config names gets no link to it. */
const withFormOf = (text: string, facts: Facts): Facts => {
  const { form } = facts.reply
  if (form === false) return facts
  const id = form.slice(1).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
  const isThere = new RegExp(`\\bid\\s*=\\s*["']?${id}["'\\s/>]`).test(text)
  return isThere ? facts : { ...facts, reply: { ...facts.reply, form: false } }
}

/** By them any page gets the look of the pieces, and the buttons that need a script where the config asks for them. */
const pieceTags = ({ entry, facts }: Pick<InjectRequest, "entry" | "facts">): ReadonlyArray<Element> => {
  const at = (path: string): string => fromRoot(address(facts.site, path), entry?.article.url ?? facts.site.url)
  return [
    h("link", { rel: "stylesheet", href: at(widgetsStyle) }),
    ...(facts.bar.script ? [h("script", { src: at(widgetsScript), defer: true })] : [])
  ]
}

/** From the root of its host, where the page stands on the same one: a preview of the site finds it too. */
const fromRoot = (target: string, page: string): string => {
  const { origin, pathname } = new URL(target)
  return origin === new URL(page).origin ? pathname : target
}

/** Markers are put in where there is something to put between them; they stay, empty, where there no longer is. */
const headPiece = (
  parts: PageParts,
  { entry, wish, facts }: InjectRequest,
  hasPieces: boolean,
  eol: string
): { readonly piece: Piece | null; readonly own: ReadonlyArray<string> } => {
  const { head } = parts
  const wanted =
    wish === "withdraw"
      ? []
      : [...(hasPieces ? pieceTags({ entry, facts }) : []), ...(entry === null ? [] : headElements(entry, facts))]
  const { tags, own } = neededTags(wanted, parts)
  if (tags.length === 0 && !head.hasClosing) return { piece: null, own }
  const content = tags.length === 0 ? "" : lines(`\n${fragmentHtml(tags)}`, eol)
  return {
    piece: {
      at: head.content,
      text: `${head.hasOpening ? "" : headMarkers.opening}${content}${head.hasClosing ? "" : headMarkers.closing}`
    },
    own: own.filter((subject) => !subject.startsWith("stylesheet "))
  }
}

const lines = (html: string, eol: string): string =>
  html.trimEnd().replaceAll("\n", eol) + (html.startsWith("\n") ? eol : "")

const splice = (text: string, pieces: ReadonlyArray<Piece>): string => {
  let at = 0
  const out: Array<string> = []
  for (const { at: range, text: content } of pieces.toSorted((a, b) => a.at.start - b.at.start)) {
    out.push(text.slice(at, range.start), content)
    at = range.end
  }
  return out.join("") + text.slice(at)
}

/**
 * Whether a browser reads the new page as it was meant: the same places, each holding its piece, and the markers around
 * the tags. A place inside a link, for example, would be torn apart, and one that holds a second `<html lang>` would
 * change the language of the page.
 */
const isAsMeant = (
  next: string,
  before: PageParts,
  pieces: ReadonlyArray<Piece>,
  added: ReadonlyArray<NewPlace>
): boolean => {
  const after = pageParts(next)
  const filled = new Map(pieces.map((piece) => [piece.at, piece]))
  const stay = before.places.filter((place) => place.added === null || !filled.has(place.added))
  const meant = [
    ...stay.map(({ kind, content, language }) => {
      const piece = filled.get(content)
      return { at: content.start, text: piece === undefined ? null : `${kind} ${language} ${piece.text}` }
    }),
    ...added.map((place) => ({ at: place.at.start, text: place.meant }))
  ].toSorted((a, b) => a.at - b.at)
  const found = after.places.map(
    ({ kind, content, language }) => `${kind} ${language} ${next.slice(content.start, content.end)}`
  )
  const changedHead = pieces.some(({ at }) => at === before.head.content)
  return (
    found.length === meant.length &&
    meant.every(({ text }, index) => text === null || text === found[index]) &&
    (!changedHead || (after.head.hasOpening && after.head.hasClosing)) &&
    after.ownTags.length === before.ownTags.length
  )
}

const otherCharset = (file: string, charset: string): Finding =>
  finding(
    "FF6101",
    { file },
    `The page says that its encoding is ${charset}, and fanfare writes UTF-8 only; the page was left alone.`,
    'Let the site generator write UTF-8 and `<meta charset="utf-8">`.'
  )

const strange = (file: string): Finding =>
  finding(
    "FF6104",
    { file },
    "With fanfare's pieces in it, browsers would read this page's markup differently; the page was left alone.",
    "Close the comments, templates and elements that are left open in the page."
  )
