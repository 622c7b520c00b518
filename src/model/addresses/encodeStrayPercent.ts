/**
 * A percent sign that begins no escape is written `%25` (RFC 3986, 2.1 and 2.4); what is escaped already stays. The
 * URL parser of WHATWG leaves such a sign, and servers refuse it.
 */
export const encodeStrayPercent = (address: string): string => address.replace(/%(?![0-9A-Fa-f]{2})/g, "%25")
