/** Who wrote an article, and the accounts that stand for them. */
import type { Article, Person } from "../../../model/Article.ts"
import { fediverseHandle } from "../../../text/fediverseHandle.ts"
import type { Site } from "../../../model/Site.ts"
import { xHandle } from "../../../text/xHandle.ts"
import { remembered } from "../../remembered.ts"

export interface Byline {
  /** Those of the byline; the config's author stands in for a byline without names. */
  readonly authors: ReadonlyArray<Person>
  /** Handles such as `@mina`: the site's, and the first author's. */
  readonly x: { readonly site: string; readonly creator: string }
  /** Handles such as `@mina@social.example`: the authors', else the site's. */
  readonly fediverse: ReadonlyArray<string>
}

export const bylineOf = remembered((article: Article, site: Pick<Site, "author" | "accounts">): Byline => {
  const authors = article.authors.length > 0 || site.author === undefined ? article.authors : [site.author]
  const own = siteAccounts(site)
  const handles = authors.flatMap(({ fediverse = "" }) => fediverseHandle(fediverse) ?? [])
  return {
    authors,
    x: { site: own.x ?? "", creator: authors.map(({ x = "" }) => xHandle(x)).find((one) => one !== undefined) ?? "" },
    fediverse: handles.length > 0 || own.fediverse === undefined ? handles : [own.fediverse]
  }
})

/** The site's own accounts in their one form; without those that cannot be read. */
export const siteAccounts = ({
  accounts
}: Pick<Site, "accounts">): { readonly x?: string; readonly fediverse?: string } => {
  const x = xHandle(accounts["x"] ?? accounts["twitter"] ?? "")
  const fediverse = fediverseHandle(accounts["fediverse"] ?? accounts["mastodon"] ?? "")
  return { ...(x === undefined ? {} : { x }), ...(fediverse === undefined ? {} : { fediverse }) }
}
