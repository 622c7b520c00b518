/** What tags mean, the first that has something to say. A new meaning is one file here and one line. */
import type { Tag } from "../dialects/Dialect.ts"
import { captioned } from "./captioned.ts"
import { code } from "./code.ts"
import { embeds, files, films, frames } from "./film.ts"
import { linked, links, references } from "./links.ts"
import type { Meaning } from "./Meaning.ts"
import { picture } from "./picture.ts"
import { posts } from "./posts.ts"
import { details, quotes } from "./quotes.ts"
import { codes, params } from "./values.ts"

export const meanings: ReadonlyArray<Meaning> = [
  picture,
  captioned,
  films,
  frames,
  embeds,
  files,
  posts,
  code,
  references,
  linked,
  links,
  quotes,
  details,
  params,
  codes
]

const byName = new Map<string, Array<Meaning>>()
for (const meaning of meanings)
  for (const [family, names] of Object.entries(meaning.names))
    for (const name of names) byName.set(`${family} ${name}`, [...(byName.get(`${family} ${name}`) ?? []), meaning])

export const meaningsOf = ({ family, name }: Pick<Tag, "family" | "name">): ReadonlyArray<Meaning> =>
  byName.get(`${family} ${name}`) ?? []
