/** The address of a site as it is printed: its host and path, in the letters of their scripts. */
import { domainToUnicode } from "node:url"

/** For example `news.example.org/blog`. */
export const siteAddress = (url: string): string => {
  const { host, hostname, pathname } = new URL(url)
  const port = host.slice(hostname.length)
  return `${domainToUnicode(hostname).replace(/^www\./, "")}${port}${readable(pathname).replace(/\/$/, "")}`
}

const readable = (path: string): string => {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
