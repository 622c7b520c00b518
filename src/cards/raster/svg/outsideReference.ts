/**
 * Whether a picture, or a tree of a template, could make satori or resvg read
 * a file or an address. Only what is carried whole passes; whatever is not
 * understood does not.
 */

const carried = /^data:image\/(png|jpeg|gif|webp);base64,([A-Za-z0-9+/=\s]*)$/
const carriedSvg = /^data:image\/svg\+xml(?:;charset=utf-8|;utf8)*(;base64)?,/i

/** First bytes of each type (PNG 5.2, JPEG B.1.1.3, GIF89a 17, WebP RIFF header). */
const signatures: Readonly<Record<string, RegExp>> = {
  png: /^\x89PNG\r\n/,
  jpeg: /^\xff\xd8\xff/,
  gif: /^GIF8[79]a/,
  webp: /^RIFF[^]{4}WEBP/
}

/** Whether an address holds the whole picture: a data address of pixels, or of an SVG that refers to nothing outside. */
const isCarried = (address: string): boolean => {
  const pixels = carried.exec(address)
  if (pixels !== null) {
    const first = Buffer.from((pixels[2] ?? "").slice(0, 64), "base64").toString("latin1", 0, 16)
    return signatures[pixels[1] ?? ""]?.test(first) ?? false
  }
  const svg = carriedSvg.exec(address)
  if (svg === null) return false
  const text = svg[1] === undefined ? percentDecoded(address.slice(svg[0].length)) : base64Text(address, svg[0].length)
  return text !== null && svgFault(text) === null
}

const percentDecoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

const base64Text = (address: string, from: number): string =>
  Buffer.from(address.slice(from), "base64").toString("utf8")

const svgStart = /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg[\s>]/

/** Whether a text begins as an SVG document does. */
export const isSvg = (text: string): boolean => svgStart.test(text)

/** What is wrong with an SVG that a card is to show; null if it refers only to its own parts and to pixels it carries. */
export const svgFault = (text: string): string | null => {
  if (!isSvg(text)) return "is no SVG document"
  if (/<!DOCTYPE|<!ENTITY|<\?xml-stylesheet|@import|<script|<foreignObject/i.test(text)) {
    return "holds a document type, a script or a style sheet from elsewhere"
  }
  return referencesIn(text).every(isInside) ? null : "refers to something outside of itself"
}

const isInside = (address: string): boolean =>
  address.startsWith("#") || (!carriedSvg.test(address) && isCarried(address))

/** Every address in the attributes and styles of an SVG. */
const referencesIn = (svg: string): ReadonlyArray<string> =>
  [
    ...svg.matchAll(/(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi),
    ...svg.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|&quot;([^"]*?)&quot;|([^)"']*))\s*\)/gi)
  ].map((match) => (match.slice(1).find((group) => group !== undefined) ?? "").trim())

/** The first address in what satori wrote that is not carried; null if there is none. */
export const outsideOfSvg = (svg: string): string | null =>
  referencesIn(svg).find((address) => !address.startsWith("#") && !isCarried(address)) ?? null

const addressKeys = /^(?:src|srcset|href|xlink:?href|poster|data|cite|action)$/i

/** The first address in a tree that is not carried; null if there is none. A component is a fault as well: it hides its tree. */
export const outsideOfTree = (node: unknown): string | null => {
  if (Array.isArray(node)) return firstOf(node, outsideOfTree)
  if (typeof node !== "object" || node === null) return null
  const { type, props } = node as { readonly type?: unknown; readonly props?: Readonly<Record<string, unknown>> }
  if (typeof type !== "string") return "a component"
  return firstOf(Object.entries(props ?? {}), ([key, value]) =>
    key === "children" ? outsideOfTree(value) : key === "slot" ? null : outsideOfValue(key, value)
  )
}

const outsideOfValue = (key: string, value: unknown): string | null => {
  if (typeof value === "object" && value !== null) {
    return firstOf(Object.entries(value), ([inner, one]) => outsideOfValue(inner, one))
  }
  if (addressKeys.test(key)) return typeof value === "string" && isCarried(value) ? null : String(value)
  if (typeof value !== "string") return null
  const css = value.replace(/\\(?:([0-9a-f]{1,6})\s?|([^]))/gi, (_, hex: string | undefined, own: string | undefined) =>
    hex === undefined ? (own ?? "") : String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff))
  )
  if (!/(?:url|image|image-set|src)\(/i.test(css)) return null
  const addresses = [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))\s*\)/gi)]
  const named = css.match(/(?:url|image|image-set|src)\(/gi)?.length ?? 0
  if (named !== addresses.length) return value
  return firstOf(addresses, (match) => {
    const address = (match[1] ?? match[2] ?? match[3] ?? "").trim()
    return address.startsWith("#") || isCarried(address) ? null : address
  })
}

const firstOf = <A>(all: ReadonlyArray<A>, find: (one: A) => string | null): string | null => {
  for (const one of all) {
    const found = find(one)
    if (found !== null) return found
  }
  return null
}
