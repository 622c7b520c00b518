/**
 * What Obsidian, Foam and Logseq add to Markdown: `[[Note]]`, `[[Note#Head|words]]`,
 * `![[boat.png|300]]`, `==marked==` and `%%comments%%`. A note is the file of that
 * name beside the article; the words stay where nothing is published of it.
 */
import type { MarkdownIt, StateBlock, StateInline } from "markdown-it"
import { headingId } from "../../markup/ids/headingId.ts"

export const wiki = (md: MarkdownIt): void => {
  md.block.ruler.before("fence", "wiki_comment", commentBlock, { alt: ["paragraph"] })
  md.inline.ruler.before("link", "wiki_link", link)
  md.inline.ruler.before("emphasis", "wiki_mark", marked)
  md.inline.ruler.before("emphasis", "wiki_comment", comment)
}

/** In code and mathematics brackets stand behind a name, hold numbers, or hold brackets. */
const form = /(!?)\[\[(?=:?[\p{L}\p{N}#_./])([^[\]\n|]{1,400})(?:\|([^[\]\n]{0,400}))?\]\](?![([:])/uy

const link = (state: StateInline, silent: boolean): boolean => {
  const { src, pos } = state
  if (src[pos] !== "[" && !(src[pos] === "!" && src[pos + 1] === "[")) return false
  if (/[\p{L}\p{N}\])]/u.test(src[pos - 1] ?? "")) return false
  form.lastIndex = pos
  const [whole, mark, target = "", label = ""] = form.exec(src) ?? []
  if (whole === undefined || /^[\d\s.,]+$/.test(target) || isDefined(state, target)) return false
  if (!silent) {
    const [path = "", ...places] = target.split("#")
    const words = label.trim() || [path, ...places].filter((one) => one !== "").join(" > ")
    if (mark === "" && belonging.test(path)) state.pending = state.pending.trimEnd()
    else if (mark === "" && ofMediawiki.test(path)) putFile(state, path.replace(ofMediawiki, "").trim(), label)
    else if (mark === "!" && pictureFile.test(path)) putPicture(state, path.trim(), label)
    else if (mark === "!" && otherFile.test(path)) state.pending += label.trim()
    else putLink(state, addressOf(path.trim(), places.at(-1)), words)
  }
  state.pos = pos + whole.length
  return true
}

/** Where MediaWiki files the page, and the same page in other languages. */
const belonging =
  /^(?:category|kategorie|catégorie|categoría|categoria|categorie|kategoria|категория|تصنيف|קטגוריה|分类|カテゴリ)\s*:/iu
const ofMediawiki =
  /^(?:file|image|datei|bild|fichier|archivo|ficheiro|immagine|bestand|plik|файл|ملف|קובץ|ファイル)\s*:\s*/iu

/** A picture with its caption, which is what is said last; of another file its words alone. */
const putFile = (state: StateInline, file: string, label: string): void => {
  const said = label.split("|").map((one) => one.trim())
  const words = said.findLast((one) => one !== "" && !fileOption.test(one)) ?? ""
  if (pictureFile.test(file)) putPicture(state, file, words)
  else state.pending += words
}

const fileOption =
  /^(?:thumb(?:nail)?|frame(?:less|d)?|border|left|right|center|none|baseline|middle|sub|super|top|text-top|bottom|text-bottom|upright(?:[ =].*)?|(?:\d+)?(?:x\d+)?px|(?:alt|link|lang|page|class)=.*)$/i

const pictureFile = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp)$/i
const otherFile = /\.(?!md$|markdown$)[a-z]\w{1,4}$/i

/** `[[a]]` around a reference link is a link in brackets. */
export const isDefined = ({ env, md }: StateInline, label: string): boolean => {
  const references = (env as { readonly references?: Readonly<Record<string, unknown>> }).references ?? {}
  return md.utils.normalizeReference(label) in references
}

export const addressOf = (path: string, place: string | undefined): string => {
  if (/^https?:\/\//i.test(path)) return path
  const file = path === "" || /\.(?:md|markdown|mdx)$/i.test(path) ? path : `${path}.md`
  // A block of a note has no place in what is published.
  return `${encodeURI(file)}${place === undefined || place.startsWith("^") ? "" : `#${headingId(place)}`}`
}

export const putLink = (state: StateInline, href: string, words: string): void => {
  state.push("link_open", "a", 1).attrs = [["href", href]]
  state.push("text", "", 0).content = words
  state.push("link_close", "a", -1)
}

export const putPicture = (state: StateInline, path: string, label: string): void => {
  const [, words = "", width] = /^(.*?)\|?(\d+)?(?:x\d+)?$/.exec(label.trim()) ?? []
  const image = state.push("image", "img", 0)
  image.attrs = [
    ["src", encodeURI(path)],
    ["alt", ""],
    ...(width === undefined ? [] : [["width", width] as [string, string]])
  ]
  const text = new state.Token("text", "", 0)
  text.content = words
  image.children = words === "" ? [] : [text]
  image.content = words
}

const mark = /==(?=[^\s=])([^=\n]{0,2000}[^\s=])==(?!=)/y

const marked = (state: StateInline, silent: boolean): boolean => {
  const { src, pos, posMax } = state
  if (src[pos] !== "=" || src[pos - 1] === "=") return false
  mark.lastIndex = pos
  const [whole] = mark.exec(src) ?? []
  if (whole === undefined || pos + whole.length > posMax) return false
  if (!silent) {
    state.push("mark_open", "mark", 1)
    state.pos = pos + 2
    state.posMax = pos + whole.length - 2
    state.md.inline.tokenize(state)
    state.push("mark_close", "mark", -1)
    state.posMax = posMax
  }
  state.pos = pos + whole.length
  return true
}

const comment = (state: StateInline): boolean => {
  const { src, pos, posMax } = state
  if (src[pos] !== "%" || src[pos + 1] !== "%") return false
  const end = src.indexOf("%%", pos + 2)
  if (end <= pos + 2 || end + 2 > posMax) return false
  // Of the blanks on both sides one stays.
  state.pos = end + (src[pos - 1] === " " && src[end + 2] === " " ? 3 : 2)
  return true
}

/** From a line of `%%` to the next. */
const commentBlock = (state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean => {
  if (!isFence(state, startLine)) return false
  for (let line = startLine + 1; line < endLine; line += 1) {
    if (!isFence(state, line)) continue
    if (!silent) state.line = line + 1
    return true
  }
  return false
}

const isFence = (state: StateBlock, line: number): boolean => {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)
  return state.src.startsWith("%%", start) && state.src.slice(start, state.eMarks[line]).trim() === "%%"
}
