/** The site's accounts, by the addresses that its pages link with `rel="me"`. */

/** By network; of one network the first counts. Addresses of other places say nothing. */
export const accountsOf = (links: ReadonlyArray<string>): Readonly<Record<string, string>> => {
  const found = links.flatMap((link): ReadonlyArray<readonly [string, string]> => {
    if (!URL.canParse(link)) return []
    const { hostname, pathname } = new URL(link)
    const host = hostname.replace(/^www\./, "")
    const path = decodeURI(pathname).replace(/^\/|\/$/g, "")
    if (host === "x.com" || host === "twitter.com") return /^\w+$/.test(path) ? [["x", `@${path}`]] : []
    if (host === "bsky.app") return path.startsWith("profile/") ? [["bluesky", path.slice("profile/".length)]] : []
    if (/^threads\.(?:net|com)$/.test(host)) return /^@[\w.]+$/.test(path) ? [["threads", path]] : []
    if (/^(?:github|gitlab|codeberg|youtube|medium|instagram|tiktok|linkedin|facebook)\./.test(host)) return []
    return /^@[\w.-]+$/.test(path) ? [["mastodon", `${path}@${host}`]] : []
  })
  return Object.fromEntries(found.toReversed())
}
