/** Languages as feeds write them: a well-formed tag, or none if unknown. */

/** BCP 47 (RFC 5646, 2.1) as far as its shape goes. */
const shape = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/

/** The tag, or undefined for `und` and for what is no tag. */
export const languageTag = (language: string): string | undefined =>
  shape.test(language) && !/^und(?:-|$)/i.test(language) ? language : undefined

/**
 * `xml:lang` of an item: nothing where it is the channel's, the empty value where the item's language is not known
 * (XML 1.0, 2.12).
 */
export const itemLanguage = (item: string, channel: string): string | undefined => {
  const [own, inherited] = [languageTag(item), languageTag(channel)]
  return own === inherited ? undefined : (own ?? "")
}
