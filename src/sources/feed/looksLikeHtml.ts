/** Whether a text of RSS, which says nothing of it, is HTML: by its tags, comments and references. */
import { htmlTree } from "../../markup/htmlTree.ts"

/** HTML, "Elements" and "Obsolete features"; a name with a hyphen or a prefix is of markup as well. */
const names = new Set(
  "a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas caption center cite code col colgroup command content data datalist dd del details dfn dialog dir div dl dt em embed fencedframe fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins isindex kbd keygen label layer legend li link listing main map mark marquee math menu menuitem meta meter multicol nav nextid nobr noembed noframes nolayer noscript object ol optgroup option output p param picture plaintext pre progress q rb rbc rp rt rtc ruby s samp script search section select selectedcontent shadow slot small source spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp".split(
    " "
  )
)

/** Elements that stand in titles; others, such as `<T>`, are words. */
const inline = new Set(
  "a abbr acronym b bdi bdo big br cite code del div em font h1 h2 h3 h4 h5 h6 i img ins kbd li mark math p q s small span strike strong sub sup tt u ul var wbr".split(
    " "
  )
)

/** A tag, or what is left of one that was cut off within its attributes. */
const tags = /<(\/?)([a-z][\w:-]*)((?:\s[^<>]*)?)(\/?>|$)/gi

export const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i

export const looksLikeHtml = (text: string): boolean =>
  /<!--|<!doctype\s|<\?[a-z]/i.test(text) ||
  hasTag(text, (name) => names.has(name) || /[:-]/.test(name)) ||
  reference.test(text) ||
  hasLooseReference(text)

/** The same for a title. */
export const looksLikeHtmlTitle = (text: string): boolean =>
  hasTag(text, (name) => inline.has(name)) || reference.test(text) || hasLooseReference(text)

/** `a<b then c>d` holds no tag: attributes have values, or stand in an element that is closed. */
const hasTag = (text: string, isName: (name: string) => boolean): boolean => {
  const closed = new Set(Array.from(text.matchAll(/<\/([a-z][\w:-]*)\s*>/gi), ([, name = ""]) => name.toLowerCase()))
  for (const [, slash = "", written = "", attributes = "", end = ""] of text.matchAll(tags)) {
    const name = written.toLowerCase()
    if (!isName(name)) continue
    if (attributes.includes("=")) return true
    if (end !== "" && (slash !== "" || attributes.trim() === "" || closed.has(name))) return true
  }
  return false
}

/** HTML, 13.2.5.73: some names are references without their semicolon as well. */
const hasLooseReference = (text: string): boolean =>
  (text.match(/&[a-z]{2,6}\d{0,2}(?![\w;=])/gi) ?? []).slice(0, mostAsked).some(isReference)

const mostAsked = 20

const isReference = (written: string): boolean => {
  const [node] = htmlTree(written, { fragment: true })?.children ?? []
  return node?.type === "text" && node.value !== written
}
