/**
 * Elements that are empty until a script of another site fills them: by the
 * address of what they will show, or by the site that they name and the
 * number of a post or film there.
 */
import type { Element } from "hast"
import { attribute, elementsIn } from "../../../markup/elements.ts"
import { flourishPage, numbered, postOfBluesky, postOfX, watchAddress } from "./pageOfPlayer.ts"

const places = new Set(["div", "section", "figure", "blockquote", "span", "p", "a", "oembed"])

/** Whether a script is to fill it: a place, or an element of a site's own, that shows nothing by itself. */
export const isPlaceholder = (element: Element): boolean =>
  (places.has(element.tagName) || isOwnElement(element)) && isEmpty(element, 3)

/** HTML, 4.13.3: what a page's own scripts define has a hyphen in its name. */
export const isOwnElement = ({ tagName }: Element): boolean => tagName.includes("-")

/** Whether nothing is in it but blanks, and places as empty as itself; more of these than `depth` is no placeholder. */
const isEmpty = ({ children }: Element, depth: number): boolean =>
  children.length <= 8 &&
  children.every((child) =>
    child.type === "text"
      ? child.value.trim() === ""
      : child.type !== "element" || (places.has(child.tagName) && depth > 0 && isEmpty(child, depth - 1))
  )

/** The address of what a placeholder will show; undefined where nothing says it. */
export const addressOfPlaceholder = (element: Element): string | undefined => {
  const names = namesOf(element)
  if (elsewhere.test(names)) return undefined
  return writtenAddress(element, names) ?? addressById(element, names)
}

/** What is no part of an article: buttons, comments, advertisements. */
const elsewhere =
  /(?:^|[\s_-])(?:share|sharing|like|likes|follow|comments?|plusone|button|subscribe|newsletter|signup|ads?|advert|banner|sponsor|related|recommend\w*|taboola|outbrain|disqus|icon|menu|nav|search|login|captcha|map-?marker)(?:[\s_-]|$)/i

const embedding = /embed|player|\b(?:fb|g)-(?:post|video)\b/i

const writtenNames =
  /^(?:url|src|cite|data(?:Src|Href|Url|Uri|Link|Permalink|Video|Embed|Iframe|Oembed|.*(?:Permalink|EmbedUrl|EmbedSrc|VideoUrl|IframeSrc|Src|Uri)))$/

/** An address that one of its attributes holds, where its class or the host says that it is shown in the place. */
const writtenAddress = (element: Element, names: string): string | undefined => {
  const link = linkOf(element)
  if (link !== undefined) return webAddress(link)
  for (const name in element.properties) {
    if (!writtenNames.test(name)) continue
    const written = attribute(element, name) ?? ""
    const post = /^at:\/\/(did:[\w:.-]+)\/app\.bsky\.feed\.post\/(\w+)$/.exec(written)
    if (post !== null) return postOfBluesky(post[1] ?? "", post[2] ?? "")
    const address = webAddress(written)
    if (address !== undefined && (embedding.test(names) || embedHosts.test(new URL(address).hostname))) return address
  }
  return undefined
}

/** A post that is quoted by a link without words, or a Pin that is one. */
const linkOf = (element: Element): string | undefined => {
  if (element.tagName === "a")
    return element.properties["dataPinDo"] === "embedPin" ? attribute(element, "href") : undefined
  if (element.tagName !== "blockquote") return undefined
  const links = elementsIn(element).filter(({ tagName }) => tagName === "a")
  return links.length === 1 && links[0] !== undefined ? attribute(links[0], "href") : undefined
}

const embedHosts =
  /(?:^|\.)(?:youtube|youtube-nocookie|youtu|vimeo|facebook|instagram|tiktok|twitter|x|threads|bsky|spotify|soundcloud|dailymotion|twitch|reddit|pinterest|linkedin|ted|loom|flickr|typeform|codepen|figma|datawrapper|infogram|flourish)\.(?:com|net|be|tv|app|studio|de)$/

const webAddress = (written: string): string | undefined => {
  const address = written.trim().replace(/^\/\//, "https://")
  return /^https?:\/\//i.test(address) && URL.canParse(address) && !notShown.test(new URL(address).pathname)
    ? address
    : undefined
}

/** Files that a page loads for itself. */
const notShown = /\.(?:jpe?g|png|gif|webp|avif|svg|ico|js|mjs|css|json|xml|woff2?)$/i

interface Site {
  /** In the element's name, its classes, or what it says of its provider. */
  readonly name: RegExp
  readonly ids: ReadonlyArray<string>
  readonly page: (id: string) => string | undefined
}

const plain = (id: string, page: (id: string) => string): string | undefined =>
  /^[\w-]+$/.test(id) ? page(id) : undefined

const usualIds = ["videoid", "dataVideoid", "dataVideoId", "dataPlyrEmbedId", "dataEmbedId", "dataId"]

const sites: ReadonlyArray<Site> = [
  {
    name: /youtube|\byt\b/,
    ids: [...usualIds, "dataYoutubeId", "dataYoutube", "dataYtid"],
    page: (id) => (/^[\w-]{6,}$/.test(id) ? watchAddress(id) : webAddress(id))
  },
  {
    name: /vimeo/,
    ids: [...usualIds, "dataVimeoId"],
    page: (id) => numbered(id, (film) => `https://vimeo.com/${film}`) ?? webAddress(id)
  },
  {
    name: /tweet|twitter/,
    ids: ["dataTweetId", "dataTweetid", "tweetId", "dataId"],
    page: (id) => numbered(id, postOfX)
  },
  {
    name: /instagram/,
    ids: ["dataShortcode"],
    page: (id) => plain(id, (post) => `https://www.instagram.com/p/${post}/`)
  },
  {
    name: /dailymotion/,
    ids: usualIds,
    page: (id) => plain(id, (film) => `https://www.dailymotion.com/video/${film}`)
  },
  {
    name: /gist/,
    ids: ["dataGistid", "dataGistId", "dataId"],
    page: (id) => plain(id, (gist) => `https://gist.github.com/${gist}`)
  },
  { name: /infogram/, ids: ["dataId"], page: (id) => plain(id, (chart) => `https://infogram.com/${chart}`) },
  {
    name: /flourish/,
    ids: ["dataSrc"],
    page: (id) => (/^(?:visualisation|story)\/\d+$/.test(id) ? flourishPage(id) : undefined)
  },
  {
    name: /strava/,
    ids: ["dataEmbedId"],
    page: (id) => numbered(id, (activity) => `https://www.strava.com/activities/${activity}`)
  },
  {
    name: /typeform|datatf/,
    ids: ["dataTfLive", "dataTfWidget"],
    page: (id) => plain(id, (form) => `https://form.typeform.com/to/${form}`)
  }
]

/** Of the site that the element names. */
const addressById = (element: Element, names: string): string | undefined => {
  for (const { name, ids, page } of sites) {
    if (!name.test(names) && !ids.some((id) => name.test(id.toLowerCase()) && element.properties[id] !== undefined))
      continue
    for (const id of ids) {
      const written = attribute(element, id)
      const address = written === undefined ? undefined : page(written.trim())
      if (address !== undefined) return address
    }
  }
  const wistia = /(?:^|\s)wistia_async_(\w+)/.exec(names)?.[1]
  return wistia === undefined ? undefined : `https://fast.wistia.net/embed/iframe/${wistia}`
}

const namesOf = (element: Element): string =>
  [
    element.tagName,
    attribute(element, "className"),
    attribute(element, "id"),
    attribute(element, "dataPlyrProvider"),
    attribute(element, "dataVideoType"),
    attribute(element, "dataProvider"),
    attribute(element, "dataType")
  ]
    .filter(Boolean)
    .join(" ")
