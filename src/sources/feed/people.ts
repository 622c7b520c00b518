/** People as feeds name them. */
import { oneLine } from "../../markup/oneLine.ts"
import { wordsOf, type XmlNode } from "../../markup/xmlRecords.ts"
import { absoluteAddress } from "./absoluteHtml.ts"
import type { FeedPerson } from "./Feed.ts"
import { firstOfEach } from "./firstOfEach.ts"
import { rssTitle } from "./feedText.ts"
import { type Core, keyOf } from "./vocabulary.ts"

const email = /[^\s<>()@,;:"']{1,80}@[^\s<>()@,;:"']{1,200}/

/** No name is longer. */
const longest = 500

/** RSS 2.0, `author`: `address (Name)`; also `Name <address>`, a name, or an address alone, which is no name. */
export const personOf = (written: string): FeedPerson | null => {
  const plain = rssTitle(written.slice(0, longest).replace(/<([^<>\s]+@[^<>\s]+)>/, "($1)"))
  const address = email.exec(plain)?.[0] ?? null
  const rest = address === null ? plain : plain.replace(/mailto:/i, "").replace(address, " ")
  // A name without an address may end with a bracket of its own: `News Desk (Lima)`.
  const name = address === null ? rest : oneLine(rest.replace(/^[\s()<>,;–-]+|[\s()<>,;–-]+$/g, ""))
  return name === "" && address === null ? null : { name: name === "" ? null : name, url: null, email: address }
}

/** RFC 4287, 3.2. */
export const atomPerson = (node: XmlNode, core: Core, base: string | null): FeedPerson | null => {
  const part = (...names: ReadonlyArray<string>): string | null => {
    const found = node.children.find(
      (child) => typeof child !== "string" && names.includes(keyOf(child, core).replace(/^atom:/, ""))
    )
    const words = typeof found === "object" ? oneLine(wordsOf(found)) : ""
    return words === "" ? null : words
  }
  const isPlain = node.children.every((child) => typeof child === "string")
  if (isPlain) return personOf(wordsOf(node))
  const uri = part("uri", "url", "homepage")
  const said = { name: part("name"), email: part("email"), url: uri === null ? null : absoluteAddress(uri, base) }
  return said.name === null && said.email === null && said.url === null ? null : said
}

/** Of two that are the same the first counts. */
export const uniquePeople = (people: ReadonlyArray<FeedPerson | null>): ReadonlyArray<FeedPerson> =>
  firstOfEach(
    people.filter((one) => one !== null),
    ({ name, email, url }) => name ?? email ?? url
  )
