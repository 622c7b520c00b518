/** Links of the site's own pages that lead nowhere, and what other tools or earlier builds left behind. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import { shapeOf } from "../../publish/shapes.ts"
import { type Check, fail, ok, skipped, warn } from "../Check.ts"
import { buildCommand, type Facts } from "../facts/Facts.ts"
import { linksOf } from "../facts/readPages.ts"
import { servedRoot } from "../servedRoot.ts"
import { count, firstOf } from "../words.ts"

/** The path in the output directory of an address below the site's. */
const pathBelow = (href: string, site: string): string | null => {
  const { origin, pathname } = new URL(site)
  const url = new URL(href)
  if (url.origin !== origin || !url.pathname.startsWith(pathname)) return null
  try {
    return decodeURIComponent(url.pathname.slice(pathname.length))
  } catch {
    return null
  }
}

export const localLinks: Check<Facts> = {
  name: "local-links",
  group: "output",
  about: "Every card, feed and widget that a page names is there",
  look: (facts) => {
    const { pages, published, config, out } = facts
    if (published === null || config.settings === null) return skipped("nothing is built yet")
    if (pages.pages.length === 0) return skipped("there is no page")
    const { url } = config.settings.site
    const dead = new Map<string, string>()
    let looked = 0
    for (const page of pages.pages)
      for (const link of page.links) {
        const path = pathBelow(link, url)
        const isOurs = path !== null && path !== "" && shapeOf(path) !== null
        if (!isOurs) continue
        looked += 1
        if (!existsSync(join(out.path, ...path.split("/")))) dead.set(path, page.path)
      }
    const [first] = dead
    return first === undefined
      ? ok(`${count(looked, "link")} to cards, feeds and widgets`)
      : fail(
          `${first[1]} names ${first[0]}, which is not there${dead.size === 1 ? "" : `, and ${dead.size - 1} more`}`,
          buildCommand(facts)
        )
  }
}

/** Names that generators and their plug-ins give to feeds. */
const feedNames = [
  "index.xml",
  "feed.xml",
  "feed/index.xml",
  "feed/feed.xml",
  "rss2.xml",
  "blog/rss.xml",
  "blog/atom.xml",
  "feed.rss",
  "feed.atom",
  "index.rss"
]

/** A feed of the site above the output directory that a page names, where fanfare's are named too. */
const namedBeside = (facts: Facts): { readonly page: string; readonly file: string } | null => {
  const host = servedRoot(facts)
  const { out, pages, config } = facts
  if (host === null || config.settings === null || host.inProject === out.inProject) return null
  const top = new URL("/", config.settings.site.url).href
  for (const page of pages.pages) {
    const paths = linksOf(page, "alternate", /^application\/(?:rss|atom)\+xml$/i).flatMap(
      (href) => pathBelow(href, top) ?? []
    )
    const file = paths.find(
      (path) =>
        !`${host.inProject}/${path}`.startsWith(`${out.inProject}/`) && /\.\w+$/.test(path) && host.text(path) !== null
    )
    if (file !== undefined) return { page: page.path, file: `${host.inProject}/${file}` }
  }
  return null
}

export const otherFeeds: Check<Facts> = {
  name: "other-feeds",
  group: "output",
  about: "No other tool publishes a feed of the same site",
  look: (facts) => {
    const { published, out, generator, pages, config } = facts
    if (config.settings === null) return skipped("the config cannot be used")
    const { url } = config.settings.site
    const beside = published === null ? null : namedBeside(facts)
    if (beside !== null)
      return warn(
        `${beside.page} names ${beside.file}, a feed of another tool, beside fanfare's: who reads both sees everything twice`,
        generator?.feedOff ?? `Take the link to ${beside.file} out of the template.`
      )
    const named = pages.pages
      .flatMap((page) => linksOf(page, "alternate", /^application\/(?:rss|atom)\+xml$/i))
      .flatMap((href) => pathBelow(href, url) ?? [])
    const candidates = [...new Set([...feedNames, ...named])].filter((path) => !(published?.files.has(path) ?? false))
    const found = candidates.filter(
      (path) => path !== "" && !path.endsWith("/") && existsSync(join(out.path, ...path.split("/")))
    )
    return found.length === 0
      ? ok("fanfare's are the only ones")
      : warn(
          `${firstOf(found.map((path) => `${out.shown}/${path}`))} ${found.length === 1 ? "is a feed" : "are feeds"} of another tool: who reads both sees everything twice`,
          published === null
            ? `npx fanfare adopt ${out.shown}/${found[0]}`
            : (generator?.feedOff ?? `rm ${found.map((path) => `${out.shown}/${path}`).join(" ")}`)
        )
  }
}

export const leftovers: Check<Facts> = {
  name: "leftovers",
  group: "output",
  about: "No output of fanfare lies in another folder than the one it is built to",
  look: ({ out, builds }) => {
    const others = builds.filter((folder) => folder !== out.inProject && !folder.startsWith(`${out.inProject}/`))
    return others.length === 0
      ? ok(`only in ${out.shown}/`)
      : warn(
          `${firstOf(others.map((one) => `${one}/`))} ${others.length === 1 ? "holds" : "hold"} an earlier build`,
          `npx fanfare clean --out ${others[0]}`
        )
  }
}
