/**
 * A link of one article to the file of another. It is written before the
 * other's address is known, and replaced where the article is rendered: so an
 * article does not depend on others, only on the addresses that it shows.
 */

/** No address of an input has it: of those, only the schemes of the web pass. */
export const articleLinkScheme = "article"

/** Ends a path that stands for files of Markdown: `ferry.*` for `ferry.md`, `ferry/index.md` and their like. */
export const anyMarkdown = ".*"
/** What it stands for. */
export const markdownEndings: ReadonlyArray<string> = [".md", ".mdx", ".markdown"].flatMap((one) => [
  one,
  `/index${one}`
])

export interface ArticleLink {
  /** The files that may be meant, the likeliest first, relative to the project; they may end in `anyMarkdown`. */
  readonly files: ReadonlyArray<string>
  /** Where it leads if none of them is an article; null for a file that no web server has. */
  readonly otherwise: string | null
  /** With its `#`; empty for none. */
  readonly hash: string
}

export const writeArticleLink = ({ files, otherwise, hash }: ArticleLink): string =>
  `${articleLinkScheme}:${files.map(encoded).join(",")};${otherwise === null ? "" : encoded(otherwise)}${hash}`

/** Nothing in it is written in another way in HTML. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll("'", "%27")

/** A tag `<a>` as fanfare writes it; in text, `<` never stands as it is. */
const tag = /<a((?: [a-z-]+(?:="[^"]*")?)*)>/g
const link = / href="article:([^";]*);([^"#]*)(#[^"]*)?"/

/** The links of a safe body to the files of other articles. */
export const linksIn = (html: string): ReadonlyArray<ArticleLink> =>
  html.includes(` href="${articleLinkScheme}:`)
    ? [...html.matchAll(tag)].flatMap(([one]) => {
        const [found, files, otherwise = "", hash = ""] = link.exec(one) ?? []
        return found === undefined ? [] : [{ files: filesIn(files), otherwise: decodedOrNull(otherwise), hash }]
      })
    : []

/** Each file once. */
export const linkedFiles = (html: string): ReadonlyArray<string> => [
  ...new Set(linksIn(html).flatMap(({ files }) => files))
]

const filesIn = (list = ""): ReadonlyArray<string> => (list === "" ? [] : list.split(",").map(decodeURIComponent))

const decodedOrNull = (text: string): string | null => (text === "" ? null : decodeURIComponent(text))

/** The same body with the addresses of articles by their files; a link without one is its words alone. */
export const withArticleLinks = (html: string, addresses: Readonly<Record<string, string | null>>): string =>
  html.replace(tag, (whole) =>
    whole.replace(link, (_, files: string, otherwise: string, hash = "") => {
      const found = filesIn(files)
        .map((file) => addresses[file])
        .find((one) => typeof one === "string")
      const address = found ?? decodedOrNull(otherwise)
      return address === null ? "" : ` href="${attributeText(withoutHash(address, hash))}${hash}"`
    })
  )

const withoutHash = (address: string, hash: string): string => (hash === "" ? address : address.replace(/#.*$/s, ""))

const references: Readonly<Record<string, string>> = { '"': "&#x22;", "&": "&#x26;", "'": "&#x27;", "`": "&#x60;" }

const attributeText = (text: string): string =>
  text.replace(/["&'`]/g, (character) => references[character] ?? character)
