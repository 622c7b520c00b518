/**
 * Makes the absolute addresses in a piece of HTML relative where they lead to
 * files of the same output. All other addresses stay as they are. Whether an
 * address is one of the output's is told by its form alone: a page does not
 * know which other articles there are.
 */
import type { Element, Nodes } from "hast"
import { address } from "../../model/addresses/address.ts"
import type { Facts } from "../Facts.ts"
import type { Page } from "./Page.ts"
import { relativePath } from "./relativePath.ts"
import { commentsPath, feedList, home } from "./sitePaths.ts"

type LinkFacts = Pick<Facts, "site" | "feeds">

/** Changes `node` in place. */
export const localLinks = <Node extends Nodes>(
  node: Node,
  { path, elsewhere }: Pick<Page, "path" | "elsewhere">,
  facts: LinkFacts
): Node => {
  const others = new Set(elsewhere)
  /** By the address without its place: most links of a page lead to a few others. */
  const known = new Map<string, string | null>()
  const targetOf = (bare: string): string | null => {
    const found = known.get(bare)
    const target = found === undefined ? (others.has(bare) ? null : pathOf(bare, facts)) : found
    known.set(bare, target)
    return target
  }
  const local = (value: string): string =>
    value.startsWith(facts.site.url) ? localAddress(value, path, targetOf) : value
  const waiting: Array<Nodes> = [node]
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (one.type === "element") makeLocal(one, local)
    if ("children" in one) for (const child of one.children) waiting.push(child)
  }
  return node
}

const makeLocal = (element: Element, local: (value: string) => string): void => {
  for (const name of ["href", "src", "poster"]) {
    const value = element.properties[name]
    if (typeof value === "string") element.properties[name] = local(value)
  }
  const { srcSet } = element.properties
  if (typeof srcSet !== "string") return
  element.properties["srcSet"] = srcSet
    .split(/,\s+/)
    .map((candidate) => {
      const [first = "", ...descriptors] = candidate.trim().split(/\s+/)
      return [local(first), ...descriptors].join(" ")
    })
    .join(", ")
}

const localAddress = (value: string, page: string, targetOf: (bare: string) => string | null): string => {
  const [, bare = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(value) ?? []
  const target = targetOf(bare)
  if (target === null) return value
  // A link within the page does not load it again.
  return target === page && rest.startsWith("#") && rest !== "#" ? rest : relativePath(page, target) + rest
}

/** Null for an address that no file of the output has. */
const pathOf = (bare: string, { site, feeds }: LinkFacts): string | null => {
  const path = decoded(bare.slice(site.url.length))
  if (path === null) return null
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path
  const known = [home, commentsPath, feedList].includes(file) || feeds.some(({ paths }) => hasPath(paths, file))
  const isOurs = known || /^(?:articles\/[^/]+|widgets)\/[^/]+$/.test(file)
  return isOurs && address(site, path) === bare ? file : null
}

const hasPath = (paths: Facts["feeds"][number]["paths"], file: string): boolean => Object.values(paths).includes(file)

const decoded = (path: string): string | null => {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
