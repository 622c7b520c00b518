/**
 * What is posted about an article on each network that POSSE Party posts to:
 * the texts of its share payloads, within the limits of each.
 */
import type { Post } from "../../../../feeds/Channel.ts"
import type { Image } from "../../../model/Article.ts"
import { findNetwork } from "../../../networks/index.ts"
import type { Network } from "../../../networks/Network.ts"
import type { Payload } from "../../../networks/payload.ts"
import { strictAddress } from "../../channel/strictAddress.ts"
import type { Pictured } from "../../Entry.ts"

/** Our names of the networks, and the program's. */
const platforms = [
  ["bluesky", "bsky"],
  ["x", "x"],
  ["mastodon", "mastodon"],
  ["threads", "threads"],
  ["facebook", "facebook"],
  ["linkedin", "linkedin"]
] as const

export const postsOf = (entry: Pictured, payload: (network: Network) => Payload): ReadonlyArray<Post> => [
  ...platforms.flatMap(([id, platform]) => {
    const network = findNetwork(id)
    const text = network === undefined ? undefined : payload(network).text
    return text === undefined || !holdsLink(text) ? [] : [{ platform, text }]
  }),
  ...instagramPost(entry)
]

/** Characters of a caption (developers.facebook.com/docs/instagram-platform, "IG User Media"). */
const longestCaption = 2200
/** "JPEG is the only image format supported", between 4:5 and 1.91:1. */
const isForInstagram = ({ type, width = 0, height = 1 }: Image): boolean =>
  type === "image/jpeg" && width / height >= 0.8 && width / height <= 1.91

/** Not where no picture of the article is one that Instagram takes. Links in captions are plain text. */
const instagramPost = ({ article, cards }: Pictured): ReadonlyArray<Post> => {
  const { title, description, url } = article
  const pictures = [...article.images, ...(cards === null ? [] : [cards.square, cards.og])]
  const picture = pictures.find(isForInstagram)
  const text = [title, description, url].filter((part) => part !== "").join("\n\n")
  return picture === undefined || [...text].length > longestCaption
    ? []
    : [{ platform: "instagram", text, media: [{ type: "image", url: strictAddress(picture.url) }] }]
}

/** A link that is shown short leads nowhere without the facet that only Bluesky's own requests have. */
const holdsLink = (text: string): boolean => URL.canParse(text.split(/\s/).at(-1) ?? "")
