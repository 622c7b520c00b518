/** The outputs of the whole site: a new one is a room here and a line below. */
import type { SiteOutput } from "../SiteOutput.ts"
import { commentFeeds } from "./feeds/commentFeeds.ts"
import { feeds } from "./feeds/feeds.ts"
import { headers } from "./headers/headers.ts"
import { opml } from "./lists/opml.ts"
import { showArtwork } from "./lists/showArtwork.ts"
import { pages } from "./pages/pages.ts"
import { newsSitemap } from "./sitemap/newsSitemap.ts"
import { videoSitemap } from "./sitemap/videoSitemap.ts"
import { widgets } from "./widgets/widgets.ts"

/** In the order in which their files are published. */
export const siteOutputs: ReadonlyArray<SiteOutput> = [
  widgets,
  showArtwork,
  feeds,
  commentFeeds,
  opml,
  newsSitemap,
  videoSitemap,
  headers,
  pages
]
