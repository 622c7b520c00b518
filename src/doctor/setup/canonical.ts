/** Whether the pages say that they are at the address that the config says. */
import { unfitHost } from "../../sources/http/unfitHost.ts"
import { type Check, ok, skipped, warn } from "../Check.ts"
import { areGathered, declared, gathered } from "../declared.ts"
import type { Facts } from "../facts/Facts.ts"
import { count, firstOf } from "../words.ts"

export const canonical: Check<Facts> = {
  name: "canonical",
  group: "setup",
  about: "The pages' `<link rel=canonical>` is on the host of `site.url`, and below its path",
  look: (facts) => {
    const { settings } = facts.config
    if (settings === null) return skipped("the config cannot be used")
    if (areGathered(facts)) return skipped(gathered)
    const { pages } = facts.pages
    const named = pages.flatMap((page) => {
      const url = page.isOwn ? undefined : declared(page)
      return url !== undefined && URL.canParse(url) ? [{ at: new URL(page.address), url: new URL(url) }] : []
    })
    if (named.length === 0) return skipped("no page of a site generator names its address")
    const site = new URL(settings.site.url)
    const there = named.filter(({ url }) => url.origin !== site.origin)
    const elsewhere = [...new Set(there.map(({ url }) => url.origin))]
    if (there.length > 0)
      return warn(
        `${count(there.length, "page names", "pages name")} ${firstOf(elsewhere)}, and site.url is ${site.origin}`,
        isWorse(elsewhere[0] ?? "", site)
          ? `Let ${facts.generator?.name ?? "the site generator"} build the pages for ${site.origin}/: the address in its config, or in its environment, is not the site's.`
          : `site: { url: ${elsewhere[0]}${site.pathname} }`
      )
    const home = new URL(settings.site.home ?? settings.site.url)
    if (home.origin !== site.origin)
      return warn(
        `${count(named.length, "page names", "pages name")} ${site.origin}, and site.home is ${home.origin}`,
        `site: { home: ${site.origin}${home.pathname} }`
      )
    const bases = named.map(({ at, url }) => baseOf(at.pathname, url.pathname, site.pathname))
    const [base] = bases.toSorted((a, b) => share(bases, b) - share(bases, a))
    return base === undefined || base === null || base === site.pathname || share(bases, base) * 2 <= bases.length
      ? ok(`${count(named.length, "page")} on ${site.origin}`)
      : warn(
          `${count(share(bases, base), "page is", "pages are")} below ${base}, and site.url is ${site.href}`,
          `site: { url: ${site.origin}${base} }`
        )
  }
}

/** Whether the address that pages name is one that nothing is published under, or the same host without encryption. */
const isWorse = (origin: string, site: URL): boolean => {
  const { hostname, protocol } = new URL(origin)
  if (unfitHost(hostname) !== undefined) return unfitHost(site.hostname) === undefined
  return hostname === site.hostname && protocol === "http:"
}

/** Below which path the site is, by the path of a page as the config has it and as the page says; null where they have nothing in common. */
const baseOf = (built: string, said: string, site: string): string | null => {
  const inside = built.slice(site.length - 1)
  return said.endsWith(inside) && inside !== "/" ? said.slice(0, said.length - inside.length + 1) : null
}

const share = (bases: ReadonlyArray<string | null>, base: string | null): number =>
  bases.filter((one) => one === base).length
