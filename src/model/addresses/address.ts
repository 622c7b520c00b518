/** The absolute address of a file of the output. */
import type { Site } from "../Site.ts"

/** Each segment of `path` is percent-encoded. */
export const address = (site: Pick<Site, "url">, path: string): string =>
  new URL(path.split("/").map(encodeURIComponent).join("/"), site.url).href
