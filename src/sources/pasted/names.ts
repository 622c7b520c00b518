/** Names of people in a byline. */
import { newsAgencyOf } from "../../text/agencies.ts"
import { isOffice, isPlaceholder } from "../../text/bylines/personNames.ts"

const particle = "(?:van|von|der|den|de|del|della|di|da|dos|das|du|le|la|el|al|bin|ibn|ben|abu|ter|ten|af|av|y|zu|zum)"
const cased = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}\p{M}.'’\-]*|${particle})(?:\s+(?:${particle}\s+)*\p{Lu}[\p{L}\p{M}.'’\-]*){1,4}$`,
  "u"
)
const uncased = /^(?:[\p{Lo}][\p{Lo}\p{M}\p{Lm}.'’״"־-]*)(?:[ ·・][\p{Lo}][\p{Lo}\p{M}\p{Lm}.'’״"־-]*){0,4}$/u

const isName = (text: string): boolean =>
  text.length <= 60 && !isPlaceholder(text) && (cased.test(text) || (uncased.test(text) && text.length <= 36))

const together =
  /\s*(?:,|،|、|;|&|\s(?:and|und|et|y|e|en|och|og|ja|i|a|și|και|и|и|та|і|ve|dan|và|และ|और|এবং|اور|و|ו)\s)\s*/u

/** The people, or the agency, that a byline names; undefined where it names somebody else, or nobody. Offices are left out. */
export const namesIn = (text: string): ReadonlyArray<string> | undefined => {
  const written = text.trim().replace(/[.。।]$/u, "")
  const agency = newsAgencyOf(written.replace(/\s+(?:staff|news)$/iu, ""))
  if (agency !== undefined) return [agency]
  const parts = written.split(together).filter((part) => part !== "")
  const [first] = parts
  if (first === undefined || !isName(first)) return undefined
  const names: Array<string> = []
  for (const part of parts) {
    if (isName(part) && newsAgencyOf(part) === undefined && !isOffice(part)) names.push(part)
    else if (part.split(/\s+/).length > 5 || /\p{N}/u.test(part)) return undefined
  }
  return names
}
