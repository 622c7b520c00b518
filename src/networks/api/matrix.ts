/** A message in a Matrix room: client-server API, `m.room.message`. The transaction id keeps it from being sent twice. */
import { treeHtml } from "../../markup/html/treeHtml.ts"
import { h } from "../../markup/html/h.ts"
import { byteLength } from "../payload/countText.ts"
import { fitText } from "../payload/fitText.ts"
import type { Share } from "../payload/Share.ts"
import { type ApiRequest, bearer } from "./ApiRequest.ts"
import { requestKey } from "./requestKey.ts"

/** An event has at most 65,536 bytes, and the server adds some. */
const most = 60_000

/** UTF-16 units of a title, which is a line. */
const longestTitle = 1000

export const matrixRequest = (given: Share): ApiRequest => {
  const share = { ...given, title: fitText(given.title, (cut) => cut.length <= longestTitle) }
  const description = fitText(share.description, (cut) => byteLength(JSON.stringify(message(share, cut))) <= most)
  return {
    method: "PUT",
    url: `https://{homeserver}/_matrix/client/v3/rooms/{room}/send/m.room.message/fanfare-${requestKey(share)}`,
    headers: bearer,
    body: message(share, description)
  }
}

const message = ({ title, url }: Share, description: string) => ({
  msgtype: "m.text",
  body: [title, description, url].filter(Boolean).join("\n"),
  format: "org.matrix.custom.html",
  formatted_body: treeHtml([
    h("a", { href: url }, title),
    ...(description === "" ? [] : [h("br"), h("span", description)])
  ]),
  "m.mentions": {}
})
