/** The pages of feeds, and of lists of feeds, that lists for readers lead to. */
import { type FeedFacts, isOpen } from "../FeedFacts.ts"
import type { FamilyFacts } from "./FeedFamily.ts"

interface LinkedPage extends Pick<FamilyFacts, "title" | "description" | "language" | "direction"> {
  /** Relative to the output directory. */
  readonly page: string
  /** Empty for a list of feeds. */
  readonly paths: Pick<FeedFacts["paths"], "rss" | "atom" | "json">
}

export const linkedPages = ({
  feeds,
  families
}: {
  readonly feeds: ReadonlyArray<FeedFacts>
  readonly families: ReadonlyArray<FamilyFacts>
}): ReadonlyArray<LinkedPage> => [
  ...feeds.filter(isOpen).map(({ title, description, language, direction, paths }) => ({
    title,
    description,
    language,
    direction,
    page: paths.page,
    paths
  })),
  ...families.flatMap(({ title, description, language, direction, page }) =>
    page === null
      ? []
      : [{ title, description, language, direction, page, paths: { rss: null, atom: null, json: null } }]
  )
]
