/** HTML in which every address is absolute. Nothing else of it is touched, whatever is wrong with it. */
import { readTag } from "../../markup/xml/readTag.ts"
import { withoutReferences } from "../../markup/xml/references.ts"
import { sourceSet } from "../../markup/sourceSet.ts"

/** HTML, "Attributes": those whose value is an address. */
const addresses = new Set(
  "href src cite action longdesc background poster data formaction data-src data-original data-lazy-src".split(" ")
)

export const absoluteHtml = (html: string, base: string | null): string => {
  if (base === null || !URL.canParse(base)) return html
  let written = ""
  let from = 0
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at)) {
    const tag = readTag(html, at)
    for (const { name, value, from: begin, to } of tag?.attributes ?? []) {
      const key = name.toLowerCase()
      const isSet = key === "srcset" || key === "data-srcset"
      if (!isSet && !addresses.has(key)) continue
      const plain = withoutReferences(value)
      const found = isSet
        ? (sourceSet(plain, (one) => absoluteAddress(one, base)) ?? plain)
        : absoluteAddress(plain, base)
      if (found === plain) continue
      const quote = html[begin - 1]
      const isQuoted = quote === '"' || quote === "'"
      written += html.slice(from, begin) + (isQuoted ? escaped(found) : `"${escaped(found)}"`)
      from = to
    }
    at = tag === undefined ? at + 1 : Math.max(tag.end, at + 1)
  }
  return from === 0 ? html : written + html.slice(from)
}

const escaped = (value: string): string =>
  value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("'", "&#39;").replaceAll("<", "&lt;")

/** What is absolute already, or cannot be an address, stays as it was written. */
export const absoluteAddress = (written: string, base: string | null): string => {
  const plain = written.trim()
  if (base === null || plain === "" || /^[a-z][a-z0-9+.-]*:/i.test(plain)) return plain
  return URL.canParse(plain, base) ? new URL(plain, base).href : plain
}
