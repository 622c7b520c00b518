/**
 * Which ids may stand in a feed as they were given: absolute IRIs (RFC 3987)
 * of the schemes that ids are made with. Feed readers make links of ids, and
 * those of comments come from strangers.
 */

const schemes = /^(?:https?|tag|urn|at|acct|mid|news|ni|info|did|nostr):/i

/** Neither blanks, nor what RFC 3987 (2.2) leaves out, nor what changes the order of the text around it, nor a stray `%`. */
// oxlint-disable-next-line no-control-regex
const unfit = /[\s\p{C}<>"{}|\\^`]|%(?![0-9a-f]{2})/iu

/** UTF-16 units. */
const longest = 2000

export const isPermanentIri = (id: string): boolean => {
  if (id.length > longest || !schemes.test(id) || unfit.test(id) || id.endsWith(":")) return false
  return !/^https?:/i.test(id) || (/^https?:\/\//i.test(id) && URL.canParse(id))
}
