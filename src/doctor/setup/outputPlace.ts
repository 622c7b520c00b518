/** Whether the output directory is where the site generator writes, and not among what is read. */
import { outFault } from "../../run/guards.ts"
import { buildCommand, type Facts } from "../facts/Facts.ts"
import { count } from "../words.ts"
import { type Check, fail, ok, skipped, warn } from "../Check.ts"

export const outputPlace: Check<Facts> = {
  name: "output-place",
  group: "setup",
  about: "The output directory is no link, lies in that of the site generator, and in nothing that is read",
  look: (facts) => {
    const { config, out, generator } = facts
    if (config.settings === null) return skipped("the config cannot be used")
    const fault = outFault(config.settings, out.path)
    if (fault !== null)
      return fail(
        fault.detail,
        buildCommand({
          ...facts,
          out: { ...out, shown: generator?.out ?? "public", isUsual: (generator?.out ?? "public") === "public" }
        })
      )
    const { link } = out
    if (link !== null && !link.isThere)
      return fail(`${link.path} is a link that leads nowhere`, `rm ${link.path} && ${buildCommand(facts)}`)
    if (link !== null)
      return warn(
        `${link.path} is a link to ${link.to}: what cleans, commits or publishes the folder may take the link alone`,
        link.path === out.shown
          ? buildCommand({ ...facts, out: { ...out, shown: link.to, isUsual: false } })
          : `Put a folder in the place of the link ${link.path}.`
      )
    const said = out.from === "default" || out.from === "--out" ? "" : ` (by ${out.from})`
    if (generator === null) return ok(`${out.shown}/${said}`)
    const isInside = out.inProject === generator.out || out.inProject.startsWith(`${generator.out}/`)
    return isInside
      ? ok(`${out.shown}/${said}, where ${generator.name} writes`)
      : warn(
          `${generator.name} writes to ${generator.out}/, and fanfare to ${out.shown}/, which is not published with it`,
          buildCommand({ generator, out: { ...out, shown: generator.out, isUsual: generator.out === "public" } })
        )
  }
}

export const pagePatterns: Check<Facts> = {
  name: "pages",
  group: "setup",
  about: "The patterns in `pages` find pages of the site generator",
  look: (facts) => {
    const { config, pages, generator, articles } = facts
    if (config.settings === null) return skipped("the config cannot be used")
    if (config.settings.pages === null) return skipped("the config reads no pages")
    const { files } = config.settings.pages
    const found = pages.pages.filter(({ isOwn, isNamed }) => isNamed && !isOwn)
    if (found.length > 0)
      return (articles?.pages.size ?? 0) > 0
        ? ok(`${articles?.pages.size ?? 0} of ${found.length} pages are articles`)
        : files.some((one) => one.includes("**") || !/[*?]/.test(one))
          ? warn(`none of ${found.length} pages is an article`, "npx fanfare check --verbose")
          : warn(
              `none of ${count(found.length, "page")} is an article, and \`pages: ${files.join(", ")}\` looks into no folder below`,
              `pages: "${files[0]?.replace(/[^/]*$/, "**/*.html")}"`
            )
    const elsewhere =
      generator !== null && files.every((one) => !one.replace(/^\.\//, "").startsWith(`${generator.out}/`))
    return fail(
      `no page fits \`pages: ${files.join(", ")}\``,
      elsewhere ? `pages: "${generator.out}/**/*.html"` : buildCommand(facts)
    )
  }
}
