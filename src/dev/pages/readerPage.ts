/** The text of an article as the feed has it, for the frame that stands for a feed reader's window. */
import { h } from "../../markup/html/h.ts"
import { parseFragment } from "../../markup/parseHtml.ts"
import { treeHtml } from "../../markup/html/treeHtml.ts"
import { Result } from "effect"
import type { Element, Nodes } from "hast"
import type { Head } from "../../model/Head.ts"
import { absolute } from "../../previews/readPage.ts"
import type { Site } from "../build/Site.ts"
import { linkFrom, readerPath } from "./devPaths.ts"

const style = `:root{color-scheme:light dark}body{margin:0;padding:16px;font:17px/1.6 "Source Serif 4",Georgia,"Noto Serif","Noto Naskh Arabic","Noto Serif Hebrew",serif;overflow-wrap:anywhere;background:light-dark(#fff,#1c1c1e);color:light-dark(#1c1c1e,#f2f2f7)}img{max-inline-size:100%;block-size:auto}a{color:light-dark(#0062cc,#64b1ff)}figure{margin:0}figcaption{font-size:.8em;opacity:.8}pre{overflow:auto}`

/** Null for an article that is in no feed. */
export const readerPage = (site: Site, head: Head): string | null => {
  const { item } = site.document(head)
  if (item === null) return null
  const link = linkFrom(readerPath(head.slug))
  const tree = Result.getOrNull(parseFragment(item.html, {}))
  if (tree !== null)
    for (const image of imagesOf(tree)) {
      const shown = site.shownAt(absolute(String(image.properties["src"] ?? ""), head.url) ?? "")
      delete image.properties["srcSet"]
      if (shown !== null) image.properties["src"] = link(shown)
    }
  const html = h("html", { lang: head.language, dir: head.direction }, [
    h("head", h("meta", { charSet: "utf-8" }), h("title", head.title), h("style", style)),
    h("body", tree === null ? [] : [tree])
  ])
  return `${treeHtml({ type: "root", children: [{ type: "doctype" }, html] })}\n`
}

function* imagesOf(node: Nodes): Generator<Element> {
  if (node.type === "element" && node.tagName === "img") yield node
  if ("children" in node) for (const child of node.children) yield* imagesOf(child)
}
