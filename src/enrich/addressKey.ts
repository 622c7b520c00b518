/** What makes two addresses the same page, whatever their scheme, `www.`, last slash and fragment. */

export interface AddressKey {
  readonly host: string
  /** Without the query. */
  readonly path: string
  /** `?a=1`, or nothing. */
  readonly query: string
}

/** Undefined for what is no address of the web. */
export const addressKey = (address: string): AddressKey | undefined => {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined
  const { hostname, port, pathname, search } = new URL(address)
  return {
    host: hostname.replace(/^www\./, "") + (port === "" ? "" : `:${port}`),
    path: pathname
      .replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase())
      .replace(/\/index\.html?$/i, "")
      .replace(/\.html?$/i, "")
      .replace(/\/+$/, ""),
    query: search
  }
}
