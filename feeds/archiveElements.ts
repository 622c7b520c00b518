/** What RSS and Atom say about the archive of a feed (RFC 5005, section 4); nothing where there is none. */
import type { Channel } from "./Channel.ts"
import { declare } from "./elements/namespaces.ts"
import { element, type Element } from "./elements/xml.ts"

/** "Archive documents SHOULD also contain an fh:archive element"; only a page that is full is one. */
export const archiveNamespace = ({ archive }: Pick<Channel, "archive">): Readonly<Record<string, string>> =>
  archive?.isFull === true ? declare("fh") : {}

/**
 * `link` is the name of Atom's link element in this document. There is no
 * `next-archive`: the last full page would change when the next one begins,
 * and of two pages that lead to each other one would lead nowhere until both are there. The newest page has
 * no `fh:archive`: it is not whole, so readers ask for it again.
 */
export function* archiveElements(
  { archive }: Pick<Channel, "archive">,
  format: "rss" | "atom",
  link: string
): Generator<Element> {
  if (archive === undefined) return
  const type = `application/${format}+xml`
  const [current, previous] = [archive.current?.[format], archive.previous?.[format]]
  if (current !== undefined && current !== null) yield element(link, { rel: "current", type, href: current })
  if (previous !== undefined && previous !== null) yield element(link, { rel: "prev-archive", type, href: previous })
  if (archive.isFull) yield element("fh:archive", {})
}
