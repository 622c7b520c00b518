/** Names of people in a byline that was pasted: they count only where all of the line is understood. What a name is, and how a list is parted, is told for pages and pasted text in one place. */
import { newsAgencyOf } from "../../text/agencies.ts"
import { isOffice, isPlaceholder, listOfPeople, looksLikePerson } from "../../text/bylines/personNames.ts"

const longestName = 60

const isName = (text: string): boolean => text.length <= longestName && !isPlaceholder(text) && looksLikePerson(text)

/** How a writer is reached: an address of mail, or a handle, with brackets or without. */
const reach = /(?:^|\s)[<[(]?(?:[^\s@<>()[\]]+@[\w.-]+\.\p{L}{2,}|@\w[\w.]*(?:@[\w.-]+)?)[>\])]?(?=$|[\s,;])/gu

/** The people, or the agency, that a byline names; undefined where it names somebody else, or nobody. Offices are left out. */
export const namesIn = (text: string): ReadonlyArray<string> | undefined => {
  const written = text
    .replace(reach, " ")
    .trim()
    .replace(/[.。।]$/u, "")
  const agency = newsAgencyOf(written.replace(/\s+(?:staff|news)$/iu, ""))
  if (agency !== undefined) return [agency]
  const parts = listOfPeople(written)
  const [first] = parts
  if (first === undefined || !isName(first)) return undefined
  const names: Array<string> = []
  for (const part of parts) {
    if (isName(part) && newsAgencyOf(part) === undefined && !isOffice(part)) names.push(part)
    else if (part.split(/\s+/).length > 5 || /\p{N}/u.test(part)) return undefined
  }
  return names
}
