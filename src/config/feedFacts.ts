/** From the definitions of feeds to what every page may know of them. Pure. */
import { compareText } from "../model/compareText.ts"
import { type FeedFacts, feedFiles, siteFeed } from "../model/FeedFacts.ts"
import { directionOf } from "../model/language.ts"
import type { Site } from "../model/Site.ts"
import { allFormats, defaultLimit, type FeedDefinition } from "./feedDefinition.ts"

/** The site's own feed first, with fanfare's definition where the user wrote none; the others by name. */
export const allFeeds = (
  definitions: ReadonlyArray<FeedDefinition>,
  site: Pick<Site, "title" | "description">
): ReadonlyArray<FeedDefinition> => [
  definitions.find(({ name }) => name === siteFeed) ?? builtIn(site),
  ...definitions.filter(({ name }) => name !== siteFeed).toSorted((a, b) => compareText(a.name, b.name))
]

const builtIn = ({ title, description }: Pick<Site, "title" | "description">): FeedDefinition => ({
  name: siteFeed,
  title,
  description,
  language: null,
  tags: [],
  sections: [],
  authors: [],
  languages: [],
  limit: defaultLimit,
  formats: allFormats
})

export const feedFacts = (definition: FeedDefinition, site: Pick<Site, "language" | "direction">): FeedFacts => {
  const { name, title, description, limit, formats, profile, show } = definition
  const folder = name === siteFeed ? "" : `${name}/`
  const path = (format: keyof typeof feedFiles): string | null =>
    formats.includes(format) ? folder + feedFiles[format] : null
  const language = definition.language ?? site.language
  return {
    id: name,
    title,
    description: description ?? title,
    language,
    direction: language === site.language ? site.direction : directionOf(language),
    ...(profile === undefined ? {} : { profile }),
    ...(show === undefined ? {} : { show }),
    limit,
    paths: { rss: path("rss"), atom: path("atom"), json: path("json"), page: `${folder}index.html` }
  }
}
