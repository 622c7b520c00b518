/** How Feedly shows a feed (webfeeds.org/rss/1.0): its cover, its signs and its colour. No analytics. */
import type { Webfeeds } from "../../src/model/extensions/Extensions.ts"
import { element, type Element, textElement } from "../elements/xml.ts"

export function* webfeedsElements({ cover, icon, logo, accentColor, related }: Webfeeds): Generator<Element> {
  if (cover !== undefined) yield element("webfeeds:cover", { image: cover })
  if (icon !== undefined) yield textElement("webfeeds:icon", icon)
  if (logo !== undefined) yield textElement("webfeeds:logo", logo)
  // Six hexadecimal digits without a number sign.
  if (accentColor !== undefined) yield textElement("webfeeds:accentColor", accentColor.replace("#", "").toUpperCase())
  if (related === true) yield element("webfeeds:related", { layout: "card", target: "browser" })
}
