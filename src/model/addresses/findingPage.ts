/** Where the documentation of a finding can be read. No other file knows the address of the docs. */

/**
 * The address of the docs, ending in a slash: `homepage` of package.json, which a test holds it equal to. Null where the
 * package has none: then codes stand without a link, and `fanfare explain CODE` prints what the page would say.
 */
export const docsAddress: string | null = null

/** Absolute; null without a `homepage`. */
export const findingPage = (code: string, docs: string | null = docsAddress): string | null =>
  docs === null ? null : new URL(`findings/${code}`, docs).href
