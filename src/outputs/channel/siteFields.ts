/** What every channel of a site says about it. */
import type { Channel } from "../../../feeds/Channel.ts"
import type { Extensions } from "../../model/extensions/Extensions.ts"
import { homeOf, type Site } from "../../model/Site.ts"
import { fediverseHandle } from "../../text/fediverseHandle.ts"
import { strictAddress } from "./strictAddress.ts"

type SiteFields = Pick<
  Channel,
  "feedId" | "home" | "copyright" | "author" | "publisher" | "icon" | "hub" | "accounts" | keyof Extensions
>

export const siteFields = (site: Site): SiteFields => ({
  feedId: null,
  home: homeOf(site),
  copyright: site.copyright ?? null,
  author: site.author ?? null,
  publisher: site.title,
  icon: site.icon === undefined ? null : strictAddress(site.icon),
  ...(site.hub === undefined ? {} : { hub: strictAddress(site.hub) }),
  ...accountsOf(site),
  ...site.extensions
})

const accountsOf = ({ accounts }: Site): Pick<Channel, "accounts"> => {
  const known = new Map(
    Object.entries(accounts).flatMap(([network, written]) => {
      const one = accountOf(network, written.trim())
      return one === undefined ? [] : [[`${one.service} ${one.name}`, one] as const]
    })
  )
  return known.size === 0 ? {} : { accounts: [...known.values()] }
}

/** An account of the Fediverse is one at its server; of another network's address, the last part is the name. */
const accountOf = (
  network: string,
  written: string
): { readonly service: string; readonly name: string } | undefined => {
  const isAddress = /^https?:/i.test(written)
  if (!isAddress || /^(?:fediverse|mastodon)$/i.test(network)) {
    const [, user, server] = fediverseHandle(written)?.split("@") ?? []
    if (user !== undefined && server !== undefined) return { service: server, name: user }
  }
  const last =
    isAddress && URL.canParse(written) ? new URL(written).pathname.replace(/^.*\/(?=[^/]+\/*$)/, "") : written
  const name = last.replace(/^@|\/+$/g, "")
  return name === "" || /[\s@/]/.test(name) ? undefined : { service: network, name }
}
