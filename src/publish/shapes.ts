/**
 * The forms that the names of published files have. A file whose name has no
 * such form was never written by fanfare, and is never overwritten or deleted.
 */
import { isPlainPath } from "./plainPath.ts"

/** `picture`: its name holds the digest of what it shows; so has a sound. `manifest`: `fanfare.json` and its parts. */
export type Shape = "picture" | "text" | "manifest"

const picture = String.raw`[\w-]{1,100}\.[0-9a-f]{8,64}\.(?:png|jpe?g|webp|avif|gif|svg)`
const media = String.raw`[\w-]{1,100}\.[0-9a-f]{8,64}\.(?:mp3|m4[abv]|mp4|mov|qt|aac|og[gva]|opus|webm|flac|wave?|vtt|srt|json|txt)`
const slug = String.raw`[a-z0-9][a-z0-9-]{0,119}`
/** The name of a feed, which is that of its file in `feeds/`. */
const feed = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{0,79}`
/** Folders that belong to other things, in any letter case: no feed has such a name. */
const reserved = /^(?:articles|widgets|comments|archive)\//i
const feedFile = String.raw`(?:rss\.xml|atom\.xml|feed\.json|index\.html)`

/** What nobody but fanfare has a file of that name for. */
const ownForms: ReadonlyArray<RegExp> = [
  new RegExp(
    String.raw`^articles/${slug}/(?:oembed\.json|share\.json|head\.html|share\.html|comments\.html|chapters\.json)$`
  ),
  /^widgets\/(?:latest-(?:news|comments)\.(?:html|json)|fanfare\.(?:css|js)|pages\.css)$/
]

const forms: ReadonlyArray<readonly [Shape, RegExp]> = [
  ["picture", new RegExp(String.raw`^articles/${slug}/${picture}$`)],
  ["picture", new RegExp(String.raw`^articles/${slug}/${media}$`)],
  ["picture", new RegExp(String.raw`^widgets/show\.[0-9a-f]{8,64}\.(?:png|jpg)$`)],
  ["picture", new RegExp(String.raw`^widgets/logo\.[0-9a-f]{8,64}\.(?:png|jpe?g|webp|avif|gif|ico|svg)$`)],
  ...ownForms.map((form) => ["text", form] as const),
  ["text", new RegExp(String.raw`^articles/${slug}/(?:index\.html|comments\.xml)$`)],
  ["text", /^comments\/(?:rss\.xml|atom\.xml|feed\.json|index\.html)$/],
  ["text", /^(?:index\.html|rss\.xml|atom\.xml|feed\.json|opml\.xml|(?:news|video)-sitemap\.xml|_headers)$/],
  ["manifest", /^fanfare(?:\.json|\/\d{1,9}\.json)$/],
  ["text", new RegExp(String.raw`^archive/\d{1,9}/${feedFile}$`)]
]
/** A feed of a family stands in the folder of its family. */
const feedForm = new RegExp(String.raw`^${feed}/(?:${feed}/)?(?:archive/\d{1,9}/)?${feedFile}$`, "u")

/** The shape of a path relative to the output directory; null where fanfare has no file of such a name. */
export const shapeOf = (path: string): Shape | null => {
  if (!isPlainPath(path)) return null
  const found = forms.find(([, form]) => form.test(path))
  if (found !== undefined) return found[0]
  return !reserved.test(path) && feedForm.test(path) ? "text" : null
}

/** Whether a text has a name that is fanfare's alone; `index.html` or `rss.xml` may be anybody's. */
export const isOwnName = (path: string): boolean => ownForms.some((form) => form.test(path)) && isPlainPath(path)
