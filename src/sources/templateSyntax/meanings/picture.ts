/** `figure`, `img`, `asset_img`, `<Image />` and their like: a picture, with its caption and credit. */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import { type Arguments, named } from "../dialects/Arguments.ts"
import { type Meaning, type Use, words } from "./Meaning.ts"
import { unwrapped } from "./unwrapped.ts"

export const picture: Meaning = {
  becomes: "the picture, with its alternative text, its caption and its credit",
  names: {
    hugo: words("figure img image picture imgproc bundle-image"),
    liquid: words("asset_img img image picture figure responsive_image include include_cached"),
    jsx: words("Image Img Picture Figure NextImage GatsbyImage StaticImage")
  },
  holdsText: true,
  make: (use) => {
    const given = use.name.startsWith("include") ? included(use.arguments) : readPicture(use)
    if (given === null) return null
    const { src, alt, title, width, height } = given
    const caption = given.caption === undefined ? use.inner() : use.inline(given.caption)
    const image = h("img", {
      src,
      alt: alt ?? given.caption ?? "",
      title: given.isTitleShown ? null : title,
      width,
      height
    })
    const shown: Element = given.link === undefined ? image : h("a", { href: given.link }, image)
    const heading = given.isTitleShown && title !== undefined ? use.inline(title) : []
    const credit =
      given.credit === undefined
        ? []
        : [" (", given.creditLink === undefined ? given.credit : h("a", { href: given.creditLink }, given.credit), ")"]
    const parts = [
      ...heading,
      ...(heading.length > 0 && caption.length > 0 ? [{ type: "text" as const, value: ": " }] : []),
      ...unwrapped(caption)
    ]
    const isFigure = parts.length > 0 || credit.length > 0
    return {
      nodes: [isFigure ? h("figure", shown, h("figcaption", parts, credit)) : shown],
      isBlock: isFigure,
      text: src
    }
  }
}

interface Given {
  readonly src: string
  readonly alt?: string | undefined
  readonly title?: string | undefined
  readonly caption?: string | undefined
  readonly credit?: string | undefined
  readonly creditLink?: string | undefined
  readonly link?: string | undefined
  readonly width?: string | undefined
  readonly height?: string | undefined
  /** Hugo shows a figure's title as its heading. */
  readonly isTitleShown: boolean
}

const readPicture = ({ arguments: given, family, name }: Use): Given | null => {
  const src = named(given, "src", "image_path", "source", "path", "image", "url", "file", "filename")
  if (src === undefined) return ordered(given)
  const size = (key: string): string | undefined => /^\d+$/.exec(named(given, key) ?? "")?.[0]
  return {
    src,
    alt: named(given, "alt"),
    title: named(given, "title"),
    caption: named(given, "caption"),
    credit: named(given, "attr", "credit"),
    creditLink: named(given, "attrlink"),
    link: named(given, "link", "href"),
    width: size("width"),
    height: size("height"),
    isTitleShown: family === "hugo" && name === "figure"
  }
}

const file = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?)(?:[?#].*)?$/i

/** Hexo's order: classes, file, width, height, title, alt; Eleventy's: file, alt. Words without quotes are one title. */
const ordered = ({ positional, source }: Arguments): Given | null => {
  const at = positional.findIndex((one) => file.test(one) || /^(?:https?:)?\/\//i.test(one))
  const src = positional[at]
  if (src === undefined) return null
  const rest = positional.slice(at + 1)
  const sizes: Array<string> = []
  while (sizes.length < 2 && /^\d+(?:px|%)?$/.test(rest[0] ?? "")) sizes.push(rest.shift() ?? "")
  const words = rest.join(" ")
  const isQuoted = /["']/.test(source.slice(source.indexOf(src) + src.length + 1))
  const both =
    rest.length > 1 ? null : (/^"([^"]*)"\s+"([^"]*)"$/.exec(words) ?? /^([^"']*)["']([^"']*)["']$/.exec(words))
  // Eleventy's names the alternative text first, and sizes after it.
  const isListed = source
    .slice(source.indexOf(src) + src.length)
    .replace(/^["']/, "")
    .trimStart()
    .startsWith(",")
  const [first, second] =
    both !== null
      ? [both[1]?.trim(), both[2]]
      : isListed
        ? [rest[0]]
        : isQuoted
          ? rest
          : [words === "" ? undefined : words]
  const pixels = sizes.map((size) => /^\d+(?=px$|$)/.exec(size)?.[0])
  return {
    src,
    alt: second ?? first,
    title: second === undefined ? undefined : first,
    width: pixels[0],
    height: pixels[1],
    isTitleShown: false
  }
}

/** `{% include figure.html image_path="…" %}` of Jekyll's themes. */
const included = (given: Arguments): Given | null => {
  if (!/(?:^|\/)(?:figure|image|img|picture|photo)s?(?:[-_.]\w+)*$/i.test(given.positional[0] ?? "")) return null
  const src = named(given, "image_path", "src", "path", "url", "image", "file", "img")
  return src === undefined
    ? null
    : {
        src,
        alt: named(given, "alt"),
        caption: named(given, "caption", "description"),
        title: named(given, "title"),
        isTitleShown: false
      }
}
