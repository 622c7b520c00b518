/**
 * Players for the sound and film that an article names beside its text, for
 * everybody who gets the text alone. They need no script; a link stands below
 * each, for readers that play nothing.
 */
import type { Element } from "hast"
import { h } from "../../markup/html/h.ts"
import { treeHtml } from "../../markup/html/treeHtml.ts"
import type { Article } from "../../model/Article.ts"
import type { Media } from "../../model/media/Media.ts"
import { clockText } from "../../text/clockTime.ts"

type Heard = Pick<Article, "title" | "media" | "episode">
type AddressOf = (url: string) => string

export interface Still {
  readonly src: string
  readonly alt: string
}

/** Whether a player of a film stands before the text. */
export const hasFilmPlayer = ({ media = [] }: Pick<Article, "media">): boolean =>
  media.some(({ kind, inBody }) => kind === "video" && inBody === undefined)

/**
 * One for all sounds, one for all films: several files of one kind are one recording in several formats. `still`: what
 * the film shows before it plays; its words name the film for those who do not see it.
 */
export const players = (
  article: Heard,
  address: AddressOf = (url) => url,
  still: Still | null = null
): ReadonlyArray<Element> => {
  const own = (article.media ?? []).filter(({ inBody }) => inBody === undefined)
  return (["audio", "video"] as const).flatMap((kind) => {
    const files = own.filter((file) => file.kind === kind)
    const [first, ...others] = files
    if (first === undefined) return []
    const { width, height } = first
    const sides = width === undefined || height === undefined ? {} : { width, height }
    return h(
      "figure",
      h(
        kind,
        {
          controls: true,
          preload: kind === "audio" ? "none" : "metadata",
          ...sides,
          ...(kind === "video" && still !== null ? stillProperties(still) : {}),
          ...(others.length === 0 ? { src: address(first.url) } : {})
        },
        ...(others.length === 0 ? [] : files.map(({ url, type }) => h("source", { src: address(url), type }))),
        ...(kind === "video" ? captionsOf(article, address) : [])
      ),
      h("figcaption", h("a", { href: address(first.url) }, nameOf(first, article.title)))
    )
  })
}

const stillProperties = ({ src, alt }: Still) => ({ poster: src, ...(alt === "" ? {} : { ariaLabel: alt }) })

/** The article's text behind its players. */
export const withPlayers = (article: Heard, html: string, address: AddressOf): string =>
  players(article, address)
    .map((player) => treeHtml(player))
    .join("") + html

const captionsOf = ({ episode }: Heard, address: AddressOf): ReadonlyArray<Element> =>
  (episode?.transcripts ?? [])
    .filter(({ type }) => type === "text/vtt")
    .map(({ url, language }) =>
      h("track", { kind: "captions", src: address(url), ...(language === undefined ? {} : { srcLang: language }) })
    )

const nameOf = ({ title, seconds }: Media, headline: string): string =>
  `${title ?? headline}${seconds === undefined ? "" : ` (${clockText(seconds)})`}`
