/**
 * Reads every feed as a stranger would, before it is published, and compares
 * it with what was meant: how many items, their ids, titles, links and dates.
 * It is no judge of whether a feed is valid, nor of its bodies.
 *
 * Two things are let pass, because they are the readers' doing and not the
 * feed's: rss-parser gives nothing for a text of white space alone, and keeps
 * dates to the second.
 */
import { Effect } from "effect"
import { archivePath } from "../../feeds/archive.ts"
import { legalText } from "../../feeds/elements/characters.ts"
import type { Channel, Item } from "../../feeds/Channel.ts"
import { type Finding, finding } from "../model/Finding.ts"
import { archiveChannels, channelOf } from "../outputs/feeds/channel.ts"
import { articleCommentChannel, commentChannel, commentPaths } from "../outputs/feeds/commentChannel.ts"
import { commentFeedPath } from "../outputs/feeds/commentFeedPath.ts"
import type { Edition } from "../outputs/Output.ts"

/** A text that will be published. */
interface Rendered {
  readonly target: { readonly path: string }
  readonly render: () => string
}

/** An item as a reader sees it; an empty text for what it does not see. */
interface Seen {
  readonly id: string
  readonly title: string
  readonly link: string
  /** Seconds since 1970-01-01T00:00:00Z; null for no date, or one that cannot be read. */
  readonly published: number | null
}

/** One finding for each feed that is missing, cannot be read, or says something else than its articles. */
export const readBack = Effect.fn("readBack")(function* (edition: Edition, texts: ReadonlyArray<Rendered>) {
  const written = new Map(texts.map(({ target, render }) => [target.path, render]))
  const findings = yield* Effect.forEach(
    expectations(edition),
    Effect.fnUntraced(function* ({ path, channel, isJson }) {
      const render = written.get(path)
      if (render === undefined) return misread(path, "it was not written")
      const text = render()
      const seen = yield* (isJson ? readJson(text) : readXml(text)).pipe(Effect.option)
      if (seen._tag === "None") return misread(path, "it cannot be read at all")
      const difference = differenceOf([...channel.items].map(meant), seen.value)
      return difference === null ? [] : misread(path, difference)
    })
  )
  return findings.flat()
})

interface Expectation {
  readonly path: string
  readonly channel: Channel
  readonly isJson: boolean
}

const expectations = (edition: Edition): ReadonlyArray<Expectation> => {
  const comments = commentChannel(edition)
  return [
    ...edition.feeds.flatMap((plan) => {
      const channel = channelOf(plan, edition)
      const { rss, atom, json } = plan.paths
      const files = [rss, atom, json].filter((path) => path !== null)
      return [
        ...files.map((path) => ({ path, channel, isJson: path === json })),
        ...archiveChannels(plan, channel, edition).flatMap((page) =>
          files.map((path) => ({ ...page, path: archivePath(path, page.number), isJson: path === json }))
        )
      ]
    }),
    ...Object.values(commentPaths).map((path) => ({ path, channel: comments, isJson: false })),
    ...edition.entries
      .filter(({ article }) => article.comments.length > 0)
      .map((entry) => ({
        path: commentFeedPath(entry.paths),
        channel: articleCommentChannel(entry, edition),
        isJson: false
      }))
  ]
}

const meant = (item: Item): Seen => ({
  id: legalText(item.id),
  title: legalText(item.title),
  link: legalText(item.url),
  published: seconds(item.published)
})

const seconds = (date: string | undefined): number | null => {
  const milliseconds = Date.parse(date ?? "")
  return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / 1000)
}

/** A parser for each text: rss-parser keeps state between two. */
const readXml = (text: string) =>
  Effect.tryPromise(() =>
    import("rss-parser")
      .then(({ default: Parser }) => new Parser().parseString(text))
      .then(({ items }) =>
        items.map((item): Seen => ({
          id: textOf(item.guid ?? item["id"]),
          title: textOf(item.title),
          link: textOf(item.link),
          published: seconds(item.isoDate)
        }))
      )
  )

const readJson = (text: string) =>
  Effect.try(() => {
    const { items } = JSON.parse(text) as { readonly items: ReadonlyArray<Readonly<Record<string, unknown>>> }
    return items.map((item): Seen => ({
      id: textOf(item["id"]),
      title: textOf(item["title"]),
      link: textOf(item["url"]),
      published: seconds(textOf(item["date_published"]))
    }))
  })

const textOf = (value: unknown): string => (typeof value === "string" ? value : "")

/** What differs first, in words; null for nothing. */
const differenceOf = (meant: ReadonlyArray<Seen>, seen: ReadonlyArray<Seen>): string | null => {
  if (meant.length !== seen.length) return `it holds ${seen.length} items instead of ${meant.length}`
  for (const [index, one] of meant.entries()) {
    const other = seen[index]
    for (const field of ["id", "title", "link", "published"] as const) {
      if (other !== undefined && comparable(one[field]) !== comparable(other[field])) {
        return `the ${field} of item ${index + 1} is ${JSON.stringify(other[field])} instead of ${JSON.stringify(one[field])}`
      }
    }
  }
  return null
}

const comparable = (value: string | number | null): string | number | null =>
  typeof value === "string" && value.trim() === "" ? "" : value

const misread = (path: string, what: string): ReadonlyArray<Finding> => [
  finding(
    "FF6005",
    { file: path },
    `${path} does not say what it should: ${what}.`,
    "This is a fault of fanfare: report it with the article concerned."
  )
]
