/** The address of a page or profile of Google+; undefined for a text that names none. */
export const plusPage = (written: string): string | undefined => {
  const name = written
    .trim()
    .replace(/^https?:\/\/plus\.google\.com\//i, "")
    .replace(/[/?#].*$/, "")
  return /^(?:\d{10,30}|\+[\p{L}\p{N}]+)$/u.test(name) ? `https://plus.google.com/${encodeURI(name)}` : undefined
}
