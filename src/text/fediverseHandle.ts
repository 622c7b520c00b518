/** An account of the Fediverse as people write it: `@name@host`, with or without the first `@`, or the profile's address. */

const handle = /^@?(?<name>[\w.-]+)@(?<host>[^\s@/?#:\\]+\.[^\s@/?#:\\.]+)$/
const profile = /^https?:\/\/(?<host>[^\s@/?#:\\]+)\/(?:@|users\/)(?<name>[\w.-]+)\/?$/i

/** Characters of a handle or an address; a host has 253 at most (RFC 1035, 2.3.4). */
const longest = 500

/** `@name@host`, the host in lower case and ASCII; undefined for anything else. */
export const fediverseHandle = (text: string): string | undefined => {
  const written = text.trim()
  if (written.length > longest) return undefined
  const { name, host } = (handle.exec(written) ?? profile.exec(written))?.groups ?? {}
  return name === undefined || host === undefined || !URL.canParse(`https://${host}/`)
    ? undefined
    : `@${name}@${new URL(`https://${host}/`).hostname}`
}
