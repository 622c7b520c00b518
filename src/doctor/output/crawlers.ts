/** Whether readers find the feeds, and crawlers may read pages and cards. */
import { type Check, fail, ok, skipped, warn } from "../Check.ts"
import { areGathered } from "../declared.ts"
import type { Facts } from "../facts/Facts.ts"
import { linksOf, metasOf, type SitePage } from "../facts/readPages.ts"
import { servedRoot } from "../servedRoot.ts"
import { firstBlocked } from "../firstBlocked.ts"
import { count, firstOf } from "../words.ts"

const feedType = /^application\/(?:rss\+xml|atom\+xml|feed\+json|json)$/i

/** The front page, articles, and what fanfare made; every page where none of these is known. */
const meantForReaders = (facts: Facts): ReadonlyArray<SitePage> => {
  const { articles, out } = facts
  const pages = areGathered(facts) ? facts.pages.pages.filter(({ isOwn }) => isOwn) : facts.pages.pages
  const meant = pages.filter(
    ({ path, isOwn }) => isOwn || articles?.pages.has(path) === true || path === `${out.inProject}/index.html`
  )
  return meant.length > 0 ? meant : pages
}

const isFeed = /(?:^|\/)(?:rss\.xml|atom\.xml|feed\.json)$/

export const feedLink: Check<Facts> = {
  name: "feed-link",
  group: "output",
  about: "Pages name the feed, so that readers find it by the site's address",
  look: (facts) => {
    const { published } = facts
    const { settings } = facts.config
    if (settings === null) return skipped("the config cannot be used")
    if (published === null) return skipped("nothing is built yet")
    const pages = meantForReaders(facts).filter((page) => !isRedirect(page))
    if (pages.length === 0) return skipped("there is no page")
    const { url, title } = settings.site
    const ours = new Set(
      [...published.files.keys()].filter((path) => isFeed.test(path)).map((path) => new URL(path, url).href)
    )
    const without = pages.filter((page) => !linksOf(page, "alternate", feedType).some((href) => ours.has(href)))
    const line = `<link rel="alternate" type="application/rss+xml" title="${title.replaceAll('"', "&quot;")}" href="${new URL("rss.xml", url).pathname}">`
    return without.length === 0
      ? ok(`${count(pages.length, "page names", "pages name")} a feed`)
      : warn(
          `${count(without.length, "page names", "pages name")} no feed of fanfare's: ${firstOf(without.map(({ path }) => path))}`,
          line
        )
  }
}

/** A page that only leads on. */
const isRedirect = ({ tags }: SitePage): boolean =>
  tags.some(({ attributes }) => attributes["httpequiv"]?.toLowerCase() === "refresh")

export const robots: Check<Facts> = {
  name: "robots",
  group: "output",
  about: "robots.txt lets crawlers read pages, cards and feeds",
  look: (facts) => {
    const { published, config } = facts
    if (published === null || config.settings === null) return skipped("nothing is built yet")
    const { url } = config.settings.site
    const host = servedRoot(facts)
    if (host === null) return skipped("robots.txt is that of the whole host, which is built elsewhere")
    const text = host.text("robots.txt")
    if (text === null) return ok("there is no robots.txt: everything may be read")
    const [article] = published.articles
    const card = article?.files["og"]
    const blocked = firstBlocked(text, url, {
      pages: [url, ...(article === undefined ? [] : [article.url])],
      pictures: card === undefined ? [] : [new URL(card, url).href],
      feeds: published.feeds
        .flatMap(({ rss, atom, json }) => rss ?? atom ?? json ?? [])
        .slice(0, 1)
        .map((path) => new URL(path, url).href)
    })
    const folder = facts.generator?.copies ?? host.inProject
    return blocked === null
      ? ok("robots.txt lets them")
      : fail(
          `robots.txt keeps ${blocked.crawler} from ${blocked.what}: ${new URL(blocked.url).pathname}`,
          `Write \`Allow: ${new URL(blocked.url).pathname.replace(/[^/]*$/, "")}\` for ${blocked.crawler} into ${folder}/robots.txt`
        )
  }
}

const away = /\b(?:noindex|none|noimageindex|nosnippet)\b/i

/** As `_headers`, Apache, TOML, JSON and YAML write it; not for what is in a comment. */
const awayHeader =
  /^(?!\s*[#;]).*X-Robots-Tag["']?\s*(?:[:=,]|\s)\s*(?:"?value"?\s*:)?\s*["']?[^"'\n]*\b(?:noindex|none)\b/im

const allPaths = /["'\s]\/\*{1,2}["'\s]|\/\(\.\*\)|\/:path\*|["']\*\*(?:\/\*)?["']/
/** Characters: a rule is no longer. */
const ruleLength = 300

/** Rules of hosts are for some paths; whether the one before the header is for all. */
const isForAll = (text: string): boolean => {
  const at = text.search(/X-Robots-Tag/i)
  return at >= 0 && allPaths.test(text.slice(Math.max(0, at - ruleLength), at))
}

export const noindex: Check<Facts> = {
  name: "noindex",
  group: "output",
  about: "No page, no `_headers` and no settings of a host tell crawlers to stay away",
  look: (facts) => {
    const { pages, published, articles } = facts
    if (articles === null) return skipped("the config cannot be used")
    // Pages for errors and for searching are to be left out; what fanfare writes itself it means.
    const held = meantForReaders(facts).filter(
      (page) =>
        !page.isOwn &&
        ["robots", "googlebot"].some((name) => metasOf({ tags: page.ownTags }, name).some((value) => away.test(value)))
    )
    const [first] = held
    if (first !== undefined)
      return fail(
        `${count(held.length, "page asks", "pages ask")} crawlers to stay away: ${firstOf(held.map(({ path }) => path))}`,
        'Take `<meta name="robots" content="noindex">` out of the template.'
      )
    const host = servedRoot(facts)
    const rules = [
      ["_headers", published?.text("_headers") ?? ""],
      ["_headers", host?.text("_headers") ?? ""],
      [".htaccess", host?.text(".htaccess") ?? ""],
      ...facts.hostRules.filter(([, text]) => isForAll(text))
    ].find(([, text = ""]) => awayHeader.test(text))
    return rules !== undefined
      ? fail(`${rules[0]} asks crawlers to stay away (X-Robots-Tag)`, "Take the X-Robots-Tag line out.")
      : pages.pages.length === 0 && published === null
        ? skipped("there is no page")
        : ok("nothing turns them away")
  }
}
