/** What the feeds of an output directory say, by a strict XML parser: the measure for every reader. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { fromHtml } from "hast-util-from-html"
import type { Nodes } from "hast"
import { child, children, readXml } from "../feeds/readXml.ts"

export interface Written {
  readonly title: string
  readonly link: string
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly published: number
  readonly updated: number
  readonly authors: ReadonlyArray<string>
  /** The words that a person sees, without white space. */
  readonly words: string
}

/** The items of an Atom feed; `path` is relative to the output directory. */
export const writtenIn = (root: string, path: string): ReadonlyArray<Written> =>
  children(readXml(readFileSync(join(root, path), "utf8")), "entry").map((entry) => ({
    title: child(entry, "title").text,
    link: child(entry, "link").attributes["href"] ?? "",
    published: Date.parse(child(entry, "published").text) / 1000,
    updated: Date.parse(child(entry, "updated").text) / 1000,
    authors: children(entry, "author").map((author) => child(author, "name").text),
    words: wordsOf(child(entry, "content").text)
  }))

/** The words of HTML without white space; white space is each reader's own. */
export const wordsOf = (html: string): string => textOf(fromHtml(html, { fragment: true })).replaceAll(/\s+/g, "")

const textOf = (node: Nodes): string =>
  node.type === "text" ? node.value : "children" in node ? node.children.map(textOf).join("") : ""
