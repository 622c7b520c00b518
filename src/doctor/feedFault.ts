/** What is wrong with a feed that can be read, by what every reader relies on. Pure. */
import { SaxesParser } from "saxes"
import type { Feed } from "../sources/feed/Feed.ts"

/** Goes on after the feed's name; null where nothing is. `address`: where the feed is. */
export const feedFault = (feed: Feed, text: string, address: string): string | null => {
  const broken = feed.format === "json" ? null : xmlFault(text)
  if (broken !== null) return `is not well-formed: ${broken}`
  if (feed.title === "") return "has no title"
  if (feed.self !== null && feed.self !== address) return `says that its address is ${feed.self}`
  const ids = feed.items.map(({ id }) => id)
  const nameless = ids.indexOf(null)
  if (nameless >= 0) return `has an item without an id, the ${nameless + 1}. one`
  const twice = ids.find((id, at) => ids.indexOf(id) !== at)
  if (twice !== undefined) return `has two items with the id ${twice}`
  for (const { link, published, title } of feed.items) {
    if (link !== null && !/^https?:\/\//i.test(link)) return `has an item whose link is no address: ${link}`
    if (published === null && feed.format === "atom") return `has an item without a date: ${title}`
  }
  return null
}

/** The first fault by the XML specification; saxes stops there, and reads nothing else. */
const xmlFault = (text: string): string | null => {
  const parser = new SaxesParser({ xmlns: true })
  let fault: string | null = null
  parser.on("error", ({ message }) => {
    fault ??= message.replace(/^\d+:\d+: /, `line ${parser.line}: `)
  })
  parser.write(text.replace(/^\uFEFF/, "")).close()
  return fault
}
