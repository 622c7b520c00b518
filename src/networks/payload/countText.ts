/** How long a text is to a network, in the network's own unit. */
import { countGraphemes, graphemesOf } from "../../text/segments.ts"
import type { Network } from "../Network.ts"
import { encodeParameter } from "./encodeParameter.ts"
import { septets } from "./gsm7.ts"
import { weight } from "./weight.ts"

const isAscii = /^\p{ASCII}*$/u
const emoji = /\p{RGI_Emoji}|\p{Extended_Pictographic}/v

/** UTF-8 bytes. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).length

const count: Record<Network["text"]["unit"], (text: string) => number> = {
  none: () => 0,
  characters: (text) => text.length,
  graphemes: (text) => countGraphemes(text),
  weighted: weight,
  toot: (text) =>
    countGraphemes(
      text.replace(/(@\w+)@[\w.-]+\w/g, "$1").replace(/https?:\/\/[^\s<>"]+/gi, (url) => "x".repeat(countLink(url, 23)))
    ),
  "emoji-bytes": (text) =>
    isAscii.test(text)
      ? text.length
      : graphemesOf(text).reduce((total, one) => total + (emoji.test(one) ? byteLength(one) : one.length), 0),
  gsm7: septets,
  bytes: byteLength,
  uri: (text) => encodeParameter(text).length
}

export const countText = (text: string, unit: Network["text"]["unit"]): number => count[unit](text)

/** The length of the shared link for a network that counts `fixed` for every link that it recognises. */
export const countLink = (url: string, fixed: number): number =>
  isPlainLink.test(url) ? fixed : Math.max(fixed, url.length)

const isPlainLink = /^https?:\/\/[a-z0-9.-]+\.[a-z][a-z0-9-]*[a-z](?::\d+)?(?:[/?#][\w!*';:=+,.$/%#[\]~@|&?()-]*)?$/i
