/** The HTML pages of the site, as they stand in the output of the generator and of fanfare: their heads, their places, their links. */
import { Effect, Result } from "effect"
import { attribute, elementsIn } from "../../markup/elements.ts"
import { htmlTree } from "../../markup/htmlTree.ts"
import { pageParts, type Place } from "../../markup/places/pageParts.ts"
import type { Obstacle } from "../../markup/places/headPlace.ts"
import type { OwnTag } from "../../markup/places/PresentHead.ts"
import type { Settings } from "../../model/settings/Settings.ts"
import { openDisk } from "../../sources/disk.ts"
import { findPageFiles } from "../../sources/pages/pageFiles.ts"
import type { OutFacts } from "./findOut.ts"

export interface SitePage {
  /** Relative to the project. */
  readonly path: string
  readonly address: string
  /** Of the whole page; empty where it does not say it. */
  readonly language: string
  /** Whether the config's patterns find it. */
  readonly isNamed: boolean
  /** Whether fanfare itself made the page. */
  readonly isOwn: boolean
  /** Every `<base>`, `<meta>`, `<link>`, `<script>` and `<title>`, fanfare's included. */
  readonly tags: ReadonlyArray<OwnTag>
  /** Those that are not fanfare's. */
  readonly ownTags: ReadonlyArray<OwnTag>
  readonly places: ReadonlyArray<Place>
  readonly obstacles: ReadonlyArray<Obstacle>
  /** Addresses in `href`, `src` and in tags of pictures, absolute. */
  readonly links: ReadonlyArray<string>
}

export interface SitePages {
  readonly pages: ReadonlyArray<SitePage>
  /** How many there are; more than are read. */
  readonly total: number
}

/** Reading a page costs some milliseconds, and the pages of a site are of one template: so many are read. */
const mostPages = 300

/** Those that the config names; without, those in the output directory. */
export const readPages = Effect.fnUntraced(function* (settings: Settings, out: OutFacts) {
  const { root, pages, site } = settings
  const isInside = !out.inProject.startsWith("..")
  if (pages === null && !isInside) return { pages: [], total: 0 } satisfies SitePages as SitePages
  const own = { files: [`${out.inProject}/**/*.html`], url: null }
  const inOut =
    isInside && out.inProject !== "."
      ? yield* findPageFiles({ ...own, root, siteUrl: site.url, out: out.inProject })
      : []
  const named = pages === null ? [] : yield* findPageFiles({ ...pages, root, siteUrl: site.url, out: out.inProject })
  const files = [...new Map([...named, ...inOut].map((file) => [file.path, file])).values()].filter(
    ({ path }) => !/\/(?:articles\/[^/]+\/(?!index)|widgets\/)/.test(path)
  )
  // A page near the top first: the front page is among those that are read.
  const sorted = files.toSorted((a, b) => a.path.split("/").length - b.path.split("/").length)
  const patterned = new Set(named.map(({ path }) => path))
  const disk = openDisk(root, { write: false })
  const read = sorted.slice(0, mostPages).flatMap(({ path, address }) => {
    const bytes = disk.read(path)
    if (Result.isFailure(bytes)) return []
    const page = Result.try(() => sitePage(path, address, new TextDecoder().decode(bytes.success.bytes)))
    return Result.isSuccess(page) ? [{ ...page.success, isNamed: patterned.has(path) }] : []
  })
  return { pages: read, total: files.length } satisfies SitePages as SitePages
})

/** Throws for a page that is nested too deeply. */
export const sitePage = (path: string, address: string, text: string): Omit<SitePage, "isNamed"> => {
  const parts = pageParts(text)
  const elements = [...elementsIn(htmlTree(text, { fragment: false }) ?? { type: "root", children: [] })]
  const tags = elements
    .filter(({ tagName }) => ["base", "meta", "link", "script", "title"].includes(tagName))
    .map((element): OwnTag => ({
      name: element.tagName,
      attributes: Object.fromEntries(
        Object.entries(element.properties).map(([name, value]) => [
          shortName(name),
          Array.isArray(value) ? value.join(" ") : String(value ?? "")
        ])
      ),
      text: ""
    }))
  const links = elements.flatMap((element) => [
    attribute(element, "href"),
    attribute(element, "src"),
    /^(?:og|twitter):image/.test(attribute(element, "property") ?? attribute(element, "name") ?? "")
      ? attribute(element, "content")
      : undefined
  ])
  return {
    path,
    address,
    language: elements.find(({ tagName }) => tagName === "html")?.properties["lang"]?.toString() ?? "",
    isOwn: tags.some(
      ({ attributes }) => attributes["name"] === "generator" && attributes["content"]?.startsWith("fanfare/") === true
    ),
    tags,
    ownTags: parts.ownTags,
    places: parts.places,
    obstacles: parts.obstacles,
    links: [
      ...new Set(
        links.flatMap((one) => (one !== undefined && URL.canParse(one, address) ? [new URL(one, address).href] : []))
      )
    ]
  }
}

/** hast names attributes as properties: `hrefLang`, `httpEquiv`. */
const shortName = (name: string): string => name.toLowerCase()

/** The contents of a page's `<meta>` of a name or property. */
export const metasOf = ({ tags }: Pick<SitePage, "tags">, name: string): ReadonlyArray<string> =>
  tags
    .filter(
      (tag) => tag.name === "meta" && (tag.attributes["property"] ?? tag.attributes["name"])?.toLowerCase() === name
    )
    .map(({ attributes }) => attributes["content"] ?? "")

/** The contents of a page's `<meta http-equiv>`. */
export const metasHttpEquiv = ({ tags }: Pick<SitePage, "tags">, name: string): ReadonlyArray<string> =>
  tags
    .filter((tag) => tag.name === "meta" && tag.attributes["httpequiv"]?.toLowerCase() === name)
    .map(({ attributes }) => attributes["content"] ?? "")

/** The addresses of a page's `<link>` of a relation, absolute. */
export const linksOf = (
  { tags, address }: Pick<SitePage, "tags" | "address">,
  rel: string,
  type?: RegExp
): ReadonlyArray<string> =>
  tags.flatMap(({ name, attributes }) => {
    const href = attributes["href"] ?? ""
    const isWanted = name === "link" && (attributes["rel"] ?? "").toLowerCase().split(/\s+/).includes(rel)
    const isOfType = type === undefined || type.test(attributes["type"] ?? "")
    return isWanted && isOfType && URL.canParse(href, address) ? [new URL(href, address).href] : []
  })
