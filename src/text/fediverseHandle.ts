/** An account of the Fediverse as people write it: `@name@host`, with or without the first `@`, or the profile's address. */

const handle = /^@?(?<name>[\w.-]+)@(?<host>[^\s@/?#:\\]+\.[^\s@/?#:\\.]+)$/
const profile = /^https?:\/\/(?<host>[^\s@/?#:\\]+)\/(?:@|users\/)(?<name>[\w.-]+)\/?$/i

/** `@name@host`, the host in lower case and ASCII; undefined for anything else. */
export const fediverseHandle = (text: string): string | undefined => {
  const { name, host } = (handle.exec(text.trim()) ?? profile.exec(text.trim()))?.groups ?? {}
  return name === undefined || host === undefined || !URL.canParse(`https://${host}/`)
    ? undefined
    : `@${name}@${new URL(`https://${host}/`).hostname}`
}
