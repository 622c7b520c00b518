/** Where the site's front page is served: what is said of it, the surest first. An address for examples is taken only where there is no other. */
import { isStandIn, unfitHost } from "../../sources/http/unfitHost.ts"
import type { Told } from "../../generators/GeneratorSite.ts"

/** `base`: path below which a generator builds the site. Null where nothing names an address that others reach. */
export const homeAddress = (said: ReadonlyArray<Told>, base: string | null): Told | null => {
  const known = said.flatMap(({ value, from }) => {
    const url = addressOf(value)
    return url === null ? [] : [{ value: url, from }]
  })
  const best = known.find(({ value }) => !isStandIn(new URL(value).hostname)) ?? known[0] ?? null
  return best === null ? null : { ...best, value: withBase(best.value, base) }
}

/** Why an address that was found is not one to publish under; undefined for any other. */
export const doubtOf = (home: string): string | undefined => unfitHost(new URL(home).hostname)

/** As it is written by hand, of a host alone too; null for what names no host that others reach. */
export const addressOf = (written: string): string | null => {
  const text = /^https?:\/\//i.test(written)
    ? written
    : /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(written)
      ? `https://${written}`
      : ""
  if (!URL.canParse(text)) return null
  const { href, hostname, search, hash } = new URL(text)
  if (unfitHost(hostname) !== undefined && !isStandIn(hostname)) return null
  const plain = href
    .slice(0, href.length - search.length - hash.length)
    .replace(/index\.html?$/i, "")
    .replace(/(?<=[^/:])\/{2,}$/, "/")
  return plain.endsWith("/") ? plain : `${plain}/`
}

const withBase = (home: string, base: string | null): string => {
  const path = /^https?:/.test(base ?? "") ? new URL(base ?? "").pathname : (base ?? "")
  const plain = path.replace(/^[./]+|\/+$/g, "")
  if (plain === "") return home
  const { pathname } = new URL(home)
  return pathname.endsWith(`/${plain}/`) ? home : new URL(`${plain}/`, home).href
}
