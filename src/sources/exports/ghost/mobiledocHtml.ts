/**
 * HTML of what Ghost's earlier editor keeps (Mobiledoc 0.3, the renderer's
 * specification), for posts that carry none.
 */
import { attributeText, textHtml } from "../attributeText.ts"
import { cardHtml } from "./lexicalHtml.ts"

interface Mobiledoc {
  readonly markups?: ReadonlyArray<readonly [tag: string, attributes?: ReadonlyArray<string>]>
  readonly atoms?: ReadonlyArray<readonly [name: string, text: string]>
  readonly cards?: ReadonlyArray<readonly [name: string, payload: Readonly<Record<string, unknown>>]>
  readonly sections?: ReadonlyArray<ReadonlyArray<unknown>>
}

/** Type (0: text, 1: atom), markups that begin, how many end behind it, and the text or the atom's number. */
type Marker = readonly [type: number, opened: ReadonlyArray<number>, closed: number, value: string | number]

/** Empty for what is no document. */
export const mobiledocHtml = (written: string): string => {
  try {
    const found = JSON.parse(written) as Mobiledoc
    return (found.sections ?? []).map((section) => sectionHtml(section, found)).join("")
  } catch {
    return ""
  }
}

const plainTag = (tag: unknown, otherwise: string): string =>
  typeof tag === "string" && /^[a-z][a-z0-9]*$/i.test(tag) ? tag.toLowerCase() : otherwise

const sectionHtml = ([type, first, second]: ReadonlyArray<unknown>, found: Mobiledoc): string => {
  switch (type) {
    case 1: {
      const tag = plainTag(first, "p")
      return `<${tag}>${markersHtml(second as ReadonlyArray<Marker>, found)}</${tag}>`
    }
    case 2:
      return `<img src="${attributeText(String(first))}" alt="">`
    case 3: {
      const tag = plainTag(first, "ul")
      const items = (second as ReadonlyArray<ReadonlyArray<Marker>>).map(
        (item) => `<li>${markersHtml(item, found)}</li>`
      )
      return `<${tag}>${items.join("")}</${tag}>`
    }
    case 10: {
      const [name = "", payload = {}] = found.cards?.[Number(first)] ?? []
      return cardHtml(name, payload) ?? ""
    }
    default:
      return ""
  }
}

const markersHtml = (markers: ReadonlyArray<Marker>, { markups = [], atoms = [] }: Mobiledoc): string => {
  const open: Array<string> = []
  return markers
    .map(([type, opened, closed, value]) => {
      const begun = opened.map((index) => {
        const [tag, attributes = []] = markups[index] ?? ["span"]
        const name = plainTag(tag, "span")
        open.push(name)
        const href = attributes[attributes.indexOf("href") + 1]
        return name === "a" && attributes.includes("href") ? `<a href="${attributeText(href ?? "")}">` : `<${name}>`
      })
      const [atom = "", words = ""] = type === 1 ? (atoms[Number(value)] ?? []) : ["", String(value)]
      const text = atom === "soft-return" ? "<br>" : textHtml(words)
      const ended = Array.from({ length: Math.min(closed, open.length) }, () => `</${open.pop()}>`)
      return begun.join("") + text + ended.join("")
    })
    .join("")
}
