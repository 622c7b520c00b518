/** The artwork of every show that is a file of the project. */
import { order } from "../../../model/Target.ts"
import type { SiteOutput, SiteTarget } from "../../SiteOutput.ts"

export const showArtwork: SiteOutput = {
  name: "showArtwork",
  version: 1,
  targets: (_view, { feeds }) => {
    const targets = new Map<string, SiteTarget>()
    for (const { artwork } of feeds) {
      if (artwork === undefined) continue
      const { from, to, type } = artwork
      targets.set(to, { _tag: "Copy", path: to, type, order: order.picture, answer: artwork, from })
    }
    return targets.values()
  }
}
