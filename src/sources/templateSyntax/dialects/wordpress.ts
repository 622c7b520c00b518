/**
 * Shortcodes of WordPress and of the builders of its pages, in texts that were
 * copied or exported from it: `[gallery ids="1,2"]`, `[caption]…[/caption]`,
 * `[vc_row]`. Brackets of people and links of Markdown are text. The posts of
 * its own exports are read by `exports/wordpress`, which knows their pictures.
 */
import { readArguments } from "./Arguments.ts"
import { type Dialect, tag } from "./Dialect.ts"

/** Words that people put into brackets, too: they need an attribute or an end, `gallery` and `playlist` a line of their own. */
const common =
  "caption|gallery|embed|audio|video|playlist|members?_only|membership|paywall|premium|paid|private|restrict(?:ed)?|protected"
const own =
  "wp_caption|contact-form-7|gravityforms?|ninja_form|wpforms|mc4wp_form|woocommerce_\\w+|products|add_to_cart|rev_slider|vc_\\w+|et_pb_\\w+|fusion_\\w+|av_\\w+|su_\\w+|elementor-template|googlemaps|pmpro_\\w+|rcp_\\w+|mepr-\\w+|ihc-hide-content|swpm_protected|um_loggedin|visible_to_members"
const sign = new RegExp(`\\[(/?)(${common}|${own})((?:[\\s=][^[\\]\\n]{0,2000})?)\\]`, "y")
/** Behind the brackets of a link of Markdown. */
const isLinked = /^(?:[(:]|\[(?!\/))/
const isCommon = new RegExp(`^(?:${common})$`)

export const wordpress: Dialect = {
  name: "WordPress",
  example: '[gallery ids="1,2"]',
  formats: ["markdown", "mdx", "html", "text"],
  sign: "[",
  isSure: false,
  read: ({ text, nextClose }, at) => {
    sign.lastIndex = at
    const match = sign.exec(text)
    if (match === null || text[at - 1] === "[") return null
    const [, slash, name = "", given = ""] = match
    const end = sign.lastIndex
    if (isCommon.test(name) && isLinked.test(text.slice(end, end + 2))) return null
    const base = {
      family: "wordpress",
      name,
      start: at,
      end,
      arguments: readArguments(given.replace(/\/\s*$/, ""))
    } as const
    if (slash === "/") return tag({ ...base, role: "close" })
    const close = nextClose(`\\[/${name}\\]`, end)
    const isClosed = close !== null
    const isSure = !isCommon.test(name) || isClosed || given.includes("=") || isAloneOnLine(text, at, end, name)
    if (!isSure) return null
    // A player has nothing but its end behind it.
    if (close !== null && text.slice(end, close.start).trim() === "")
      return tag({ ...base, role: "alone", end: close.end })
    return tag({ ...base, role: given.trimEnd().endsWith("/") || !isClosed ? "alone" : "open" })
  }
}

const isAloneOnLine = (text: string, start: number, end: number, name: string): boolean =>
  (name === "gallery" || name === "playlist") &&
  /(?:^|\n|<p>)[ \t]*$/.test(text.slice(Math.max(0, start - 80), start)) &&
  /^[ \t]*(?:\n|$|<\/p>)/.test(text.slice(end, end + 80))
