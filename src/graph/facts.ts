/** What every file of the output may know of the site, from the settings, the definitions of feeds and the ledger. */
import { showGuid } from "../../feeds/profiles/podcast/showGuid.ts"
import { address } from "../model/addresses/address.ts"
import type { Site } from "../model/Site.ts"
import { feedIds } from "../articles/identity/feedIds.ts"
import { feedsOf, setFeeds } from "../articles/identity/ledgerFile.ts"
import type { LedgerFeed } from "../articles/identity/ledger.ts"
import type { FeedDefinition } from "../config/feedDefinition.ts"
import { allFeeds, familyFacts, feedFacts } from "../config/feedFacts.ts"
import { digestOf } from "../model/Digest.ts"
import type { Settings } from "../model/settings/Settings.ts"
import { version } from "../model/version.ts"
import { articleOutputs, pictureOutputs } from "../outputs/article/index.ts"
import type { Facts } from "../outputs/Facts.ts"
import { articleKeys } from "../outputs/keys.ts"
import type { Index } from "../store/Index.ts"

export interface FactsRequest {
  readonly index: Index
  readonly settings: Settings
  readonly definitions: ReadonlyArray<FeedDefinition>
  readonly logo: Facts["logo"] | null
  /** Ids of feeds that were published before, for those that the ledger does not know. */
  readonly published: () => ReadonlyArray<LedgerFeed>
}

/** The facts, with the definitions in the order of their feeds. Feeds that are new to the ledger get their ids. */
export const factsOf = (
  request: FactsRequest
): { readonly facts: Facts; readonly definitions: ReadonlyArray<FeedDefinition>; readonly areFeedsNew: boolean } => {
  const { settings, logo } = request
  const { site, share, bar, reply, words, widgets } = settings
  const definitions = allFeeds(request.definitions, site)
  const { ids, areNew } = settledFeedIds(request)
  return {
    definitions,
    areFeedsNew: areNew,
    facts: {
      site,
      generator: `fanfare/${version}`,
      feeds: definitions.filter(({ each }) => each === undefined).map((definition) => feedFacts(definition, site)),
      families: definitions.flatMap((definition) => familyFacts(definition, site) ?? []),
      feedIds: ids,
      share,
      bar,
      reply,
      words,
      ...(logo == null ? {} : { logo }),
      limits: { latestNews: widgets.latestNews.limit, latestComments: widgets.latestComments.limit },
      widgetsOnArticles: widgets.onArticles,
      ...(settings.menu === undefined ? {} : { menu: settings.menu }),
      ...sectionColours(settings.cards)
    }
  }
}

/** Those that the config gives a colour of their own. */
const sectionColours = (cards: Settings["cards"]): Pick<Facts, "sections"> => {
  const coloured = Object.entries(cards?.sections ?? {}).flatMap(([name, { accent }]) =>
    accent === undefined ? [] : [[name, accent] as const]
  )
  return coloured.length === 0 ? {} : { sections: Object.fromEntries(coloured) }
}

const settledFeedIds = ({ index, settings, definitions, published }: FactsRequest) => {
  const names = [...new Set(["latest", "comments", ...definitions.map(({ name }) => name)])]
  const ledger = feedsOf(index)
  const missing = names.filter((name) => !ledger.some(({ feed }) => feed === name))
  if (missing.length > 0) {
    const lines = feedIds({
      names,
      ledger,
      published: published(),
      ruled: showIds(definitions, settings.site),
      articleIds: index.articles.firstIds(100),
      siteUrl: settings.site.url
    })
    setFeeds(index, lines)
  }
  return {
    ids: Object.fromEntries(feedsOf(index).map(({ feed, id }) => [feed, id])),
    areNew: missing.length > 0
  }
}

/** A show is known by the id of the podcast namespace, which is made from the address that its feed has at first. */
const showIds = (definitions: ReadonlyArray<FeedDefinition>, site: Site): ReadonlyMap<string, string> =>
  new Map(
    definitions
      .filter(({ holdsMedia }) => holdsMedia === true)
      .flatMap((definition) => {
        const { rss } = feedFacts(definition, site).paths
        return rss === null ? [] : [[definition.name, `urn:uuid:${showGuid(address(site, rss))}`] as const]
      })
  )

/** Digest of all that the files of articles depend on besides the articles: one that is as it was needs no look at any of them. */
export const factsKey = (facts: Facts, index: Index, cards: string): string => {
  const keyOf = articleKeys(facts)
  const outputs = [...pictureOutputs, ...articleOutputs]
  const keys = index.articles
    .languages()
    .map((language) => outputs.map((output) => keyOf(output, { language, revision: "" })))
  return digestOf([keys, cards]).slice(0, 32)
}
