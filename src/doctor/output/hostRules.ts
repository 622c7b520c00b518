/** Whether the rules of a host leave fanfare's files where they are, as what they are, and let pages show them. */
import { type Check, fail, ok, skipped, warn } from "../Check.ts"
import type { Facts } from "../facts/Facts.ts"
import { fitsPattern, type Hosting, ownRules } from "../facts/readHosting.ts"
import { metasHttpEquiv } from "../facts/readPages.ts"
import { servedRoot } from "../servedRoot.ts"
import { feedPaths } from "./feeds.ts"

const rulesOf = (facts: Facts): Pick<Hosting, "redirects" | "headers"> => {
  const host = servedRoot(facts)
  // Where the output is the root, `_headers` is fanfare's own.
  const own =
    host === null
      ? { redirects: [], headers: [] }
      : ownRules(
          (name) => (facts.published?.files.has(name) === true ? null : host.text(name)),
          host.inProject,
          facts.scripts.hostBuilds.some(({ name }) => name === "Cloudflare") ||
            facts.hosting.folders.some(({ file }) => file.startsWith("wrangler"))
        )
  return {
    redirects: [...facts.hosting.redirects, ...own.redirects],
    headers: [...facts.hosting.headers, ...own.headers]
  }
}

/** Paths at the host of what is built: feeds, the newest article's card, and pages of articles. */
const pathsOf = ({
  published,
  config
}: Facts): { readonly feeds: ReadonlyArray<string>; readonly all: ReadonlyArray<string> } => {
  const { url } = config.settings?.site ?? { url: "https://news.example.org/" }
  const at = (path: string): string => new URL(path, url).pathname
  const feeds = published === null ? [] : feedPaths(published).map(at)
  const [article] = published?.articles ?? []
  const card = article?.files["og"]
  return { feeds, all: [...feeds, ...(card === undefined ? [] : [at(card)]), at("widgets/fanfare.css")] }
}

export const hostRedirects: Check<Facts> = {
  name: "host-redirects",
  group: "output",
  about: "No redirect of a host takes feeds, cards or widgets elsewhere",
  look: (facts) => {
    if (facts.published === null || facts.config.settings === null) return skipped("nothing is built yet")
    const { redirects } = rulesOf(facts)
    if (redirects.length === 0) return skipped("no file of a host holds a redirect that comes before files")
    const { all } = pathsOf(facts)
    for (const { file, pattern, to } of redirects) {
      const path = all.find((one) => fitsPattern(pattern, one))
      if (path !== undefined)
        return fail(
          `${file} leads ${path} to ${to}, by the rule \`${pattern}\`: what fanfare wrote there is never sent`,
          `Take that rule out of ${file}, or let it begin at a path that fanfare does not write to.`
        )
    }
    return ok("none does")
  }
}

const kinds: ReadonlyArray<readonly [RegExp, RegExp, string]> = [
  [/\.xml$/, /^(?:application|text)\/(?:[\w.-]+\+)?xml\b/i, "application/rss+xml"],
  [/\.json$/, /^application\/(?:[\w.-]+\+)?json\b/i, "application/feed+json"]
]

export const hostHeaders: Check<Facts> = {
  name: "host-headers",
  group: "output",
  about: "No header of a host gives feeds another type, or keeps them in caches for longer than a day",
  look: (facts) => {
    if (facts.published === null || facts.config.settings === null) return skipped("nothing is built yet")
    const { headers } = rulesOf(facts)
    if (headers.length === 0) return skipped("no file of a host holds headers")
    const { feeds } = pathsOf(facts)
    for (const { file, pattern, name, value } of headers) {
      const path = feeds.find((one) => fitsPattern(pattern, one))
      if (path === undefined) continue
      const kind = kinds.find(([ending]) => ending.test(path))
      if (name === "content-type" && kind !== undefined && !kind[1].test(value))
        return fail(
          `${file} sends ${path} as ${value}, by the rule \`${pattern}\``,
          `Content-Type: ${kind[2]}; charset=utf-8`
        )
      const seconds = Number(/\bmax-age=(\d+)/.exec(value)?.[1] ?? 0)
      if (name === "cache-control" && (seconds > 86_400 || /\bimmutable\b/.test(value)))
        return warn(
          `${file} lets caches keep ${path} for ${Math.round(seconds / 86_400)} days, by the rule \`${pattern}\`: readers see news that late`,
          "Cache-Control: public, max-age=900"
        )
    }
    return ok("none does")
  }
}

export const contentPolicy: Check<Facts> = {
  name: "content-policy",
  group: "output",
  about: "The pages' Content-Security-Policy lets them load fanfare's styles and scripts",
  look: (facts) => {
    const { config, pages } = facts
    if (config.settings === null) return skipped("the config cannot be used")
    const { headers } = rulesOf(facts)
    let looked = 0
    for (const page of pages.pages) {
      const { pathname, origin } = new URL(page.address)
      const sent = headers.filter(
        ({ name, pattern }) => name === "content-security-policy" && fitsPattern(pattern, pathname)
      )
      const policies = [
        ...metasHttpEquiv(page, "content-security-policy").map((text) => ({ text, by: page.path })),
        ...sent.map(({ value, file }) => ({ text: value, by: file }))
      ]
      looked += policies.length
      for (const { text, by } of policies)
        for (const [ending, directive] of [
          [".css", "style-src"],
          [".js", "script-src"]
        ] as const) {
          const link = page.links.find((one) => new URL(one).pathname.endsWith(`/widgets/fanfare${ending}`))
          if (link !== undefined && !lets(text, directive, link, origin))
            return warn(
              `${by}: its Content-Security-Policy keeps ${page.path} from loading ${new URL(link).pathname}`,
              `${directive} ${new URL(link).origin === origin ? "'self'" : new URL(link).origin}`
            )
        }
    }
    return looked === 0 ? skipped("no page and no file of a host has one") : ok("it lets them")
  }
}

/** By CSP Level 3: the directive, else the one for all; hosts, schemes, `'self'` and `*`. A script that `'strict-dynamic'` has to name is not let. */
const lets = (policy: string, directive: string, link: string, origin: string): boolean => {
  const directives = new Map(
    policy.split(";").map((one) => {
      const [name = "", ...sources] = one.trim().split(/\s+/)
      return [name.toLowerCase(), sources] as const
    })
  )
  const sources = directives.get(`${directive}-elem`) ?? directives.get(directive) ?? directives.get("default-src")
  if (sources === undefined) return true
  const { protocol, host, origin: own } = new URL(link)
  return sources.some(
    (source) =>
      source === "*" ||
      source === protocol ||
      (source === "'self'" && own === origin) ||
      source
        .replace(/^https?:\/\//, "")
        .replace(/\/.*$/, "")
        .replace(/^\*/, "") === (source.includes("*") ? host.slice(host.indexOf(".")) : host)
  )
}
