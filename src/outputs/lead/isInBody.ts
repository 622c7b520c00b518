/** Whether the text of an article shows a picture: the same file, or another size or crop of it; or the film that it is a still of. */
import { attribute, elementsIn } from "../../markup/elements.ts"
import { htmlTree } from "../../markup/htmlTree.ts"
import { candidatesOf } from "../../markup/sourceSet.ts"
import type { Article, Image } from "../../model/Article.ts"
import { pictureName } from "../../text/pictureName.ts"

export const isInBody = (picture: Image, { html, images }: Pick<Article, "images" | "html">): boolean => {
  const film = filmOf(picture.url)
  if (film !== undefined && html.includes(film)) return true
  if (!/<(?:img|source|video)\b/.test(html)) return false
  const shown = shownIn(html)
  if (shown.has(picture.url)) return true
  const names = new Set([...shown].map(pictureName))
  const name = pictureName(picture.url)
  if (name !== null && names.has(name)) return true
  return images.some(({ url, sha256 }) => sha256 !== undefined && sha256 === picture.sha256 && shown.has(url))
}

/** Addresses of all pictures. */
const shownIn = (html: string): ReadonlySet<string> => {
  const found = new Set<string>()
  const tree = htmlTree(html, { fragment: true })
  for (const element of tree === undefined ? [] : elementsIn(tree)) {
    if (!["img", "source", "video"].includes(element.tagName)) continue
    for (const name of element.tagName === "img" ? ["src"] : ["poster"]) {
      const address = attribute(element, name)
      if (address !== undefined) found.add(address)
    }
    for (const { address } of candidatesOf(attribute(element, "srcSet") ?? "")) found.add(address)
  }
  return found
}

/** The id of the film that a picture of YouTube shows. */
const filmOf = (url: string): string | undefined =>
  /^https?:\/\/(?:i\d?|img)\.(?:ytimg|youtube)\.com\/(?:vi|vi_webp|an_webp)\/([\w-]{11})\//.exec(url)?.[1]
