/** The article in a page's JSON-LD (schema.org), wherever it stands: alone, in a list, in a graph, by reference. */
import { Result } from "effect"
import type { Element } from "hast"
import { attribute, rawText } from "../../markup/elements.ts"
import { htmlTree } from "../../markup/htmlTree.ts"
import type { FieldName } from "../metadata/catalogue.ts"
import { isRecord } from "../metadata/fields.ts"

type Node = Readonly<Record<string, unknown>>

/** Its fields by name; empty where no block of the page holds an article. Blocks that are no JSON are passed over. */
export const articleOf = (elements: ReadonlyArray<Element>): Partial<Record<FieldName, unknown>> => {
  const nodes = elements
    .filter(
      (element) => element.tagName === "script" && /^application\/ld\+json/i.test(attribute(element, "type") ?? "")
    )
    .flatMap((element) => {
      const parsed = Result.try(() => JSON.parse(rawText(element)) as unknown)
      return Result.isSuccess(parsed) ? nodesIn(parsed.success, 0) : []
    })
  const article = nodes.find((node) => typesOf(node).some((type) => /(?:Article|Posting|Report|Review)$/.test(type)))
  if (article === undefined) return {}
  const byId = new Map(nodes.filter((node) => Object.keys(node).length > 1).map((node) => [node["@id"], node]))
  const resolve = (value: unknown): unknown =>
    isRecord(value) && Object.keys(value).length === 1 ? (byId.get(value["@id"]) ?? value) : value
  const authors = many(article["author"]).map(resolve).flatMap(authorOf)
  const images = many(article["image"]).map(resolve).flatMap(imageOf)
  const page = resolve(article["mainEntityOfPage"])
  const found: Partial<Record<FieldName, unknown>> = {
    title: text(article["headline"]) ?? text(article["name"]),
    description: text(article["description"]),
    published: text(article["datePublished"]),
    updated: text(article["dateModified"]),
    authors: authors.length === 0 ? undefined : authors,
    images: images.length === 0 ? undefined : images,
    tags: Array.isArray(article["keywords"])
      ? article["keywords"].map(text).filter(Boolean)
      : text(article["keywords"]),
    section: text(many(article["articleSection"])[0]),
    language: text(isRecord(article["inLanguage"]) ? article["inLanguage"]["alternateName"] : article["inLanguage"]),
    url: text(article["url"]) ?? text(isRecord(page) ? page["@id"] : page),
    paywall: paidParts([article, ...nodes.filter((node) => typesOf(node).includes("WebPage"))], resolve)
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

/**
 * The selectors of what is kept back; true where it is not said which part is (Google: Structured data for subscription
 * and paywalled content). Undefined for an article that everybody may read.
 */
const paidParts = (
  nodes: ReadonlyArray<Node>,
  resolve: (value: unknown) => unknown
): ReadonlyArray<string> | true | undefined => {
  const parts = nodes
    .flatMap((node) => many(node["hasPart"]))
    .map(resolve)
    .filter((part) => isRecord(part) && isPaid(part))
  const selectors = parts.map((part) => (isRecord(part) ? many(part["cssSelector"]) : [])).flat()
  if (parts.length > 0 && selectors.length >= parts.length && selectors.every((one) => typeof one === "string"))
    return selectors
  return parts.length > 0 || nodes.some(isPaid) ? true : undefined
}

const isPaid = (node: Node): boolean =>
  /^(?:https?:\/\/schema\.org\/)?false$/i.test(String(node["isAccessibleForFree"] ?? ""))

/** Deep enough for every graph that sites write; deeper ones are no articles. */
const deepest = 12

const nodesIn = (value: unknown, depth: number): ReadonlyArray<Node> => {
  if (depth > deepest) return []
  if (Array.isArray(value)) return value.flatMap((one) => nodesIn(one, depth + 1))
  return isRecord(value) ? [value, ...Object.values(value).flatMap((one) => nodesIn(one, depth + 1))] : []
}

const typesOf = (node: Node): ReadonlyArray<string> => many(node["@type"]).filter((type) => typeof type === "string")

const many = (value: unknown): ReadonlyArray<unknown> =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]

/** Text; sites escape it once more than JSON-LD wants, so `&#8211;` is read as the character. */
const text = (value: unknown): string | undefined => {
  if (typeof value !== "string" || value.trim() === "") return undefined
  if (!/&(?:#\d+|#x[\da-f]+|[a-z]\w+);/i.test(value)) return value
  const tree = htmlTree(value.replaceAll("<", "&lt;"), { fragment: true })
  return tree === undefined ? value : rawText(tree)
}

const authorOf = (value: unknown): ReadonlyArray<unknown> => {
  const name = text(isRecord(value) ? value["name"] : value)
  if (name === undefined || /^https?:/i.test(name)) return []
  const url = isRecord(value) ? text(value["url"]) : undefined
  return [{ name: name.replace(/^by\s+/i, ""), ...(url === undefined ? {} : { url }) }]
}

const imageOf = (value: unknown): ReadonlyArray<unknown> => {
  if (typeof value === "string") return [value]
  if (!isRecord(value)) return []
  const url = text(value["url"]) ?? text(value["contentUrl"]) ?? text(value["@id"])
  if (url === undefined) return []
  const caption = text(value["caption"])
  const credit = text(value["creditText"])
  return [{ url, ...(caption === undefined ? {} : { caption }), ...(credit === undefined ? {} : { credit }) }]
}
