/** What an item is about: its section, then its tags, each once. The same words in every format. */
import { isBlank, legalText } from "./characters.ts"
import type { Item } from "./Channel.ts"

export const categories = ({ section, tags }: Pick<Item, "section" | "tags">): ReadonlyArray<string> => [
  ...new Set([...(section === null ? [] : [section]), ...tags].map(legalText).filter((name) => !isBlank(name)))
]
