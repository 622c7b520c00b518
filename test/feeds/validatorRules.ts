/**
 * What the W3C's feed validator warns of besides the rules of the formats, by its documentation
 * (https://validator.w3.org/feed/docs/): markup that it takes for unsafe or broken, references that lead nowhere
 * without a base, one thing said by two elements, characters that come of a wrong encoding.
 */
import { fromHtml } from "hast-util-from-html"
import { all, children, type Node, readXml } from "./readXml.ts"

/** Elements that readers throw out, or that are none of HTML. */
const unsafe =
  /^(?:applet|base|basefont|body|embed|frame|frameset|head|html|iframe|isindex|link|meta|object|param|script|style|title|svg|math|xmp|plaintext)$/

/** `controls` is not in the validator's list, and a player without it cannot be used. */
const attributes = new Set(
  "abbr align alt cite class colspan controls datetime dir height href hreflang id kind label lang loading media muted open poster preload rel reversed rowspan scope sizes span src srclang srcset start summary title type value width".split(
    " "
  )
)

interface Tag {
  readonly type: string
  readonly tagName?: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly children?: ReadonlyArray<Tag>
}

const tagsOf = (node: Tag): ReadonlyArray<Tag> => [
  ...(node.type === "element" ? [node] : []),
  ...(node.children ?? []).flatMap(tagsOf)
]

/** Of the HTML in an element: ContainsRelRef, NotHtml, SecurityRisk, SecurityRiskAttr, DangerousStyleAttr. */
export const markupProblems = (html: string): ReadonlyArray<string> => {
  const broken: Array<string> = []
  const tree = fromHtml(html, { fragment: true, onerror: (message) => void broken.push(String(message.ruleId)) }) as Tag
  return [
    ...broken,
    ...tagsOf(tree).flatMap(({ tagName = "", properties = {} }) => [
      ...(unsafe.test(tagName) || tagName.includes("-") ? [`<${tagName}>`] : []),
      ...Object.keys(properties).flatMap((name) => {
        const plain = name.replace("className", "class").toLowerCase()
        return attributes.has(plain) || plain.startsWith("data") ? [] : [`<${tagName} ${plain}>`]
      }),
      ...["href", "src", "poster"].flatMap((name) => {
        const value = properties[name]
        return value === undefined || URL.canParse(String(value)) ? [] : [`${name}="${String(value)}"`]
      })
    ])
  ]
}

/** Of text that is no HTML: ContainsHTML, and what a decoder that decodes twice would make of it. */
export const textProblems = (raw: string): ReadonlyArray<string> =>
  // In character data `&` and `<` are hexadecimal references: RSS Best Practices Profile, "Character Data".
  raw.match(/&(?!#x[0-9A-F]+;)/g) === null ? [] : [`named reference in ${raw.slice(0, 40)}`]

/** BadCharacters: controls of Windows-1252 taken for Unicode, and the sign for a character that was lost. */
// oxlint-disable-next-line no-control-regex
const lost = /[\u0080-\u009F\uFFFD]/

/** DuplicateSemantics: an element of RSS and one of another vocabulary that say one thing. */
const twice: ReadonlyArray<readonly [string, string]> = [
  ["managingEditor", "dc:creator"],
  ["author", "dc:creator"],
  ["copyright", "dc:rights"],
  ["pubDate", "dc:date"],
  ["pubDate", "atom:published"],
  ["category", "dc:subject"],
  ["guid", "atom:id"],
  ["source", "dc:source"],
  ["language", "dc:language"],
  ["lastBuildDate", "dcterms:modified"],
  ["creativeCommons:license", "cc:license"]
]

const saidTwice = (node: Node): ReadonlyArray<string> =>
  twice
    .filter((pair) => pair.every((name) => children(node, name).length > 0))
    .map((pair) => `${node.name} has ${pair.join(" and ")}`)

const htmlOf: Readonly<Record<string, (node: Node) => boolean>> = {
  description: ({ attributes: own }) => own["type"] === undefined,
  "content:encoded": () => true,
  content: ({ attributes: own }) => own["type"] === "html",
  summary: ({ attributes: own }) => own["type"] === "html"
}

/** Every warning for a feed in XML. */
export const validatorWarnings = (xml: string): ReadonlyArray<string> => {
  const root = readXml(xml)
  const items = [...all(root, "item"), ...all(root, "entry")]
  const used = new Set(xml.match(/(?<=<\/?|\s)[a-zA-Z]+(?=:[\w-]+[\s>=/])/g))
  return [
    ...(lost.test(xml) ? ["a lost character"] : []),
    ...[root, ...all(root, "channel"), ...items].flatMap(saidTwice),
    ...items.flatMap((item) =>
      item.children
        .filter((one) => htmlOf[one.name]?.(one) === true)
        .flatMap((one) => markupProblems(one.text).map((problem) => `${one.name}: ${problem}`))
    ),
    ...Array.from(xml.matchAll(/<(title|category|dc:creator|name|copyright|subtitle|rights)\b[^>]*>([^<]*)</g)).flatMap(
      ([, , raw = ""]) => textProblems(raw)
    ),
    // UnknownNamespace: one that nothing uses is a warning for nothing. The validator knows these, and two are of a partner.
    ...Array.from(xml.matchAll(/xmlns:(\w+)=/g), ([, prefix = ""]) => prefix)
      .filter((prefix) => !/^(?:atom|content|dc|media|slash|sy|thr|wfw|rdf|snf|mi)$/.test(prefix) && !used.has(prefix))
      .map((prefix) => `${prefix} is declared and not used`)
  ]
}
