/** Where sentences end, in any script; full stops of abbreviations and initials end none. */

const abbreviations = new Set(
  "mr mrs ms dr prof st jr sr vs no gen sen rep gov lt col sgt capt rev hon inc ltd co corp dept est fig vol approx etc mme mlle m bzw z.b d.h u.a usw ca nr jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " "
  )
)

/** The sentences of one paragraph, in order, without white space around them. */
export const sentences = (paragraph: string): ReadonlyArray<string> => {
  const found: Array<string> = []
  let start = 0
  for (const end of paragraph.matchAll(/[.!?…؟۔]+["”’»)\]]*(?=\s+\S)|[。！？]["”’»」』）)]*/gu)) {
    const at = end.index + end[0].length
    const sentence = paragraph.slice(start, at)
    if (end[0].startsWith(".") && !endsSentence(sentence, paragraph.slice(at).trimStart())) continue
    found.push(sentence.trim())
    start = at
  }
  const rest = paragraph.slice(start).trim()
  return rest === "" ? found : [...found, rest]
}

const endsSentence = (before: string, after: string): boolean => {
  const word = /([\p{L}\d.]+)\.["”’»)\]]*$/u.exec(before)?.[1]?.toLowerCase() ?? ""
  const isInitial = /^\p{L}$|(?:^|\.)\p{L}$/u.test(word)
  return !isInitial && !abbreviations.has(word) && !/^\p{Ll}/u.test(after)
}
