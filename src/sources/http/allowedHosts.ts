/** The hosts of private networks that the config opens: `allowHosts: [intranet.example:8080]`. */

/** `host` or `host:port`; without a port, that of the scheme. Written as addresses have them. */
export const isAllowedHost = (url: URL, allowHosts: ReadonlyArray<string>): boolean =>
  allowHosts.some((entry) => {
    const allowed = parsed(entry, url.protocol)
    return allowed !== null && allowed.hostname === url.hostname && allowed.port === url.port
  })

const parsed = (entry: string, scheme: string): URL | null => {
  const written = `${scheme}//${entry.trim()}/`
  return URL.canParse(written) ? new URL(written) : null
}
