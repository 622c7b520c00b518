/**
 * Which networks a share bar offers: those of the config, else those that the
 * article's own page named if one of them still lives, else a default.
 */
import { findNetwork } from "../../../networks/index.ts"
import type { Network } from "../../../networks/Network.ts"
import type { Article } from "../../../model/Article.ts"
import type { Facts } from "../../Facts.ts"

const byDefault = [
  "pinterest",
  "facebook",
  "x",
  "bluesky",
  "mastodon",
  "linkedin",
  "whatsapp",
  "telegram",
  "email"
] as const

/** In order, each once; names that no network has are left out. Retired networks are in it. */
export const wantedNetworks = (article: Article, { share }: Pick<Facts, "share">): ReadonlyArray<Network> => {
  const configured = networksNamed(share.networks)
  if (configured.length > 0) return configured
  const named = networksNamed(article.furniture?.networks ?? [])
  return named.some(({ status }) => status.state === "active") ? named : networksNamed(byDefault)
}

/** Each once, in order. */
export const networksNamed = (names: ReadonlyArray<string>): ReadonlyArray<Network> => [
  ...new Set(names.map(findNetwork).filter((network) => network !== undefined))
]
