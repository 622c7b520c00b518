/**
 * Addresses as RSS takes them: URIs of RFC 3986 and nothing more. Browsers
 * also take letters of every script, brackets and bars; those are encoded
 * here, and a browser is led to the same page.
 */

/** `unreserved`, `reserved` but brackets, and `%` (RFC 3986, 2.2 and 2.3). */
const plain = /^[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]*$/
const others = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/gu

/** An absolute address as a URI; one that is a URI already, or that is no address, comes back as it is. */
export const strictAddress = (address: string): string => {
  if (plain.test(address) || !URL.canParse(address)) return address
  const { protocol, host, pathname, search, hash } = new URL(address)
  return `${protocol}//${host}${(pathname + search + hash).replace(others, encodeURIComponent)}`
}
