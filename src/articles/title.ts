/** A title for an article that names none: from its file's name, else from its lead. */
import { type DerivedText, cutAtWord, withoutDateline } from "./description.ts"
import { sentences } from "../text/sentences.ts"

/** Longest title made of a lead, in characters. */
const longest = 120

/** `stem` is the file's name without its ending; undefined where neither it nor the text says anything. */
export const deriveTitle = (stem: string, text: string): DerivedText | undefined => {
  const named = titleOfStem(stem)
  if (named !== undefined) return { value: named, from: "file name", confidence: 0.6 }
  const lead = text.split("\n\n").find((paragraph) => paragraph.trim() !== "")
  if (lead === undefined) return undefined
  return {
    value: mainClause(withoutDateline(lead.slice(0, 1000).replace(/\s+/g, " ").trim())),
    from: "first sentence",
    confidence: 0.3
  }
}

const meaningless =
  /^(?:untitled|unnamed|article|post|page|document|doc|new|copy|draft|text|note|story|file|img|image|index|readme)$/i

/** Two words or more that a person wrote; no numbers, hashes or names such as `new document 2`. */
const titleOfStem = (stem: string): string | undefined => {
  const words = stem.split(/[-_.\s]+/u).filter((word) => word !== "")
  const telling = words.filter((word) => /\p{L}{2}/u.test(word) && !isHash(word) && !meaningless.test(word))
  if (telling.length < 2 || telling.length < words.length / 2 || words.some(isHash)) return undefined
  const title = words.join(" ")
  return title.charAt(0).toUpperCase() + title.slice(1)
}

/** A title from the slug alone, for an article whose text is paid. */
export const titleOfSlug = (slug: string): string => {
  const words = slug.split("-").join(" ")
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const isHash = (word: string): boolean => /^[\da-f]{7,}$/i.test(word) && /\d/.test(word)

/** A clause that only says more about the main one begins so. */
const subordinate =
  /[,،؛;，]\s+(?:as|while|after|when|because|since|although|though|which|who|where|following|amid|alors que|tandis que|après|lorsque|qui|während|nachdem|als|weil|mientras|después|cuando|mentre|dopo|enquanto|depois|فيما|بعد|بينما|حيث|عندما|لكن|בעוד|לאחר|כאשר|אחרי)(?=[\s,])/iu

const mainClause = (lead: string): string => {
  const sentence = sentences(lead)[0] ?? lead
  const clause = subordinate.exec(sentence)
  const main = clause !== null && clause.index >= 20 ? sentence.slice(0, clause.index) : sentence
  return cutAtWord(main.replace(/[.。۔]["”’»]?$/u, ""), longest)
}
