/** What WordPress's own shortcodes mean: captions, galleries, players, embeds. HTML that is not safe yet. */
import { attributeText, textHtml } from "../attributeText.ts"
import type { Meaning, Shortcode } from "./shortcodes.ts"
import type { Attachment, WordpressSite } from "./siteOf.ts"

export const knownShortcodes: ReadonlySet<string> = new Set(
  "caption wp_caption gallery embed audio video playlist youtube vimeo googlemaps soundcloud tweet code sourcecode".split(
    " "
  )
)

const picture = ({ url, alt, caption }: Attachment): string =>
  `<figure><img src="${attributeText(url)}" alt="${attributeText(alt)}">${caption === "" ? "" : `<figcaption>${caption}</figcaption>`}</figure>`

/** A frame becomes a titled link where the article is made. */
const frame = (address: string): string => `<iframe src="${attributeText(address)}"></iframe>`

/** `post`: the id of the post, whose pictures a gallery without ids shows. */
export const meaningOf =
  ({ attachments }: WordpressSite, post: string): Meaning =>
  (shortcode) => {
    const { name, attributes, inner } = shortcode
    switch (name) {
      case "caption":
      case "wp_caption":
        return captioned(inner, attributes.get("caption"))
      case "gallery": {
        const ids = (attributes.get("ids") ?? attributes.get("include"))?.split(",").map((id) => id.trim())
        const found =
          ids === undefined
            ? [...attachments.values()].filter(({ parent, url }) => parent === post && isPicture(url))
            : ids.flatMap((id) => attachments.get(id) ?? [])
        return found.length === 0 ? null : found.map(picture).join("\n")
      }
      case "audio":
      case "video": {
        const src = mediaOf(shortcode)
        return src === undefined ? null : `<${name} src="${attributeText(src)}" controls></${name}>`
      }
      case "code":
      case "sourcecode":
        return inner === "" ? null : `<pre><code>${inner}</code></pre>`
      case "embed":
      case "youtube":
      case "vimeo":
      case "soundcloud":
      case "googlemaps":
      case "tweet": {
        const address = addressIn(shortcode)
        return address === undefined ? null : frame(address)
      }
      default:
        return null
    }
  }

const isPicture = (url: string): boolean => /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i.test(url)

/** The picture, with its link, and the words behind it. */
const captioned = (inner: string, given = ""): string => {
  const [, before = "", rest = ""] = /^((?:\s*<a\b[^>]*>)?\s*<img\b[^>]*>(?:\s*<\/a>)?)([^]*)$/i.exec(inner) ?? []
  const [shown, words] = before === "" ? [inner, given] : [before.trim(), given === "" ? rest.trim() : given]
  return `<figure>${shown}${words === "" ? "" : `<figcaption>${words}</figcaption>`}</figure>`
}

const mediaOf = ({ attributes, inner }: Shortcode): string | undefined =>
  ["src", "mp3", "m4a", "ogg", "wav", "flac", "wma", "mp4", "m4v", "webm", "ogv", "flv", "0"]
    .map((name) => attributes.get(name))
    .find((value) => value !== undefined && /^https?:\/\//i.test(value)) ?? /href="([^"]+)"/.exec(inner)?.[1]

const addressIn = ({ name, attributes, inner }: Shortcode): string | undefined => {
  const written = [inner.replace(/<[^>]*>/g, ""), attributes.get("src"), attributes.get("url"), attributes.get("0")]
    .map((one) => (one ?? "").trim().replaceAll("&amp;", "&"))
    .find((one) => one !== "")
  if (written === undefined) return undefined
  if (name === "vimeo" && /^\d+$/.test(written)) return `https://vimeo.com/${written}`
  return /^https?:\/\/\S+$/i.test(written) ? written : undefined
}

/** An address that stands alone on its line is embedded (`WP_Embed::autoembed`). */
export const withLoneAddresses = (html: string): string =>
  html.replace(
    /(^|\n|<p>|<div class="wp-block-embed__wrapper">)[^\S\n]*(https?:\/\/[^\s<>"]{1,2000})[^\S\n]*(?=\n|$|<\/p>|<\/div>)/g,
    (_, before: string, address: string) => `${before}${frame(address.replaceAll("&amp;", "&"))}`
  )

/** Notes of the block editor, which it keeps beside the post. */
export const footnotesOf = (written: string | undefined): string => {
  if (written === undefined) return ""
  try {
    const notes = JSON.parse(written) as ReadonlyArray<{ readonly id?: unknown; readonly content?: unknown }>
    const items = notes.map(({ id, content }) => `<li id="${attributeText(String(id))}">${String(content)}</li>`)
    return items.length === 0 ? "" : `<section class="footnotes"><ol>${items.join("")}</ol></section>`
  } catch {
    return `<p>${textHtml(written)}</p>`
  }
}
