/** Whether the pages of the site generator have their tags, once each, and their places filled. */
import { type Check, fail, ok, skipped, type Verdict, warn } from "../Check.ts"
import { areGathered, gathered } from "../declared.ts"
import { buildCommand, type Facts } from "../facts/Facts.ts"
import { metasOf, type SitePage } from "../facts/readPages.ts"
import { count, firstOf } from "../words.ts"

/** The articles among the generator's pages; or why none is looked at. */
const articlePages = (facts: Facts): ReadonlyArray<SitePage> | Verdict => {
  const { config, articles, pages } = facts
  if (config.settings === null || articles === null) return skipped("the config cannot be used")
  if (config.settings.pages === null) return skipped("the config reads no pages")
  if (facts.published === null) return skipped("nothing is built yet")
  if (areGathered(facts)) return skipped(gathered)
  const found = pages.pages.filter(({ path, isOwn }) => !isOwn && articles.pages.has(path))
  return found.length === 0 ? skipped("no page is an article") : found
}

const isVerdict = (one: ReadonlyArray<SitePage> | Verdict): one is Verdict => "status" in one

export const headTags: Check<Facts> = {
  name: "head-tags",
  group: "output",
  about: "Every article's page has the tags that networks read",
  look: (facts) => {
    const pages = articlePages(facts)
    if (isVerdict(pages)) return pages
    if (facts.config.settings?.inject !== true && pages.every((page) => metasOf(page, "og:title").length === 0))
      return warn("no page has og:title, and fanfare does not write into pages", "inject: true")
    const bare = pages.filter(
      (page) =>
        metasOf(page, "og:title").length === 0 ||
        (facts.config.settings?.cards !== null && metasOf(page, "og:image").length === 0)
    )
    return bare.length === 0
      ? ok(`${count(pages.length, "page")} with all of them`)
      : fail(
          `${count(bare.length, "page has", "pages have")} no og:title or og:image: ${firstOf(bare.map(({ path }) => path))}`,
          buildCommand(facts)
        )
  }
}

export const doubleTags: Check<Facts> = {
  name: "double-tags",
  group: "output",
  about: "No page has two og:image, og:title or canonical, of two tools",
  look: (facts) => {
    const pages = articlePages(facts)
    if (isVerdict(pages)) return pages
    const once = ["og:title", "og:url", "og:description", "twitter:card"]
    for (const page of pages) {
      const name = once.find((one) => metasOf(page, one).length > 1)
      if (name !== undefined)
        return warn(
          `${page.path} has ${name} twice: networks take the first`,
          "Take the tag out of the generator's template."
        )
      const own = metasOf({ tags: page.ownTags }, "og:image")[0]
      const all = metasOf(page, "og:image")
      if (own !== undefined && new Set(all).size > 1 && all.length > metasOf({ tags: page.ownTags }, "og:image").length)
        return warn(
          `${page.path} has an og:image of its own and fanfare's card`,
          "Take og:image out of the generator's template."
        )
    }
    return ok(`each tag once on ${count(pages.length, "page")}`)
  }
}

/** What crawlers fetch, and take no path for (https://ogp.me/#url, #types of URL). */
const addressed = [
  "og:url",
  "og:image",
  "og:image:url",
  "og:image:secure_url",
  "og:video",
  "og:audio",
  "twitter:image",
  "twitter:image:src"
]

export const absoluteTags: Check<Facts> = {
  name: "absolute-tags",
  group: "output",
  about: "Every address in og: and twitter: tags is a whole one, with its host",
  look: (facts) => {
    if (areGathered(facts)) return skipped(gathered)
    const pages = facts.pages.pages.filter(({ isOwn }) => !isOwn)
    const named = pages.flatMap((page) =>
      addressed.flatMap((name) => metasOf(page, name).map((content) => ({ page, name, content: content.trim() })))
    )
    if (named.length === 0) return skipped("no page has such a tag")
    const relative = named.filter(({ content }) => content !== "" && !URL.canParse(content))
    const [first] = relative
    if (first === undefined) return ok(`${count(named.length, "address", "addresses")}`)
    const { page, name, content } = first
    const attribute = name.startsWith("og:") ? "property" : "name"
    const url = URL.canParse(content, page.address) ? new URL(content, page.address).href : "https://…"
    return fail(
      `${page.path}: ${name} is ${content}, which networks cannot fetch${relative.length === 1 ? "" : `, and ${relative.length - 1} more`}`,
      `<meta ${attribute}="${name}" content="${url}">`
    )
  }
}

export const places: Check<Facts> = {
  name: "places",
  group: "output",
  about: "Every `data-fanfare` place in a page is filled, and none is missing that the config asks for",
  look: (facts) => {
    const { config, pages: all, dryRun, published } = facts
    if (config.settings === null) return skipped("the config cannot be used")
    if (config.settings.pages === null) return skipped("the config reads no pages")
    if (published === null) return skipped("nothing is built yet")
    const pages = all.pages.filter(({ isOwn }) => !isOwn)
    const wrong = pages.flatMap(({ path, obstacles }) => obstacles.map((one) => ({ path, ...one })))[0]
    if (wrong !== undefined) return warn(`${wrong.path}:${wrong.line} ${wrong.message}`, wrong.fix)
    const filled = pages.flatMap((page) => page.places.map((place) => ({ path: page.path, ...place })))
    const isWanted = (path: string, kind: string): boolean =>
      kind.startsWith("latest") || facts.articles?.pages.has(path) === true
    const empty = filled.filter(({ path, kind, isFilled }) => !isFilled && isWanted(path, kind))
    const [first] = empty
    if (first !== undefined)
      return config.settings.inject
        ? warn(
            `${count(empty.length, "place is", "places are")} empty, the first is ${first.kind} in ${first.path}:${first.line}`,
            buildCommand(facts)
          )
        : warn("pages have places, and fanfare does not write into pages", "inject: true")
    const missing = dryRun._tag === "Ran" ? dryRun.findings.find(({ code }) => code === "FF6109") : undefined
    if (missing !== undefined) return warn(missing.message, missing.fix.replace(/^Put `([^`]*)`.*$/, "$1"))
    return ok(
      filled.length === 0 ? "no page has a place, and none needs one" : `${count(filled.length, "place")} filled`
    )
  }
}
