/**
 * A path from the root, as an author writes it, is one of the site, also of a
 * site that is served from a folder (`https://user.example/repo/`). What names
 * that folder already stays, and so does every other address.
 */

export const belowSite = (address: string, siteUrl: string): string => {
  const isPath = address.startsWith("/") && !address.startsWith("//")
  if (!isPath) return address
  const { pathname } = new URL(siteUrl)
  const isThere = address.startsWith(pathname) || address === pathname.slice(0, -1)
  return isThere ? address : `${pathname}${address.slice(1)}`
}
