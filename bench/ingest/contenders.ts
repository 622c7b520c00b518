/** What takes the text of an article out of a page, each as its own documentation runs it, all read as text in one way. */
import { Readability } from "@mozilla/readability"
import { parseHTML } from "linkedom"
import { readableBody } from "../../src/articles/body/readableBody.ts"
import { htmlTree } from "../../src/markup/htmlTree.ts"
import { withoutTitle } from "../../src/markup/leadingHeading.ts"
import { plainText } from "../../src/markup/plainText.ts"
import { safeBody } from "../../src/markup/safeHtml.ts"
import { html } from "../../src/sources/files/html.ts"
import type { SourceSite } from "../../src/sources/Source.ts"

export interface Contender {
  readonly name: string
  /** Empty where it finds no article. */
  readonly text: (html: string, url: string) => string | Promise<string>
}

const captions = new Set(["figcaption"])

/** Whatever a page says of its wall: how much of the text is found is measured, not how much of it may be published. */
const site: SourceSite = {
  timeZone: "UTC",
  language: "en",
  year: 2026,
  wall: { value: { _tag: "Open" }, place: { file: "page.html" }, from: "bench" }
}

/** As a build reads and cleans a page, without its cards, feeds and files. */
const fanfare: Contender = {
  name: "fanfare",
  text: (page, url) => {
    const [draft] = html.read({ path: "page.html", text: page }, site).drafts
    if (draft === undefined) return ""
    const { body } = readableBody(draft.body)
    const { tree } = safeBody(withoutTitle(body, draft.metadata.title?.value ?? ""), { base: url, hosted: false })
    return plainText(tree, { without: captions })
  }
}

const readability: Contender = {
  name: "Readability + linkedom",
  text: (page) => {
    const { document } = parseHTML(page)
    const found = new Readability(document, { serializer: (node) => node }).parse()
    return found?.content ? shownText(found.content) : ""
  }
}

/** What is read of a DOM's node. */
interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
}

const blocks = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL".split(
    " "
  )
)

/** The text of a DOM with its blocks apart, so that no two words stick together. */
const shownText = (node: DomNode): string => {
  let text = ""
  const write = (one: DomNode): void => {
    if (one.nodeType === 3) text += one.nodeValue ?? ""
    const edge = blocks.has(one.nodeName.toUpperCase()) ? "\n" : ""
    text += edge
    for (let child = one.firstChild; child !== null; child = child.nextSibling) write(child)
    text += edge
  }
  write(node)
  return text
}

const textOfHtml = (content: string | null | undefined): string => {
  const tree = htmlTree(content ?? "", { fragment: true })
  return tree === undefined ? "" : plainText(tree)
}

/** A peer of `bench/package.json`; undefined where it is not installed. */
export const peer = async <T>(name: string): Promise<T | undefined> => {
  try {
    return (await import(name)) as T
  } catch {
    console.error(`${name} is left out: run \`npm ci --prefix bench\` to measure it.`)
    return undefined
  }
}

interface Defuddle {
  readonly Defuddle: (
    document: unknown,
    url: string,
    options: { readonly useAsync: boolean }
  ) => Promise<{ readonly content: string }>
}

interface Extractor {
  readonly extractFromHtml: (html: string, url: string) => Promise<{ readonly content?: string } | null>
}

/** Fanfare first, Readability second. */
export const contenders = async (): Promise<ReadonlyArray<Contender>> => {
  const defuddle = await peer<Defuddle>("defuddle/node")
  const extractor = await peer<Extractor>("@extractus/article-extractor")
  return [
    fanfare,
    readability,
    ...(defuddle === undefined
      ? []
      : [
          {
            name: "defuddle",
            text: async (page: string, url: string) =>
              textOfHtml((await defuddle.Defuddle(parseHTML(page).document, url, { useAsync: false })).content)
          }
        ]),
    ...(extractor === undefined
      ? []
      : [
          {
            name: "article-extractor",
            text: async (page: string, url: string) => textOfHtml((await extractor.extractFromHtml(page, url))?.content)
          }
        ])
  ]
}
