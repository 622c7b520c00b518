/** WeChat has no link to share with: its app scans the address of the page from the screen. */
import { treeHtml } from "../../markup/html/treeHtml.ts"
import { qrCode } from "../qr/qrCode.ts"
import type { Behaviour } from "./Behaviour.ts"

export const wechat: Behaviour = {
  fields: ({ share, settings }) => {
    const code = settings.codes === true ? qrCode(share.url, share.url) : null
    return code === null ? {} : { qr: treeHtml([code]) }
  }
}
