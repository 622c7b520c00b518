/**
 * What a browser could run, load, send or be led astray by in written HTML,
 * by parse5 and the URL standard alone: nothing of fanfare's own code judges.
 */
import { defaultTreeAdapter, type DefaultTreeAdapterMap, parse, parseFragment, serialize } from "parse5"

type Node = DefaultTreeAdapterMap["node"]
type Element = DefaultTreeAdapterMap["element"]

export interface Allowed {
  /** Schemes besides http, https, mailto and tel, with their colon. */
  readonly schemes?: ReadonlySet<string>
  /** Elements that the writer itself has a use for. */
  readonly tags?: ReadonlySet<string>
}

const forbidden = new Set(
  "applet area base basefont bgsound body button canvas dialog embed fencedframe fieldset font form frame frameset head html iframe image input isindex keygen layer link listing map marquee math meta noembed noframes noscript object option output param plaintext portal select slot style svg template textarea title xmp".split(
    " "
  )
)

const addresses = new Set(
  "href src cite poster data action formaction background longdesc lowsrc dynsrc manifest profile codebase archive classid xlink:href usemap".split(
    " "
  )
)

const never = new Set(
  "srcdoc formaction action style ping background is slot part http-equiv attributionsrc popovertarget form autofocus contenteditable target name nonce integrity".split(
    " "
  )
)

/** As a browser sees it, which drops white space and controls before it looks for a scheme. */
const protocolOf = (address: string): string => {
  try {
    return new URL(address, "https://news.example.org/").protocol
  } catch {
    return "none"
  }
}

export const isHarmlessAddress = (address: string, schemes?: ReadonlySet<string>): boolean => {
  const protocol = protocolOf(address)
  return ["https:", "http:", "mailto:", "tel:"].includes(protocol) || schemes?.has(protocol) === true
}

/** Fanfare draws an icon where the site has none. */
const isHarmlessIcon = (address: string): boolean => {
  const [start = "", drawing = ""] = address.split(",", 2)
  return start === "data:image/svg+xml" && harmsOf(decodeURIComponent(drawing), { tags: new Set(["svg"]) }).length === 0
}

export const harmsOf = (html: string, allowed: Allowed = {}): ReadonlyArray<string> => {
  const isPage = /^<!doctype/i.test(html)
  // Whether scripts run changes how a browser reads one element.
  const trees = (/<noscript/i.test(html) ? [true, false] : [true]).flatMap((scriptingEnabled) => {
    const once = isPage ? parse(html, { scriptingEnabled }) : parseFragment(html, { scriptingEnabled })
    // What was written may be read and written again, by a feed reader for one, before somebody sees it.
    const again = serialize(once)
    return [once, isPage ? parse(again, { scriptingEnabled }) : parseFragment(again, { scriptingEnabled })]
  })
  return [...new Set(trees.flatMap((tree) => elementsOf(tree).flatMap((element) => harmsIn(element, allowed))))]
}

/** How many elements of that name a page or a piece of one has. */
export const countOf = (tagName: string, html: string): number =>
  elementsOf(/^<!doctype/i.test(html) ? parse(html) : parseFragment(html)).filter((one) => one.tagName === tagName)
    .length

const elementsOf = (top: Node): ReadonlyArray<Element> => {
  const found: Array<Element> = []
  const waiting: Array<Node> = [top]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (defaultTreeAdapter.isElementNode(node)) found.push(node)
    if ("content" in node) waiting.push(node.content)
    if ("childNodes" in node) waiting.push(...node.childNodes)
  }
  return found
}

const harmsIn = (element: Element, { schemes, tags }: Allowed): ReadonlyArray<string> => {
  const { tagName, attrs } = element
  const attribute = (name: string): string | undefined => attrs.find((one) => one.name.toLowerCase() === name)?.value
  const isData = tagName === "script" && attribute("type") === "application/ld+json" && tags?.has("script") === true
  const inTag = isData
    ? dataHarms(element)
    : tagName === "script" || tagName.includes("-") || (forbidden.has(tagName) && tags?.has(tagName) !== true)
      ? [`<${tagName}>`]
      : []
  return [
    ...inTag,
    ...attrs.flatMap(({ name, value }) => {
      const plain = name.toLowerCase()
      if (plain.startsWith("on") || (never.has(plain) && !(tagName === "meta" && plain === "name")))
        return [`<${tagName} ${name}="${value}">`]
      const listed = plain === "srcset" || plain === "imagesrcset" ? value.split(/,\s+/) : []
      const isBad = [...(addresses.has(plain) ? [value] : []), ...listed].some((address) => {
        if (tagName === "link" && attribute("rel") === "icon" && isHarmlessIcon(address)) return false
        return !isHarmlessAddress(address, schemes)
      })
      return isBad ? [`<${tagName} ${name}="${value}">`] : []
    })
  ]
}

/** A data block is data where it is JSON in which no tag begins. */
const dataHarms = (element: Element): ReadonlyArray<string> => {
  const text = element.childNodes.map((child) => ("value" in child ? child.value : "")).join("")
  try {
    JSON.parse(text)
    return text.includes("<") ? ["a tag in a data block"] : []
  } catch {
    return ["a data block that is no JSON"]
  }
}
