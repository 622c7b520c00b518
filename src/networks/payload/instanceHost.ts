/** The server that a config names for a network with many servers. */

/** Host name with an optional port and path; undefined for any other text. */
export const instanceHost = (text: string): string | undefined => {
  const address = `https://${text.trim().replace(/^https?:\/\//i, "")}`
  if (!URL.canParse(address)) return undefined
  const { username, password, host, pathname, search, hash } = new URL(address)
  if (username !== "" || password !== "" || search !== "" || hash !== "") return undefined
  return /^[\w.:[\]-]+$/.test(host) ? host + pathname.replace(/\/+$/, "") : undefined
}
