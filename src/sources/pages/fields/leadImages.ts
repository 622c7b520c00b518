/**
 * The pictures that the head of a page names for previews: those of the
 * article, without logos, icons, avatars and pixels, nor what the page says is
 * the site's own; and the one that WordPress marks. Each once, whatever its size.
 */
import type { Element } from "hast"
import { attribute } from "../../../markup/elements.ts"
import { pictureName } from "../../../text/pictureName.ts"
import { type Candidate, type Weighed, weigh } from "./Candidate.ts"
import type { JsonLdArticle, JsonLdImage, JsonLdSite } from "./jsonLd.ts"
import type { PageView } from "./PageView.ts"
import { metaNames } from "./metaNames.ts"

export interface NamedImage extends JsonLdImage {
  readonly alt?: string
}

export interface ImagesRequest {
  readonly view: PageView
  readonly article: JsonLdArticle | null
  readonly site: JsonLdSite
  /** Addresses of pictures are relative to it. */
  readonly base: string
  /** Whether a picture is the site's because it stands on other pages as well, by its name; asked once for each. */
  readonly isShared: (name: string) => boolean
}

export const imagesOf = ({
  view,
  article,
  site,
  base,
  isShared
}: ImagesRequest): Weighed<ReadonlyArray<NamedImage>> | undefined => {
  const nameOf = (address: string): string =>
    (URL.canParse(address.trim(), base) ? pictureName(new URL(address.trim(), base).href) : null) ?? address
  const { metas, links, elements } = view
  const alt = (metas.get("og:image:alt") ?? metas.get("twitter:image:alt"))?.[0]?.value
  const isSmall = ["width", "height"].some((side) => {
    const size = Number(metas.get(`og:image:${side}`)?.[0]?.value)
    return size > 0 && size < 100
  })
  const microdata = elements.find((one) => /(?:^|\s)image(?:\s|$)/.test(attribute(one, "itemProp") ?? ""))
  const named =
    microdata === undefined
      ? undefined
      : (attribute(microdata, "content") ?? attribute(microdata, "src") ?? attribute(microdata, "href"))
  const source = links.get("image_src")?.[0]
  const featured = featuredOf(view)
  const said: ReadonlyArray<Candidate<NamedImage>> = [
    ...(article?.images ?? []).slice(0, 20).map((value) => ({ value, weight: 0.87, from: "JSON-LD", hand: "JSON-LD" })),
    ...Object.entries(metaNames.images).flatMap(([name, weight]) =>
      isSmall && name.startsWith("og:")
        ? []
        : (metas.get(name)?.slice(0, 5) ?? []).map(({ value, element }, index) => ({
            value: {
              url: value,
              caption: undefined,
              credit: undefined,
              ...(alt === undefined || index > 0 ? {} : { alt })
            },
            weight: index === 0 ? weight : weight * 0.8,
            from: `meta ${name}`,
            element,
            hand: name.split(":")[0] ?? name
          }))
    ),
    ...(named === undefined
      ? []
      : [
          {
            value: { url: named, caption: undefined, credit: undefined },
            weight: 0.7,
            from: "itemprop image",
            element: microdata,
            hand: "microdata"
          }
        ]),
    ...(featured === undefined
      ? []
      : [
          {
            value: { url: attribute(featured, "src") ?? "", caption: undefined, credit: undefined },
            weight: 0.66,
            from: "featured picture",
            element: featured,
            hand: "shown"
          }
        ]),
    ...(source === undefined
      ? []
      : [
          {
            value: { url: attribute(source, "href") ?? "", caption: undefined, credit: undefined },
            weight: 0.7,
            from: "link image_src",
            element: source,
            hand: "link"
          }
        ])
  ]
  const ofSite = new Set([...site.images, ...icons(links)].map(nameOf))
  const possible = said.filter(
    ({ value }) => value.url.trim() !== "" && !ofSite.has(nameOf(value.url)) && !isOrnament(value.url)
  )
  const shared = new Set([...new Set(possible.map(({ value }) => nameOf(value.url)))].filter(isShared))
  const own = possible.filter(({ value }) => !shared.has(nameOf(value.url)))
  const best = weigh(own, ({ url }) => nameOf(url))
  if (best === undefined) return undefined
  const lead = nameOf(best.best.value.url)
  const same = own.filter(({ value }) => nameOf(value.url) === lead).map(({ value }) => value)
  const described: NamedImage = {
    url: best.best.value.url,
    caption: same.find(({ caption }) => caption !== undefined)?.caption,
    credit: same.find(({ credit }) => credit !== undefined)?.credit,
    ...((same.find((one) => one.alt !== undefined) ?? {}).alt === undefined
      ? {}
      : { alt: same.find((one) => one.alt !== undefined)?.alt ?? "" })
  }
  const seen = new Set([lead])
  const others = (article?.images ?? []).filter((one) => {
    const name = nameOf(one.url)
    const isNew = !seen.has(name) && !ofSite.has(name) && !shared.has(name) && !isOrnament(one.url)
    seen.add(name)
    return isNew
  })
  const value = [described, ...others.slice(0, 19)]
  return { confidence: best.confidence, best: { ...best.best, value } }
}

/** As WordPress marks the picture of a post, where the page shows one alone. */
const featuredOf = ({ elements, around }: PageView): Element | undefined => {
  const found = elements.filter((one) => {
    if (one.tagName !== "img" || !/(?:^|\s)wp-post-image(?:\s|$)/.test(attribute(one, "className") ?? "")) return false
    const { outside, beside, comment } = around(one)
    return [outside, beside, comment].every((part) => part === null)
  })
  return found.length === 1 ? found[0] : undefined
}

const nowhere = "https://nowhere.invalid/"

const icons = (links: PageView["links"]): ReadonlyArray<string> =>
  ["icon", "apple-touch-icon", "mask-icon", "shortcut"].flatMap((rel) =>
    (links.get(rel) ?? []).flatMap((one) => attribute(one, "href") ?? [])
  )

/** By the words of its path; `default` is also a folder of pictures. */
const isOrnament = (address: string): boolean => {
  if (/^data:/i.test(address.trim())) return true
  const path = URL.canParse(address.trim(), nowhere) ? new URL(address.trim(), nowhere) : null
  if (path === null) return true
  const file = path.pathname.split("/").at(-1) ?? ""
  return (
    /(?:^|[-_.])(?:logo|logos|logotype|favicon|icon|icons|avatar|gravatar|blavatar|placeholder|spacer|pixel|1x1|blank|transparent|sprite|no-?image|site-?icon)(?:[-_.@\d]|$)/i.test(
      file
    ) || /(?:^|\.)gravatar\.com$|^github\.com$/i.test(path.hostname)
  )
}
