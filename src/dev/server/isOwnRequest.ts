/**
 * Whether a request comes from the preview's own pages. A name of somebody else
 * that points at this machine (DNS rebinding) is refused, and from a page of
 * another origin only a link that is followed is answered.
 */

export interface RequestSigns {
  readonly host: string | undefined
  readonly origin: string | undefined
  /** `Sec-Fetch-Site` and `Sec-Fetch-Mode` (W3C, Fetch Metadata). */
  readonly site: string | undefined
  readonly mode: string | undefined
}

const own = new Set(["localhost", "127.0.0.1", "[::1]"])

/** Null where it does; else why not. */
export const refusalOf = ({ host, origin, site, mode }: RequestSigns): string | null => {
  if (hostnameOf(`http://${host ?? ""}`) === null) return "Only localhost, 127.0.0.1 and [::1] are answered."
  if (origin !== undefined && !(hostnameOf(origin) !== null && new URL(origin).host === host))
    return "Pages of other origins are not answered."
  if ((site === "cross-site" || site === "same-site") && mode !== "navigate")
    return "Pages of other origins are not answered."
  return null
}

const hostnameOf = (address: string): string | null => {
  if (!URL.canParse(address)) return null
  const { hostname, protocol } = new URL(address)
  return protocol === "http:" && own.has(hostname) ? hostname : null
}
