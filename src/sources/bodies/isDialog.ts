/**
 * Whether an element is a dialog over the page, such as one that asks for
 * consent to cookies: by its role, or by what systems for consent call theirs.
 * One that holds the page's heading or its article is the page itself.
 */
import type { Element } from "hast"
import { attribute } from "../../markup/elements.ts"

const systems =
  /(?:^|\s)(?:onetrust-\w+|ot-sdk-container|didomi-\w+|usercentrics-\w+|qc-cmp\w*|CybotCookiebot\w*|truste[-_]\w+|iubenda-cs-\w+|sp_message_container\w*|fc-(?:consent-root|dialog)|osano-cm-\w+|termly-\w+|klaro|cmplz-cookiebanner|cky-consent\w*|moove_gdpr_\w+|borlabs-cookie|tarteaucitron\w*)/i
const asking =
  /(?:^|[\s_-])(?:gdpr|cookies?|consent|privacy)[_-]?(?:banner|popup|pop-up|modal|notice|overlay|dialog|layer|wall|manager|bar|consent|message|alert)(?=[\s_-]|$)/i

const holders = new Set(["div", "section", "aside", "form", "dialog"])
const pageParts = new Set(["h1", "article", "main"])
const longestName = 200

const known = new WeakMap<Element, boolean>()

export const isDialog = (element: Element): boolean => {
  if (!holders.has(element.tagName)) return false
  const { id, className, role, ariaModal } = element.properties
  if (id === undefined && className === undefined && role === undefined && ariaModal === undefined) return false
  const before = known.get(element)
  if (before !== undefined) return before
  const isOne = isCalledSo(element) && !holdsPage(element)
  known.set(element, isOne)
  return isOne
}

const isCalledSo = (element: Element): boolean => {
  const role = attribute(element, "role")
  if (role === "dialog" || role === "alertdialog" || attribute(element, "ariaModal") === "true") return true
  const name = `${attribute(element, "id") ?? ""} ${attribute(element, "className") ?? ""}`.slice(0, longestName)
  return name.length > 1 && (systems.test(name) || asking.test(name))
}

const holdsPage = ({ children }: Element): boolean =>
  children.some((child) => child.type === "element" && (pageParts.has(child.tagName) || holdsPage(child)))
