/**
 * Makes the words of a stranger safe to publish anywhere: text, links and a
 * little emphasis. No picture, because loading one tells its owner who reads;
 * nothing that could be taken for a part of the page.
 */
import { encodeStrayPercent } from "../model/addresses/encodeStrayPercent.ts"
import type { Nodes, Root } from "hast"
import { withoutControls } from "./withoutControls.ts"
import { type Allowed, sanitizer } from "./sanitizer.ts"

const allowed: Allowed = {
  tagNames: [
    "a",
    "b",
    "blockquote",
    "br",
    "code",
    "del",
    "details",
    "em",
    "i",
    "li",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "strong",
    "summary",
    "ul"
  ],
  attributes: { a: ["href"] },
  protocols: { href: ["http", "https", "mailto"] },
  ancestors: { li: ["ol", "ul"], summary: ["details"] },
  strip: [
    "script",
    "style",
    "template",
    "textarea",
    "title",
    "svg",
    "math",
    "noscript",
    "iframe",
    "object",
    "select",
    "button",
    "audio",
    "video",
    "noembed",
    "noframes",
    "xmp",
    "plaintext"
  ]
}

const sanitized = sanitizer(allowed)

/** The same words, safe, without control characters. Links become absolute by `base`; one that leads nowhere, or to a script, is words only. */
export const safeComment = (body: Root, base: string): Root => sanitized(resolved(body, base))

const resolved = <T extends Nodes>(node: T, base: string): T => {
  if (node.type === "text") return { ...node, value: withoutControls(node.value) }
  if (!("children" in node)) return node
  const children = node.children.map((child) => resolved(child, base))
  if (node.type !== "element" || node.tagName !== "a") return { ...node, children }
  const { href: given } = node.properties
  const written = typeof given === "string" ? encodeStrayPercent(given) : undefined
  const href = written !== undefined && URL.canParse(written, base) ? new URL(written, base).href : undefined
  return { ...node, children, properties: href === undefined ? {} : { href } }
}
