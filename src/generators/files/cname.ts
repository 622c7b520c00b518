/** The file by which GitHub Pages and others know a site's name: one host on a line. */
import type { Folder } from "../Folder.ts"
import type { Told } from "../GeneratorSite.ts"

const places = [
  "",
  "public/",
  "static/",
  "source/",
  "src/",
  "content/",
  "docs/",
  "docs/public/",
  "src/public/",
  "assets/"
]

/** `output`: folder of the built pages. */
export const cnameOf = (folder: Folder, output: string | null): ReadonlyArray<Told> =>
  [...places, ...(output === null ? [] : [`${output}/`])].flatMap((place) => {
    const [host = ""] = (folder.read(`${place}CNAME`) ?? "").trim().split(/\s+/)
    return /^[\w-]+(?:\.[\w-]+)+$/.test(host) ? [{ value: `https://${host}/`, from: `${place}CNAME` }] : []
  })
