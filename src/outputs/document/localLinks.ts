/**
 * Makes the absolute addresses in a piece of HTML relative where they lead to
 * files of the same output. All other addresses stay as they are.
 */
import type { Element, Nodes } from "hast"
import type { PageSet } from "./sitePaths.ts"
import { relativePath } from "./relativePath.ts"

/** Changes `node` in place; `page` is the path of the page that it stands in. */
export const localLinks = <Node extends Nodes>(node: Node, page: string, pages: PageSet): Node => {
  if (node.type === "element") {
    for (const name of ["href", "src", "poster"]) {
      const value = node.properties[name]
      if (typeof value === "string") node.properties[name] = localAddress(value, page, pages)
    }
    localSources(node, page, pages)
  }
  if ("children" in node) for (const child of node.children) localLinks(child, page, pages)
  return node
}

const localSources = (node: Element, page: string, pages: PageSet): void => {
  const { srcSet } = node.properties
  if (typeof srcSet !== "string") return
  node.properties["srcSet"] = srcSet
    .split(/,\s+/)
    .map((candidate) => {
      const [first = "", ...descriptors] = candidate.trim().split(/\s+/)
      return [localAddress(first, page, pages), ...descriptors].join(" ")
    })
    .join(", ")
}

const localAddress = (value: string, page: string, { addresses }: PageSet): string => {
  const [, bare = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(value) ?? []
  const target = addresses.get(bare)
  return target === undefined ? value : relativePath(page, target) + rest
}
