/**
 * An article without its body: all that lists, feeds' queries and other pages
 * may know of it, about 1 kB. What is not here needs the whole article.
 */
import type { Article, Direction, Image, Person } from "./Article.ts"
import type { Picture, Pictures } from "./Card.ts"
import { digestOf } from "./Digest.ts"
import { newestOf } from "./newestOf.ts"
import type { Timestamp } from "./Timestamp.ts"

/** A picture as a list shows it. */
export interface ListPicture {
  /** Relative to the output directory. */
  readonly path: string
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** A film as a list names it. */
export interface ListFilm {
  readonly url: string
  readonly title?: string
  readonly seconds?: number
  /** Whether the author said that it is not for everybody. */
  readonly isExplicit?: true
}

export interface Head {
  readonly id: string
  readonly slug: string
  readonly url: string
  readonly hosted: boolean
  readonly title: string
  readonly description: string
  readonly language: string
  readonly direction: Direction
  readonly published: Timestamp | null
  readonly updated: Timestamp | null
  readonly section: string | null
  readonly tags: ReadonlyArray<string>
  readonly authors: ReadonlyArray<Person>
  /** The file it was read from, relative to the project. */
  readonly source: string
  /** The first photo that fanfare publishes and whose size is known. */
  readonly photo: (ListPicture & { readonly alt: string }) | null
  /** Whether sitemaps leave it out. */
  readonly noindex?: true
  /** Whether it has sound or film. */
  readonly hasMedia?: true
  /** Whether some of it is sound alone. */
  readonly hasSound?: true
  /** Its films, where it has any. */
  readonly films?: ReadonlyArray<ListFilm>
  /** Null where the config turns cards off. */
  readonly cards: { readonly og: ListPicture; readonly square: ListPicture } | null
  /** How many comments it has. */
  readonly comments: number
  /** When its newest comment was written; null without comments. */
  readonly newestComment: Timestamp | null
  /** Digest of all its comments: what lists of comments depend on. Empty without comments. */
  readonly commentsDigest: string
  /** Changes whenever anything that is shown of the article or its pictures does. */
  readonly revision: string
}

/** `revision` is that of `revisionOf`, or any other digest of the article and its pictures. */
export const headOf = (article: Article, { cards }: Pictures, revision: string): Head => {
  const shown = article.images.find(isPhoto)
  const { comments } = article
  return {
    id: article.id,
    slug: article.slug,
    url: article.url,
    hosted: article.hosted,
    title: article.title,
    description: article.description,
    language: article.language,
    direction: article.direction,
    published: article.published,
    updated: article.updated,
    section: article.section,
    ...(article.noindex === undefined ? {} : { noindex: article.noindex }),
    tags: article.tags,
    authors: article.authors,
    source: article.source,
    photo:
      shown === undefined ? null : { path: shown.copy.to, width: shown.width, height: shown.height, alt: shown.alt },
    ...(article.media === undefined ? {} : { hasMedia: true, ...soundOf(article), ...filmsOf(article) }),
    cards: cards === null ? null : { og: listed(cards.og), square: listed(cards.square) },
    comments: comments.length,
    newestComment: newestOf(comments.map(({ published }) => published)),
    commentsDigest: comments.length === 0 ? "" : digestOf(comments).slice(0, 32),
    revision
  }
}

/** Digest of an article and of the plan of its pictures: 32 hexadecimal digits. The file that it was read from is shown nowhere. */
export const revisionOf = (article: Article, { cards, crops, slides }: Pictures): string =>
  digestOf({ article: { ...article, source: "" }, cards, crops, slides }).slice(0, 32)

/** A photo whose file is part of the output and whose size is known. */
export interface Photo extends Image {
  readonly copy: { readonly from: string; readonly to: string }
  readonly width: number
  readonly height: number
}

export const isPhoto = (image: Image): image is Photo =>
  image.copy !== undefined && image.width !== undefined && image.height !== undefined

const soundOf = ({ media = [] }: Article): Pick<Head, "hasSound"> =>
  media.some(({ kind }) => kind === "audio") ? { hasSound: true } : {}

const filmsOf = ({ media = [], episode }: Article): Pick<Head, "films"> => {
  const films = media.flatMap(({ kind, url, title, seconds }): ReadonlyArray<ListFilm> =>
    kind === "video"
      ? [
          {
            url,
            ...(title === undefined ? {} : { title }),
            ...(seconds === undefined ? {} : { seconds }),
            ...(episode?.explicit === true ? { isExplicit: true } : {})
          }
        ]
      : []
  )
  return films.length === 0 ? {} : { films }
}

const listed = ({ path, width, height }: Picture): ListPicture => ({ path, width, height })
