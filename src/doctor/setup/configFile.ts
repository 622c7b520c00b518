/** Whether there is a config, one alone, and one that can be used. */
import { type Check, fail, ok, skipped, warn } from "../Check.ts"
import type { Facts } from "../facts/Facts.ts"
import { metasOf } from "../facts/readPages.ts"
import { count } from "../words.ts"

export const configFile: Check<Facts> = {
  name: "config",
  group: "setup",
  about: "The config file is there, can be read, and is the only one",
  look: ({ config: { name, others, settings, fault } }) => {
    if (fault !== null) return fail(fault.detail, fault.hint)
    if (others.length > 0)
      return warn(`${name} is read; ${others.join(", ")} beside it is not`, `rm ${others.join(" ")}`)
    const [odd] = settings?.findings ?? []
    return odd === undefined ? ok(`${name} is in order`) : warn(odd.message, odd.fix)
  }
}

export const articles: Check<Facts> = {
  name: "articles",
  group: "setup",
  about: "There are articles, and they can be read without errors",
  look: ({ articles: read, config, dryRun, pages }) => {
    if (read === null || config.settings === null) return skipped("the config cannot be used")
    if (read.fault !== null) return fail(read.fault.detail, read.fault.hint)
    const { length } = read.titles
    // Pages that are no article are named by a finding of their own.
    const why =
      dryRun._tag === "Ran" ? dryRun.findings.find(({ code }) => code === "FF1502" || code === "FF1507") : undefined
    if (length === 0 && why !== undefined)
      return fail(
        `There is no article to publish. ${why.file === undefined ? "" : `${why.file}: `}${why.message}`,
        why.fix
      )
    const ignored = pages.pages.filter((page) => !page.isOwn && metasOf(page, "fanfare").includes("ignore"))
    if (length === 0 && ignored.length > 1)
      return fail(
        `There is no article to publish: ${count(ignored.length, "page asks", "pages ask")} to be left alone (\`<meta name="fanfare" content="ignore">\`), the first ${ignored[0]?.path}`,
        'Take `<meta name="fanfare" content="ignore">` out of the template of articles.'
      )
    if (length === 0 && config.settings.pages !== null)
      return fail(
        "There is no article to publish",
        pages.total === 0 ? "Run what builds the site: there is no page to read yet" : "npx fanfare check --verbose"
      )
    if (length === 0)
      return fail("There is no article to publish", `Write one: ${config.settings.folders.articles}/first.md`)
    const errors = dryRun._tag === "Ran" ? dryRun.findings.filter(({ severity }) => severity === "error") : []
    const [first] = errors
    if (first !== undefined)
      return warn(
        `${errors.length} of what was found in the articles are errors, the first: ${first.message}`,
        "npx fanfare check"
      )
    return ok(`${length.toLocaleString("en")} articles`)
  }
}
