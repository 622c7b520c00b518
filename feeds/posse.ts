/**
 * `posse:post`: what a program that posts for the site says about an item, as
 * POSSE Party reads it (docs/feed.md of searlsco/posse_party). One element for
 * an entry, with an override for each place.
 */
import { legalText } from "./elements/characters.ts"
import type { Post } from "./Channel.ts"
import { element, type Element, markup } from "./elements/xml.ts"

export const posseNamespace = { "xmlns:posse": "https://posseparty.com/2024/Feed" }

/**
 * The text goes as `title` and not as `format_string`, which is a template: braces in a headline stay braces. It holds
 * the link and is within the limit, so nothing is appended or cut.
 */
export const posseElement = (posts: ReadonlyArray<Post>): Element =>
  element(
    "posse:post",
    { format: "json" },
    markup(
      JSON.stringify({
        format_string: "{{title}}",
        append_url: false,
        truncate: false,
        platform_overrides: Object.fromEntries(
          posts.map(({ platform, text }) => [platform, { title: legalText(text) }])
        )
      })
    )
  )
