/** Whether the config still says what a starter said: names that stand in for the site's own, another language than that of its pages, folders that are not there. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import { type Check, ok, skipped, warn } from "../Check.ts"
import type { Facts } from "../facts/Facts.ts"
import { count } from "../words.ts"

/** Names that starters give to a site, and to who writes it. */
const titles: ReadonlyArray<RegExp> = [
  /^(?:my|your)\b(?:[\s-](?:own|new|first|awesome|cool|great|amazing|personal|hugo|astro|jekyll|gatsby|hexo|next(?:\.js)?|nuxt|eleventy|11ty))*[\s-](?:site|web\s?site|blog|title|project|docs|documentation|newsletter|portfolio|home\s?page|name)$/i,
  /^(?:site|blog|page)?[\s-]*(?:title|name)(?:\s+here)?$/i,
  /^(?:hexo|hugo|jekyll|astro|vitepress|vuepress|docusaurus|gatsby|eleventy|pelican|zola|nuxt|untitled|todo|test|website|lorem ipsum)$/i,
  /^(?:astro blog|eleventy base blog(?: v\d+)?|gatsby (?:starter|default) (?:blog|starter)|hello,? world|a(?:n? \w+)? blog|new site|create next app)$/i
]
const authors =
  /^(?:your|author|my|first|full)['’]?s?\b[\s-]*(?:(?:full|last|own|first)[\s-]+)*name(?:\s+here)?$|^(?:john|jane) doe$|^author$/i
const emails =
  /@(?:[\w-]+\.)*example\.(?:com|org|net)$|^(?:you|your[\w.-]*|me|email|name|user(?:name)?)@|@(?:your|my)-?(?:domain|site|email|company)\./i
const sentences =
  /^(?:a|the|your|my)?\s*(?:site|blog|web\s?site)?\s*description(?:\s+(?:of (?:the|your|my) \w+|here|goes here))?\.*$|^(?:write an awesome description|lorem ipsum)/i

export const standIns: Check<Facts> = {
  name: "stand-ins",
  group: "setup",
  about: "Title, author and description of the site are its own, not those that a starter has",
  look: ({ config: { settings }, allowsUrl }) => {
    if (settings === null) return skipped("the config cannot be used")
    if (allowsUrl) return skipped("an address for examples is meant")
    const { site } = settings
    const odd = (
      [
        ["title", site.title, titles.some((one) => one.test(site.title.trim()))],
        ["author", site.author?.name ?? "", authors.test(site.author?.name.trim() ?? "")],
        ["author.email", site.author?.email ?? "", emails.test(site.author?.email ?? "")],
        ["description", site.description, sentences.test(site.description.trim())]
      ] as const
    ).find(([, , isOne]) => isOne)
    return odd === undefined
      ? ok(site.title)
      : warn(
          `site.${odd[0]} is "${odd[1]}", which stands in for the site's own: every feed, card and page says it`,
          odd[0] === "author.email" ? "site: { author: { email: … } }" : `site: { ${odd[0]}: … }`
        )
  }
}

export const language: Check<Facts> = {
  name: "language",
  group: "setup",
  about: "`site.language` is the language that most pages say",
  look: ({ config: { settings }, pages: { pages } }) => {
    if (settings === null) return skipped("the config cannot be used")
    const said = pages.flatMap((page) => (page.isOwn || page.language === "" ? [] : [page.language]))
    if (said.length === 0) return skipped("no page of a site generator says its language")
    const [first = ["", []]] = [...Map.groupBy(said, (one) => one.split(/[-_]/)[0]?.toLowerCase() ?? "")].toSorted(
      ([, a], [, b]) => b.length - a.length
    )
    const [most, those] = first
    const own = settings.site.language.split("-")[0]?.toLowerCase() ?? ""
    // Of a site in two languages either may be its own.
    return most === own || those.length < 2 || those.length * 3 < said.length * 2
      ? ok(`site.language is ${settings.site.language}`)
      : warn(
          `${those.length} of ${count(said.length, "page")} are in "${those[0]}", and site.language is ${settings.site.language}: feeds and lists name it`,
          `site: { language: ${those[0]?.replace("_", "-")} }`
        )
  }
}

export const folders: Check<Facts> = {
  name: "folders",
  group: "setup",
  about: "The folders that the config names for articles and feeds are there",
  look: ({ config: { settings, name }, root }) => {
    if (settings === null) return skipped("the config cannot be used")
    const named = (["articles", "feeds"] as const).filter((key) => settings.folders[key] !== key)
    if (named.length === 0) return ok("the usual ones")
    const lost = named.find((key) => !existsSync(join(root, settings.folders[key])))
    return lost === undefined
      ? ok("they are there")
      : warn(
          `${name} names ${settings.folders[lost]}/ for ${lost}, and there is no such folder`,
          existsSync(join(root, lost)) ? `${lost}: ${lost}` : `mkdir -p ${settings.folders[lost]}`
        )
  }
}
