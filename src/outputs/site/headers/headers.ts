/** `_headers`: what hosts serve the output with. */
import { order } from "../../../model/Target.ts"
import type { SiteOutput } from "../../SiteOutput.ts"
import { rootOf, writeHeaders } from "./writeHeaders.ts"

export const headers: SiteOutput = {
  name: "headers",
  version: 2,
  targets: (_view, { site }) => [
    {
      _tag: "Text",
      path: "_headers",
      type: "text/plain; charset=utf-8",
      order: order.list,
      answer: rootOf(site),
      needs: [],
      render: () => writeHeaders(site)
    }
  ]
}
