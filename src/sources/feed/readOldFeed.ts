/** A feed in any format from its text. Pure; the text is decoded already. */
import { readJsonFeed } from "./jsonFeed.ts"
import type { OldFeed } from "../../model/draft/OldFeed.ts"
import { readXmlFeed } from "./xmlFeed.ts"

/** Undefined for a document that is no feed. `address` is where it came from, for links that are relative. */
export const readOldFeed = (text: string, address?: string): OldFeed | undefined => {
  const begin = text.replace(/^\uFEFF?\s+/, "")
  return begin.startsWith("{") ? readJsonFeed(begin, address) : readXmlFeed(begin, address)
}
