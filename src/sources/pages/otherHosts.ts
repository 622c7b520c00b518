/** Findings for articles whose pages name an address on another host: a note for each; a warning where most do, because then they are not copies. */
import { type Finding, finding, type Place } from "../../model/Finding.ts"
import type { PageFile } from "../PageFile.ts"

const fix =
  'Correct `<link rel="canonical">` in the template, or name the pages\' address in the config: `pages: { files, url }`. Nothing to do if the page is a copy of one that stands there.'

export const otherHost = ({ path, address }: PageFile, declared: URL, place: Place | undefined): Finding =>
  finding(
    "FF1509",
    place ?? { file: path },
    `The page names ${declared.href} as its address, and ${declared.host} is not the site's host, ${new URL(address).host}.`,
    fix
  )

/** `elsewhere`: the articles that name another host, and which. `articles`: how many there are. */
export const otherHosts = (
  elsewhere: ReadonlyArray<readonly [file: string, host: string]>,
  articles: number
): ReadonlyArray<Finding> => {
  const [first] = elsewhere
  if (first === undefined || elsewhere.length * 2 < articles) return []
  const hosts = [...new Set(elsewhere.map(([, host]) => host))]
  const named = hosts.slice(0, 3).join(", ") + (hosts.length > 3 ? ` and ${hosts.length - 3} more` : "")
  return [
    {
      ...finding(
        "FF1509",
        { file: first[0] },
        `${elsewhere.length} of ${articles} articles name an address on another host than the site's: ${named}.`,
        fix
      ),
      severity: "warning"
    }
  ]
}
