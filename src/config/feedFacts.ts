/** From the definitions of feeds to what every page may know of them. Pure. */
import { profiles } from "../../feeds/profiles/index.ts"
import { address } from "../model/addresses/address.ts"
import { compareText } from "../model/compareText.ts"
import { type FeedFacts, feedFiles, siteFeed } from "../model/FeedFacts.ts"
import type { FamilyFacts } from "../model/feeds/FeedFamily.ts"
import { directionOf } from "../model/language.ts"
import type { Site } from "../model/Site.ts"
import { allFormats, defaultLimit, type FeedDefinition } from "./feedDefinition.ts"

/** The site's own feed first, with fanfare's definition where the user wrote none; the others by name, families last. */
export const allFeeds = (
  definitions: ReadonlyArray<FeedDefinition>,
  site: Pick<Site, "title" | "description">
): ReadonlyArray<FeedDefinition> => [
  definitions.find(({ name }) => name === siteFeed) ?? builtIn(site),
  ...definitions
    .filter(({ name }) => name !== siteFeed)
    .toSorted((a, b) => Number(a.each !== undefined) - Number(b.each !== undefined) || compareText(a.name, b.name))
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

export const feedFacts = (
  definition: FeedDefinition,
  site: Pick<Site, "url" | "language" | "direction">
): FeedFacts => {
  const { name, title, description, limit, formats, profile, content, isOldestFirst, isWithoutText, own } = definition
  const { show, artwork, hasMarkdown, extra } = definition
  const folder = name === siteFeed ? "" : `${name}/`
  const path = (format: keyof typeof feedFiles): string | null =>
    formats.includes(format) ? folder + feedFiles[format] : null
  const language = definition.language ?? site.language
  const isPartner = profiles.some((one) => one.name === profile && one.isForReaders !== true)
  return {
    id: name,
    title,
    description: description ?? title,
    language,
    direction: language === site.language ? site.direction : directionOf(language),
    ...(profile === undefined ? {} : { profile }),
    ...(show === undefined
      ? {}
      : { show: artwork === undefined ? show : { ...show, image: address(site, artwork.to) } }),
    ...(artwork === undefined ? {} : { artwork }),
    ...(content === undefined ? {} : { content }),
    ...(isOldestFirst === undefined ? {} : { isOldestFirst }),
    ...(isWithoutText === undefined ? {} : { isWithoutText }),
    ...(own === undefined ? {} : { own }),
    ...(hasMarkdown === undefined ? {} : { hasMarkdown }),
    ...(extra === undefined ? {} : { extra }),
    limit,
    paths: { rss: path("rss"), atom: path("atom"), json: path("json"), page: isPartner ? null : `${folder}index.html` }
  }
}

/** Undefined for a definition of one feed. */
export const familyFacts = (
  definition: FeedDefinition,
  site: Pick<Site, "url" | "language" | "direction" | "title">
): FamilyFacts | undefined => {
  const { each, formats, tags, sections, authors, languages } = definition
  if (each === undefined) return undefined
  const { id, title, description, language, direction, paths } = feedFacts(definition, site)
  return {
    id,
    each: each.of,
    title,
    description,
    language,
    direction,
    page: paths.page,
    feedTitle: each.title ?? `{name} – ${site.title}`,
    ...([tags, sections, authors, languages].every((filter) => filter.length === 0) ? {} : { isFiltered: true }),
    formats
  }
}
