/** Posts and snippets of other sites: a link to them. */
import { anchor } from "./anchor.ts"
import { named } from "../dialects/Arguments.ts"
import { isWebAddress, type Meaning, type Use, words } from "./Meaning.ts"

/** The address of a post, by the kind of site; undefined where the arguments do not say it. */
const addressOf: Readonly<Record<string, (use: Use, id: string) => string | undefined>> = {
  x: ({ arguments: given }, id) => {
    const user = named(given, "user", "username") ?? (given.positional.length > 1 ? given.positional[0] : undefined)
    const number = /^\d+$/.exec(given.positional.at(-1) ?? id)?.[0] ?? /^\d+$/.exec(id)?.[0]
    return number === undefined ? undefined : `https://x.com/${encodeURIComponent(user ?? "i")}/status/${number}`
  },
  instagram: (_, id) => (/^[\w-]+$/.test(id) ? `https://www.instagram.com/p/${id}/` : undefined),
  gist: ({ family, arguments: given }, id) => {
    const [first = id, second, third] = given.positional
    const isPair = family === "hugo" && second !== undefined
    const file = isPair ? third : second
    const path = isPair ? `${first}/${second}` : first
    if (!/^[\w-]+(?:\/[\w-]+)?$/.test(path)) return undefined
    const anchored = file === undefined ? "" : `#file-${file.toLowerCase().replace(/[^a-z0-9_]+/g, "-")}`
    return `https://gist.github.com/${path}${anchored}`
  },
  jsfiddle: (_, id) => (/^[\w/-]+$/.test(id) ? `https://jsfiddle.net/${id}/` : undefined),
  codepen: ({ arguments: given }, id) => {
    const user = named(given, "user") ?? (given.positional.length > 1 ? given.positional[0] : undefined)
    const pen = user === undefined ? undefined : (named(given, "id", "slug_hash") ?? given.positional[1])
    return pen === undefined || !/^[\w-]+$/.test(id) ? undefined : `https://codepen.io/${user}/pen/${pen}`
  }
}

const kinds: ReadonlyArray<readonly [kind: string, names: RegExp]> = [
  ["gist", /gist/i],
  ["instagram", /instagram/i],
  ["jsfiddle", /jsfiddle/i],
  ["codepen", /codepen/i],
  ["x", /./]
]

export const posts: Meaning = {
  becomes: "a link to the post",
  names: {
    hugo: words("tweet twitter twitter_simple x x_simple instagram instagram_simple gist jsfiddle codepen"),
    liquid: words("tweet twitter x instagram gist jsfiddle codepen"),
    jsx: words("Tweet TwitterTweet XPost TweetEmbed Instagram Gist CodePen LinkPreview BlueskyPost MastodonPost")
  },
  holdsText: false,
  make: (use) => {
    const { arguments: given, name } = use
    const id = named(given, "id", "tweetid", "tweetlink", "url", "src", "href", "postid", "gist") ?? given.positional[0]
    if (id === undefined) return null
    if (isWebAddress(id)) return anchor(id)
    const kind = kinds.find(([, names]) => names.test(name))?.[0] ?? ""
    const address = addressOf[kind]?.(use, id)
    return address === undefined ? null : anchor(address)
  }
}
