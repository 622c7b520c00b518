/** Whether `site.url` is an address that readers can follow: real, encrypted, and that of the output directory. */
import { unfitHost } from "../../sources/http/unfitHost.ts"
import { type Check, fail, ok, skipped, warn } from "../Check.ts"
import type { Facts } from "../facts/Facts.ts"

const urlOf = ({ config }: Facts): URL | null => (config.settings === null ? null : new URL(config.settings.site.url))

const lineFor = (url: string): string => `site: { url: ${url} }`

export const siteAddress: Check<Facts> = {
  name: "site-url",
  group: "setup",
  about: "`site.url` is not an example, a preview or a name of one machine",
  look: (facts) => {
    const url = urlOf(facts)
    if (url === null) return skipped("the config cannot be used")
    const reason = facts.allowsUrl ? undefined : unfitHost(url.hostname)
    return reason === undefined
      ? ok(url.href)
      : warn(
          `${url.href} is ${reason}: every link of the feeds leads there`,
          lineFor(`https://YOUR-DOMAIN${url.pathname}`)
        )
  }
}

export const siteHttps: Check<Facts> = {
  name: "site-https",
  group: "setup",
  about: "`site.url` begins with https",
  look: (facts) => {
    const url = urlOf(facts)
    if (url === null) return skipped("the config cannot be used")
    if (url.protocol === "https:") return ok("site.url is encrypted")
    if (!facts.allowsUrl && unfitHost(url.hostname) !== undefined) return skipped("site.url is not the real one yet")
    const encrypted = `https:${url.href.slice("http:".length)}`
    return warn("site.url begins with http: networks show no card of it, or a warning", lineFor(encrypted))
  }
}

/** Parts of a path that belong to a disk, not to an address. */
const odd: ReadonlyArray<readonly [RegExp, string]> = [
  [/\/index\.\w+\/?$/i, "names a file"],
  [/\.(?:html?|xml|json|php)\/?$/i, "names a file"],
  [/\/\//, "has two slashes in a row"]
]

export const sitePath: Check<Facts> = {
  name: "site-path",
  group: "setup",
  about: "The path of `site.url` is that of the output directory, not of a file or of the folder on disk",
  look: (facts) => {
    const url = urlOf(facts)
    if (url === null) return skipped("the config cannot be used")
    const { pathname } = url
    const folder = facts.out.inProject.split("/").at(-1) ?? ""
    const isFolder = pathname === `/${folder}/` && /^(?:public|dist|_site|build|out)$/.test(folder)
    const reason = isFolder
      ? "is the name of the output directory, whose content is served at /"
      : odd.find(([pattern]) => pattern.test(pathname))?.[1]
    const below = belowGenerator(facts)
    if (reason === undefined && below !== null && !pathname.endsWith(`/${below}/`))
      return fail(
        `the output lies in ${below}/ of what ${facts.generator?.name} publishes, and the path of site.url is ${pathname}`,
        lineFor(`${url.origin}${pathname}${below}/`)
      )
    if (reason === undefined) return ok(pathname === "/" ? "at the top of its host" : `below ${pathname}`)
    const path = isFolder ? "/" : pathname.replace(/[^/]+\.\w+\/?$/, "").replace(/\/{2,}/g, "/")
    return fail(`the path ${pathname} of site.url ${reason}`, lineFor(url.origin + path))
  }
}

/** In which folder of the generator's output the output directory lies; null where it is that itself, elsewhere, or on a host of its own. */
const belowGenerator = ({ out, generator, config }: Facts): string | null => {
  if (generator === null || !out.inProject.startsWith(`${generator.out}/`)) return null
  const { pages, site } = config.settings ?? {}
  const isOwnHost = pages?.url != null && new URL(pages.url).host !== new URL(site?.url ?? pages.url).host
  return isOwnHost ? null : out.inProject.slice(generator.out.length + 1)
}
