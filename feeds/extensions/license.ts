/**
 * The licence of a feed or of an item: `creativeCommons:license` and `cc:license` in RSS, which take licences of any
 * kind (https://www.rssboard.org/creative-commons), `rel="license"` in Atom (RFC 4946).
 */
import { element, type Element, textElement } from "../elements/xml.ts"
import { declare } from "../elements/namespaces.ts"

export const licenseNamespaces = declare("creativeCommons", "cc", "rdf")

export const licenseElements = (address: string, format: "rss" | "atom"): ReadonlyArray<Element> =>
  format === "atom"
    ? [element("link", { rel: "license", href: address })]
    : [textElement("creativeCommons:license", address), element("cc:license", { "rdf:resource": address })]

/** In a feed that names no licence itself, and so has no namespaces for it: only some of its items may have one. */
export const ownLicenseElements = (address: string, format: "rss" | "atom"): ReadonlyArray<Element> =>
  licenseElements(address, format).map((one) =>
    format === "atom"
      ? one
      : {
          ...one,
          attributes: {
            ...(one.name === "cc:license" ? declare("cc", "rdf") : declare("creativeCommons")),
            ...one.attributes
          }
        }
  )
