/**
 * What all pages of one edition know of each other: which addresses are files
 * of the output, and where an article or the logo is. Made once in a build.
 */
import { address, type Edition, type Entry } from "../Output.ts"
import { publishedLogo, type PublishedLogo } from "./publishedLogo.ts"
import { relativePath } from "./relativePath.ts"

export interface PageSet {
  readonly edition: Edition
  /** The absolute address of every file that a page may link to, with its path. */
  readonly addresses: ReadonlyMap<string, string>
  /** The site's logo as fanfare publishes it; null without one. */
  readonly logo: PublishedLogo | null
}

/** The stylesheet of share bar, widgets and comments. */
export const widgetsStyle = "widgets/fanfare.css"
/** The script of share bars, only where the config asks for it. */
export const widgetsScript = "widgets/fanfare.js"
export const feedList = "opml.xml"

export const pageSet = (edition: Edition): PageSet => {
  const logo = publishedLogo(edition)
  const paths = [
    widgetsStyle,
    feedList,
    "comments/index.html",
    ...(logo === null ? [] : [logo.to]),
    ...edition.feeds.flatMap((feed) => Object.values(feed.paths)),
    ...edition.entries.flatMap(({ article, cards, crops, paths: { page } }) => [
      ...[...Object.values(cards), ...crops].map((picture) => picture.path),
      ...article.images.map(({ copy }) => copy?.to ?? null),
      page
    ])
  ].filter((path) => path !== null)
  return {
    edition,
    logo,
    addresses: new Map(
      paths.flatMap((path) => {
        const whole = address(edition.site, path)
        const folder = whole.replace(/index\.html$/, "")
        return folder === whole ? [[whole, path]] : [[whole, path] as const, [folder, path] as const]
      })
    )
  }
}

/** Where the title of an article leads from the page `from`: to fanfare's own page of it, or to its address. */
export const articleLink = (from: string, { article, paths }: Entry): string =>
  paths.page === null ? article.url : relativePath(from, paths.page)
