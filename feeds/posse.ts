/**
 * `posse:post`: what a program that posts for the site says about an item, as
 * POSSE Party reads it (docs/feed.md of searlsco/posse_party). One element for
 * an entry, with an override for each place.
 */
import { isBlank, legalText } from "./elements/characters.ts"
import type { Item, Post } from "./Channel.ts"
import { declare } from "./elements/namespaces.ts"
import { element, type Element, markup } from "./elements/xml.ts"

export const posseNamespace = declare("posse")

/** "Attach an OpenGraph/website card when supported (Bluesky, Threads, Facebook, LinkedIn)." */
const withCard: ReadonlySet<string> = new Set(["bsky", "threads", "facebook", "linkedin"])

/** "Instagram requires images/video; YouTube requires exactly one video." */
const withMedia = ["instagram", "youtube"]

/**
 * The text goes as `title` and not as `format_string`, which is a template: braces in a headline stay braces. It holds
 * the link and is within the limit, so nothing is appended or cut. The card's words are said apart, because they would
 * be taken from the text.
 */
export const posseElement = (
  item: Pick<Item, "title" | "description" | "preview">,
  posts: ReadonlyArray<Post>
): Element =>
  element(
    "posse:post",
    { format: "json" },
    markup(
      JSON.stringify({
        format_string: "{{title}}",
        append_url: false,
        truncate: false,
        og_title: present(item.title),
        og_description: present(item.description),
        og_image: item.preview,
        platform_overrides: {
          ...Object.fromEntries(posts.map((post) => [post.platform, overrides(post)])),
          ...Object.fromEntries(
            withMedia
              .filter((platform) => !posts.some((post) => post.platform === platform))
              .map((platform) => [platform, { syndicate: false }])
          )
        }
      })
    )
  )

const overrides = ({ platform, text, media }: Post) => ({
  title: legalText(text),
  attach_link: withCard.has(platform) ? true : undefined,
  media: media?.map(({ type, url, poster }) => ({ type, url, poster_url: poster }))
})

const present = (text: string): string | undefined => (isBlank(text) ? undefined : legalText(text))
