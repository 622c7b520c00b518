/**
 * The licence of a feed or of an item. In RSS it is one element, `creativeCommons:license` for a licence of Creative
 * Commons (https://www.rssboard.org/creative-commons) and `cc:license` for any other: with both, validators say that
 * one thing is said twice. In Atom it is `rel="license"` (RFC 4946).
 */
import { element, type Element, textElement } from "../elements/xml.ts"
import { declare } from "../elements/namespaces.ts"

const isOfCreativeCommons = (address: string): boolean => /^https?:\/\/(?:www\.)?creativecommons\.org\//i.test(address)

/** What the root of an RSS document declares for its licence. */
export const licenseNamespaces = (address: string): Readonly<Record<string, string>> =>
  isOfCreativeCommons(address) ? declare("creativeCommons") : declare("cc", "rdf")

export const licenseElement = (address: string, format: "rss" | "atom"): Element => {
  if (format === "atom") return element("link", { rel: "license", href: address })
  return isOfCreativeCommons(address)
    ? textElement("creativeCommons:license", address)
    : element("cc:license", { "rdf:resource": address })
}

/** Of an item: it declares what the licence of the feed, if there is one, did not. */
export const itemLicenseElement = (address: string, ofFeed: string | undefined, format: "rss" | "atom"): Element => {
  const one = licenseElement(address, format)
  const isDeclared = ofFeed !== undefined && isOfCreativeCommons(ofFeed) === isOfCreativeCommons(address)
  return format === "atom" || isDeclared
    ? one
    : { ...one, attributes: { ...licenseNamespaces(address), ...one.attributes } }
}
