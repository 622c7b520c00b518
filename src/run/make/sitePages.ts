/** Where the output directory is the site's own, a page of the site and one of fanfare's may want one path: the site keeps its page. */
import { type Finding, finding } from "../../model/Finding.ts"
import { pageSourceName } from "../../sources/pages/pageSource.ts"
import type { Making } from "./Making.ts"

/** Whether a page of the site stands at a path of the output. */
export const siteHasPage = (
  { index, outPath, settings }: Pick<Making, "index" | "outPath" | "settings">,
  path: string
): boolean =>
  settings.pages !== null &&
  path.endsWith(".html") &&
  index.units.get(pageSourceName, pagePath(outPath, path))?.mark != null

export const siteKeepsPage = ({ outPath }: Pick<Making, "outPath">, path: string): Finding =>
  finding(
    "FF6108",
    { file: pagePath(outPath, path) },
    `The site has a page of its own at ${path}; fanfare's is not published.`,
    "Nothing to do, or choose another directory with --out."
  )

const pagePath = (outPath: string, path: string): string => (outPath === "" ? path : `${outPath}/${path}`)
