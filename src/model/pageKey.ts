/**
 * What addresses of one page have in common: neither scheme, `www.`, trailing
 * slash, `index.html` nor campaign parameters make another page.
 */

/** Host and path. */
export const pageKey = (address: URL): string => address.host.replace(/^www\./, "") + pathKey(address)

/** The path without the host: what stays when a site moves. Empty for the front page. */
export const pathKey = ({ pathname, searchParams }: URL): string => {
  const query = [...searchParams].filter(([name]) => !name.startsWith("utm_")).map((pair) => pair.join("="))
  const plain = pathname
    .replace(/\/index\.html?$/i, "/")
    .replace(/\.html?$/i, "")
    .replace(/\/+$/, "")
  return query.length === 0 ? plain : `${plain}?${query.toSorted().join("&")}`
}
