/** The article of a web page that came from an address. If there is none, it throws an error whose message continues a sentence that begins with "it". */
import { Result } from "effect"
import type { Root } from "hast"
import { attribute, elementsIn } from "../../markup/elements.ts"
import { isPage, parseHtml } from "../../markup/parseHtml.ts"
import { plainText } from "../../markup/plainText.ts"
import type { Given } from "../../model/draft/Metadata.ts"
import { letterSize } from "../../text/letterSize.ts"
import { namesOfPath, slugify, stemOf, withoutPageEnding } from "../../text/slug.ts"
import { badBytes } from "../encodings/badBytes.ts"
import { decodeBytes } from "../encodings/decodeBytes.ts"
import { absoluteHtml } from "../feed/absoluteHtml.ts"
import { pageKind } from "../pages/kind/pageKind.ts"
import { readTree } from "../pages/readTree.ts"
import type { PageTask, ReadPage } from "./ParseTask.ts"

/** Letters of a body without which a page that does not say so is no article. */
const fewest = 400

export const parsePage = ({ name, bytes, url, charset, customs }: PageTask): ReadPage => {
  const decoded = decodeBytes(bytes, charset)
  if (decoded === null) throw new Error("holds no text, but a picture, an archive or the like")
  if (!isPage(decoded.text)) throw new Error("is not a page of HTML")
  const text = absoluteHtml(decoded.text, baseOf(decoded.text, url))
  const page = Result.getOrThrowWith(
    parseHtml(text, name, { places: true }),
    ({ message }) => new Error(`cannot be read: ${message}`)
  )
  const { draft, findings, reading } = readTree(page, { path: name, text }, customs)
  const { kind, why } = pageKind({
    page,
    address: new URL(url),
    base: new URL("/", url).href,
    draft,
    reading
  })
  const letters = letterSize(plainText(draft.body))
  if (kind === "ignored") throw new Error('asks fanfare to leave it alone (`<meta name="fanfare">`)')
  if (kind !== "article" && (letters < fewest || asksPassword(page)))
    throw new Error(`is not the page of an article${why === "" ? "" : ` (${why})`}`)
  if (letters === 0) throw new Error("holds no text")
  const declared = draft.metadata.url
  const value = webAddress(declared?.value, url) ?? url
  const given: Given<string> = { value, place: declared?.place ?? { file: name }, from: "page" }
  return {
    draft: { ...draft, metadata: { ...draft.metadata, url: given } },
    wanted: slugify(
      draft.metadata.slug === undefined
        ? stemOf(`${namesOfPath(new URL(value).pathname)}.html`)
        : withoutPageEnding(draft.metadata.slug.value)
    ),
    findings: [...badBytes(name, decoded), ...findings]
  }
}

/** HTML, 4.2.3: relative addresses are relative to the page's `<base>`. */
const baseOf = (text: string, url: string): string => {
  const [, written = ""] = /<base\s[^>]{0,200}?href\s*=\s*["']?([^"'>\s]{1,2000})/i.exec(text.slice(0, 100_000)) ?? []
  return webAddress(written, url) ?? url
}

const webAddress = (written: string | undefined, base: string): string | null => {
  if (written === undefined || written === "" || !URL.canParse(written, base)) return null
  const { href, protocol } = new URL(written, base)
  return /^https?:$/.test(protocol) ? href : null
}

const asksPassword = (page: Root): boolean =>
  elementsIn(page).some((one) => one.tagName === "input" && attribute(one, "type")?.toLowerCase() === "password")
