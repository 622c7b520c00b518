/**
 * An address as people read it: an IRI (RFC 3987) with the letters of its own
 * script in place of their percent-encoding. It leads where the address does.
 */

/** The address itself where nothing in it can be shown better, or where it would become another one. */
export const readableAddress = (url: string): string => {
  const readable = url.replace(/(?:%[89a-f][\da-f])+/gi, (encoded) => {
    const text = decoded(encoded)
    // What is composed on the way to a reader would be another address.
    if (text === null || text !== text.normalize("NFC")) return encoded
    return Array.from(text, (character) => (isLetter.test(character) ? character : encodeURIComponent(character))).join(
      ""
    )
  })
  return URL.canParse(readable) && new URL(readable).href === new URL(url).href ? readable : url
}

/** Programs that make links of text stop at what is not one of these, or leave it out at the end. */
const isLetter = /[\p{L}\p{M}\p{N}]/u

const decoded = (encoded: string): string | null => {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return null
  }
}
