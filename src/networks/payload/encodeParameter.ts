/**
 * Text as the value of a link parameter: safe in a query, in a fragment, in
 * `mailto:` and `sms:`. The result is ASCII and holds no quote and no bracket.
 */

/**
 * Percent-encoding of RFC 3986 with a space as `%20`, also of `!'()*`, which `encodeURIComponent` leaves as they
 * are. A lone surrogate, which would throw, becomes U+FFFD.
 */
export const encodeParameter = (text: string): string => {
  const known = encoded.get(text)
  if (known !== undefined) return known
  if (encoded.size >= most) encoded.clear()
  const made = encode(text)
  encoded.set(text, made)
  return made
}

/** The links of one article hold the same few texts again and again. */
const encoded = new Map<string, string>()
const most = 64

const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  )
