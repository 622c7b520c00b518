/**
 * A document of Google Docs as HTML (File > Download > Web page): its styles are
 * classes, which become what they mean; its links lead through a page of
 * Google's, its notes stand at its end.
 */
import type { Element, ElementContent, Root, RootContent } from "hast"
import { attribute, elementsIn } from "../../../markup/elements.ts"
import { h } from "../../../markup/html/h.ts"
import { parseHtml } from "../../../markup/parseHtml.ts"
import { plainText } from "../../../markup/plainText.ts"
import { classesOf, type Edit, editedTree } from "../editedHtml.ts"

/** Null for what is nested too deeply. */
export const googleHtml = (html: string): Root | null => {
  const parsed = parseHtml(html, "")
  if (parsed._tag === "Failure") return null
  const styles = stylesOf(html)
  const body = elementsIn(parsed.success).find(({ tagName }) => tagName === "body") ?? parsed.success
  return nested(editedTree({ type: "root", children: withoutComments(body.children) }, editWith(styles)))
}

type Style = "strong" | "em" | "s" | "sup" | "sub" | "code"

const stylesOf = (html: string): ReadonlyMap<string, ReadonlySet<Style>> => {
  const found = new Map<string, Set<Style>>()
  const style = /<style[^>]*>([^]*?)<\/style>/i.exec(html)?.[1] ?? ""
  for (const [, name = "", rules = ""] of style.matchAll(/\.(c\d+)\s*\{([^}]*)\}/g))
    found.set(name, new Set(meant(rules)))
  return found
}

const meant = (rules: string): ReadonlyArray<Style> => [
  ...(/font-weight:\s*(?:bold|[6-9]00)/.test(rules) ? (["strong"] as const) : []),
  ...(/font-style:\s*italic/.test(rules) ? (["em"] as const) : []),
  ...(/text-decoration:\s*line-through/.test(rules) ? (["s"] as const) : []),
  ...(/vertical-align:\s*super/.test(rules) ? (["sup"] as const) : []),
  ...(/vertical-align:\s*sub/.test(rules) ? (["sub"] as const) : []),
  ...(/font-family:[^;]*(?:Consolas|Courier|Mono)/i.test(rules) ? (["code"] as const) : [])
]

const editWith = (styles: ReadonlyMap<string, ReadonlySet<Style>>): Edit => {
  const edit: Edit = (element) => {
    const { tagName } = element
    const classes = classesOf(element)
    const inner = (): Array<ElementContent> =>
      editedTree({ type: "root", children: element.children }, edit).children as Array<ElementContent>
    if (tagName === "span") {
      const wanted = new Set([
        ...classes.flatMap((name) => [...(styles.get(name) ?? [])]),
        ...meant(attribute(element, "style") ?? "")
      ])
      const isEmpty = plainText(element).trim() === ""
      return isEmpty
        ? inner()
        : [...wanted].reduce<Array<ElementContent>>((children, name) => [h(name, children)], inner())
    }
    if (tagName === "a") {
      const href = attribute(element, "href")
      if (href === undefined && element.children.length === 0) return []
      return [
        {
          ...element,
          properties: href === undefined ? {} : { ...element.properties, href: realAddress(href) },
          children: inner()
        }
      ]
    }
    if (tagName === "p" && classes.includes("title")) return [h("h1", inner())]
    if (tagName === "p" && classes.includes("subtitle")) return [h("p", inner())]
    if (
      tagName === "p" &&
      plainText(element).trim() === "" &&
      !elementsIn(element).some((one) => one.tagName === "img")
    )
      return []
    // Google writes headings that are bold by their style anyway.
    if (/^h[1-6]$/.test(tagName))
      return plainText(element).trim() === ""
        ? []
        : [h(tagName, { id: attribute(element, "id") }, inner().flatMap(unbold))]
    if (tagName === "style" || tagName === "script") return []
    return undefined
  }
  return edit
}

const unbold = (node: ElementContent): ReadonlyArray<ElementContent> =>
  node.type === "element" && node.tagName === "strong" ? node.children : [node]

/** Google sends links over a page that counts them. */
const realAddress = (written: string): string => {
  if (!/^https?:\/\/(?:www\.)?google\.com\/url\?/i.test(written) || !URL.canParse(written)) return written
  const { searchParams } = new URL(written)
  return searchParams.get("q") ?? searchParams.get("url") ?? written
}

/** Review comments are not published. */
const withoutComments = (children: ReadonlyArray<RootContent>): Array<RootContent> =>
  editedTree({ type: "root", children: [...children] }, (element) => {
    if (element.tagName === "sup" && elementsIn(element).some(isComment)) return []
    if (element.tagName === "a" && isComment(element)) return []
    if (element.tagName === "div" && elementsIn(element).some((one) => /^cmnt\d+$/.test(attribute(one, "id") ?? "")))
      return []
    return undefined
  }).children

const isComment = (element: Element): boolean => /^#cmnt\d+$/.test(attribute(element, "href") ?? "")

/** Google writes every level of a list as a list of its own, with the level at the end of its class. */
const nested = (tree: Root): Root => {
  const children: Array<RootContent> = []
  let open: Array<{ readonly key: string; readonly level: number; readonly list: Element }> = []
  for (const child of tree.children) {
    const [, key = "", level = ""] =
      child.type === "element" && /^[ou]l$/.test(child.tagName)
        ? (/\blst-(kix_[\w-]+?)-(\d+)\b/.exec(classesOf(child).join(" ")) ?? [])
        : []
    if (key === "" || child.type !== "element") {
      if (child.type !== "text" || child.value.trim() !== "") open = []
      children.push(child)
      continue
    }
    const list = h(child.tagName, { start: attribute(child, "start") }, child.children)
    const depth = Number(level)
    while (open.length > 0 && ((open.at(-1)?.level ?? 0) > depth || open.at(-1)?.key !== key)) open.pop()
    const last = open.at(-1)
    if (last !== undefined && last.level === depth) {
      for (const item of child.children) last.list.children.push(item)
      continue
    }
    const item = last?.list.children.findLast((one) => one.type === "element" && one.tagName === "li")
    if (item?.type === "element") item.children.push(list)
    else children.push(list)
    open.push({ key, level: depth, list })
  }
  return { ...tree, children }
}
