/** `_headers`: what hosts serve the output with. */
import { order } from "../../../model/Target.ts"
import type { SiteOutput } from "../../SiteOutput.ts"
import { rootOf, writeHeaders } from "./writeHeaders.ts"

export const headers: SiteOutput = {
  name: "headers",
  version: 4,
  targets: (_view, { site, families }) => [
    {
      _tag: "Text",
      path: "_headers",
      type: "text/plain; charset=utf-8",
      order: order.list,
      answer: [rootOf(site), families.map(({ id }) => id)],
      needs: [],
      render: () =>
        writeHeaders(
          site,
          families.map(({ id }) => id)
        )
    }
  ]
}
