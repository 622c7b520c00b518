/**
 * Whether a body can stand in a page as it is: HTML that a parser reads and
 * fanfare writes again to the same bytes, with nothing in it that a page
 * changes. Most articles are such; the others are parsed.
 */

/**
 * One piece of text, or one tag, in the form in which fanfare writes it. An address of more than a thousand references
 * is left to the parser: what an expression repeats without end exhausts its stack.
 */
// oxlint-disable-next-line no-control-regex -- a parser drops some characters
const piece =
  /[^<&\0\r]+|&#x(?:26|3C);|<(\/?)([a-z][a-z0-9]*)( id="[^"&'`<\0\r]+")?( href="[^"&'`<\0\r]*(?:&#x(?:2[267]|60);[^"&'`<\0\r]*){0,1000}")?>/y

const inline = new Set(["a", "strong", "em", "b", "i", "s", "u", "code", "sub", "sup"])
const lists = new Set(["ul", "ol"])
/** Hold text and inline elements alone. */
const paragraphs = new Set(["p", "h2", "h3", "h4", "h5", "h6"])
/** Hold everything. */
const flows = new Set(["blockquote", "li"])
const empty = new Set(["br", "hr"])

/** Whether an element may stand in another; `parent` is undefined at the top. */
const isAllowed = (tag: string, parent: string | undefined): boolean => {
  if (parent !== undefined && lists.has(parent)) return tag === "li"
  if (inline.has(tag) || tag === "br") return true
  const isFlow = parent === undefined || flows.has(parent)
  return isFlow && (paragraphs.has(tag) || lists.has(tag) || tag === "blockquote" || tag === "hr")
}

export const isPlainBody = (html: string): boolean => {
  if (html.startsWith("\uFEFF")) return false
  const open: Array<string> = []
  for (let at = 0; at < html.length; at = piece.lastIndex) {
    piece.lastIndex = at
    const found = piece.exec(html)
    if (found === null) return false
    const [text, slash, tag, id, href] = found
    const parent = open.at(-1)
    if (tag === undefined) {
      if (parent !== undefined && lists.has(parent) && text.trim() !== "") return false
    } else if (slash === "/") {
      if (id !== undefined || href !== undefined || parent !== tag) return false
      open.pop()
    } else {
      // One inside of itself is read in another way by some parsers.
      if ((href !== undefined && tag !== "a") || !isAllowed(tag, parent)) return false
      if (inline.has(tag) && open.includes(tag)) return false
      if (!empty.has(tag)) open.push(tag)
    }
  }
  return open.length === 0
}
