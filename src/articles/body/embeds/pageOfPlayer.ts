/** The page that a person opens, by the address that a player or a frame of it has. */

interface Player {
  readonly host: RegExp
  /** Undefined where the address is not that of a player. */
  readonly page: (url: URL) => string | undefined
}

const below =
  (pattern: RegExp, page: (...parts: ReadonlyArray<string>) => string): Player["page"] =>
  ({ pathname }) => {
    const found = pattern.exec(pathname)
    return found === null ? undefined : page(...found.slice(1))
  }

/** The page stands in the query of the player. */
const inQuery =
  (path: RegExp, name: string): Player["page"] =>
  ({ pathname, searchParams }) => {
    if (!path.test(pathname)) return undefined
    const written = searchParams.get(name) ?? ""
    if (!/^https?:/i.test(written) || !URL.canParse(written)) return undefined
    const page = new URL(written)
    // That of an interface shows nothing to a person.
    return page.hostname.startsWith("api.") ? undefined : page.href
  }

export const watchAddress = (film: string): string => `https://www.youtube.com/watch?v=${film}`
export const postOfX = (post: string): string => `https://x.com/i/status/${post}`
export const postOfBluesky = (author: string, post: string): string => `https://bsky.app/profile/${author}/post/${post}`
export const flourishPage = (what: string): string => `https://public.flourish.studio/${what}/`

export const numbered = (id: string | null | undefined, page: (id: string) => string): string | undefined =>
  id != null && /^\d+$/.test(id) ? page(id) : undefined

const players: ReadonlyArray<Player> = [
  {
    host: /(?:^|\.)youtube(?:-nocookie)?\.com$/,
    page: (url) =>
      url.pathname === "/embed/videoseries" && url.searchParams.get("list") !== null
        ? `https://www.youtube.com/playlist?list=${encodeURIComponent(url.searchParams.get("list") ?? "")}`
        : below(/^\/(?:embed|v)\/([\w-]+)/, watchAddress)(url)
  },
  { host: /^player\.vimeo\.com$/, page: below(/^\/video\/(\d+)/, (film) => `https://vimeo.com/${film}`) },
  {
    host: /(?:^|\.)dailymotion\.com$/,
    page: (url) => {
      const film = /^\/embed\/video\/(\w+)/.exec(url.pathname)?.[1] ?? url.searchParams.get("video")
      return film === null || !/^\w+$/.test(film) ? undefined : `https://www.dailymotion.com/video/${film}`
    }
  },
  { host: /^w\.soundcloud\.com$/, page: inQuery(/^\/player/, "url") },
  {
    host: /^open\.spotify\.com$/,
    page: below(/^\/embed(?:-podcast)?\/(\w+\/\w+)/, (what) => `https://open.spotify.com/${what}`)
  },
  { host: /^embed\.podcasts\.apple\.com$/, page: ({ pathname }) => `https://podcasts.apple.com${pathname}` },
  { host: /^embed\.music\.apple\.com$/, page: ({ pathname }) => `https://music.apple.com${pathname}` },
  { host: /^embed\.ted\.com$/, page: ({ pathname }) => `https://www.ted.com${pathname}` },
  { host: /^(?:www\.)?loom\.com$/, page: below(/^\/embed\/(\w+)/, (film) => `https://www.loom.com/share/${film}`) },
  {
    host: /^(?:www\.)?facebook\.com$/,
    page: inQuery(/^\/plugins\/(?:post|video)\.php$/, "href")
  },
  {
    host: /^(?:www\.)?instagram\.com$/,
    page: below(/^\/(p|reel|tv)\/([\w-]+)\/embed/, (kind, post) => `https://www.instagram.com/${kind}/${post}/`)
  },
  { host: /^platform\.(?:twitter|x)\.com$/, page: ({ searchParams }) => numbered(searchParams.get("id"), postOfX) },
  {
    host: /^embed\.bsky\.app$/,
    page: below(/^\/embed\/(did:[\w:.-]+)\/app\.bsky\.feed\.post\/(\w+)/, postOfBluesky)
  },
  {
    host: /^embed\.reddit\.com$|^(?:www\.)?redditmedia\.com$/,
    page: ({ pathname }) => `https://www.reddit.com${pathname}`
  },
  { host: /^archive\.org$/, page: below(/^\/embed\/([^/]+)/, (item) => `https://archive.org/details/${item}`) },
  {
    host: /^(?:www\.)?codepen\.io$/,
    page: below(/^\/([^/]+)\/embed(?:\/preview)?\/(\w+)/, (user, pen) => `https://codepen.io/${user}/pen/${pen}`)
  },
  { host: /^(?:www\.)?figma\.com$/, page: inQuery(/^\/embed/, "url") },
  { host: /^flo\.uri\.sh$/, page: below(/^\/((?:visualisation|story)\/\d+)/, flourishPage) },
  // Mastodon, on any host.
  { host: /./, page: below(/^\/(@[\w.-]+)\/(\d+)\/embed\/?$/, (user, post) => `/${user}/${post}`) }
]

/** An address of the web as it is opened; the address itself where it is that of no known player. */
export const pageOfPlayer = (url: URL): string => {
  const host = url.hostname.toLowerCase()
  for (const player of players) {
    if (!player.host.test(host)) continue
    const page = player.page(url)
    if (page !== undefined) return page.startsWith("/") ? new URL(page, url).href : page
  }
  return url.href
}
