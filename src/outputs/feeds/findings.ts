/** What a feed cannot hold as it is, said before it is written. */
import { countForbidden } from "../../../feeds/elements/characters.ts"
import { formats } from "../../../feeds/index.ts"
import type { Article } from "../../model/Article.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { Edition, FeedPlan } from "../Output.ts"
import { channelOf } from "./channel.ts"
import { bytesOf, mostBytes } from "../../../feeds/fitting.ts"

export const feedFindings = (edition: Edition): ReadonlyArray<Finding> => {
  const { entries, feeds } = edition
  return [
    ...entries
      .map(({ article }) => article)
      .filter(({ published }) => published !== null)
      .flatMap((article) => [...forbiddenCharacters(article), ...unfitId(article)]),
    ...feeds.flatMap(emptyFeed),
    ...feeds.flatMap(largeFeed(edition))
  ]
}

const forbiddenCharacters = (article: Article): ReadonlyArray<Finding> => {
  const count = textsOf(article).reduce((sum, text) => sum + countForbidden(text), 0)
  if (count === 0) return []
  return [
    finding(
      "FF3001",
      { file: article.source },
      `"${article.title}" holds ${count} control or broken characters that no feed can hold; they were left out of the feeds.`,
      "Remove them; they often come from copying out of a word processor or a database."
    )
  ]
}

const textsOf = (article: Article): ReadonlyArray<string> => [
  article.id,
  article.url,
  article.title,
  article.description,
  article.html,
  article.section ?? "",
  ...article.tags,
  ...article.authors.map(({ name }) => name),
  ...article.images.flatMap(({ credit, url }) => [url, credit?.text ?? ""]),
  ...article.comments.flatMap(({ author, html }) => [author.name, html])
]

/** RFC 4287 (4.2.6): an id is an absolute IRI. */
const unfitId = ({ id, source }: Article): ReadonlyArray<Finding> =>
  /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(id)
    ? []
    : [
        finding(
          "FF3003",
          { file: source },
          `The id "${id}" is no absolute address or URN, so the Atom feed is not valid; it is published as it is.`,
          "Keep it if subscribers know the article by it; else write an id such as `urn:uuid:…` or an https address."
        )
      ]

/** Archives are not looked at: only what readers ask for again and again must be small. */
const largeFeed =
  (edition: Edition) =>
  (plan: FeedPlan): ReadonlyArray<Finding> => {
    const { id, title, entries, limit, archive } = plan
    if (archive.length === 0 || entries.length >= limit) return tooLarge(plan, edition)
    return [
      finding(
        "FF3201",
        {},
        `The feed "${title}" (${id}) holds ${entries.length} items instead of ${limit}: more would make it larger than 512 kB.`,
        "Nothing to do: the others stand in its archive. Shorter articles would let more of them in."
      ),
      ...tooLarge(plan, edition)
    ]
  }

const tooLarge = (plan: FeedPlan, edition: Edition): ReadonlyArray<Finding> => {
  const [only, ...others] = plan.entries
  if (only === undefined || others.length > 0) return []
  const channel = channelOf(plan, edition)
  const bytes = Math.max(...formats.map((format) => bytesOf(format, channel, channel.items)))
  if (bytes <= mostBytes) return []
  return [
    finding(
      "FF3202",
      { file: only.article.source },
      `"${only.article.title}" alone makes the feed "${plan.title}" (${plan.id}) ${Math.ceil(bytes / 1000)} kB large; some readers take no more than 512 kB.`,
      "Split the article, or take data that is written into its HTML out of it."
    )
  ]
}

const emptyFeed = ({ id, title, entries }: FeedPlan): ReadonlyArray<Finding> =>
  entries.length > 0
    ? []
    : [
        finding(
          "FF3002",
          {},
          `The feed "${title}" (${id}) is empty: no article with a date belongs to it.`,
          "Date an article that belongs to it, or check its filters."
        )
      ]
