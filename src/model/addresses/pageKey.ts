/**
 * What addresses of one page have in common: neither scheme, `www.`, trailing
 * slash, `index.html` nor campaign parameters make another page.
 */

/** Host and path. */
export const pageKey = (address: URL): string => hostKey(address) + pathKey(address)

/** The host with its port. */
export const hostKey = ({ host }: Pick<URL, "host">): string => host.replace(/^www\./, "")

/** A path without `index.html`, `.html` and the slash at its end. */
export const plainPath = (pathname: string): string =>
  pathname
    .replace(/\/index\.html?$/i, "/")
    .replace(/\.html?$/i, "")
    .replace(/\/+$/, "")

/** The path without the host: what stays when a site moves. Empty for the front page. */
export const pathKey = ({ pathname, searchParams }: URL): string => {
  const query = [...searchParams].filter(([name]) => !name.startsWith("utm_")).map((pair) => pair.join("="))
  const plain = plainPath(pathname)
  return query.length === 0 ? plain : `${plain}?${query.toSorted().join("&")}`
}
