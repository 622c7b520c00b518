/** `video-sitemap.xml`: every film of the archive, for search engines. Without a film it is not written. */
import { writeVideoSitemap } from "../../../../feeds/videoSitemap.ts"
import { order } from "../../../model/Target.ts"
import { strictAddress } from "../../channel/strictAddress.ts"
import { withMark } from "../../document/withMark.ts"
import type { SiteOutput } from "../../SiteOutput.ts"
import { filmsOf } from "./filmsOf.ts"

export const videoSitemap: SiteOutput = {
  name: "videoSitemap",
  version: 2,
  targets: ({ filmed }, { site }) => {
    const pages = filmed.flatMap((head) => {
      const films = filmsOf(head, site)
      return films.length === 0 || head.noindex === true ? [] : [{ url: strictAddress(head.url), films }]
    })
    if (pages.length === 0) return []
    return [
      {
        _tag: "Text",
        path: "video-sitemap.xml",
        type: "application/xml; charset=utf-8",
        order: order.list,
        answer: pages,
        needs: [],
        render: () => withMark(writeVideoSitemap(pages))
      }
    ]
  }
}
