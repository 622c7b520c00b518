/** An address as it may be shown: what stands before an `@` in it is a secret, the name of a user included. */

/** A text that is no address comes back as it is, without what looks like one. */
export const withoutPassword = (written: string): string => {
  if (!URL.canParse(written)) return written.replace(/\/\/[^/?#@\s]*@/, "//")
  const url = new URL(written)
  if (url.username === "" && url.password === "") return written
  url.username = ""
  url.password = ""
  return url.href
}
