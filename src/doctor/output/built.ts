/** Whether anything is built, by this version, and as the articles are now. */
import { version } from "../../model/version.ts"
import { type Check, fail, ok, skipped, warn } from "../Check.ts"
import { buildCommand, type Facts } from "../facts/Facts.ts"
import { count, firstOf, folderName } from "../words.ts"

const notBuilt = "nothing is built yet"

export const built: Check<Facts> = {
  name: "built",
  group: "output",
  about: "The output directory holds a build of this version, and its manifest can be read",
  look: (facts) => {
    const { published, out } = facts
    if (published === null) return warn(`nothing is built in ${folderName(out.shown)}`, buildCommand(facts))
    if (published.generator === null)
      return fail(`${folderName(out.shown)}fanfare.json cannot be read`, buildCommand(facts))
    const own = `fanfare/${version}`
    return published.generator === own
      ? ok(`${count(published.articles.length, "article")}, ${count(published.feeds.length, "feed")}`)
      : warn(`built by ${published.generator}, and this is ${own}`, buildCommand(facts))
  }
}

/** Both change as time goes by, without any article. */
const ofTheDay = new Set(["news-sitemap.xml", "fanfare.json"])

export const fresh: Check<Facts> = {
  name: "fresh",
  group: "output",
  about: "The output is what a build would make of the articles now",
  look: (facts) => {
    const { dryRun, published } = facts
    if (dryRun._tag === "Skipped") return skipped(dryRun.why)
    if (dryRun._tag === "Failed") return fail(dryRun.detail, dryRun.hint)
    if (published === null) return skipped(notBuilt)
    const isSound = (path: string): boolean => (published?.files.get(path)?.state ?? "same") === "same"
    const stale = dryRun.changes.map(({ path }) => path).filter((path) => isSound(path) && !ofTheDay.has(path))
    if (stale.length > 0)
      return warn(
        `${count(stale.length, "file is", "files are")} older than the articles: ${firstOf(stale)}`,
        buildCommand(facts)
      )
    return dryRun.unread.length > 0
      ? ok(`as the articles are; not asked again: ${firstOf(dryRun.unread)}`)
      : ok("as the articles are")
  }
}

export const edited: Check<Facts> = {
  name: "edited",
  group: "output",
  about: "No file that fanfare wrote was changed by anything else",
  look: (facts) => {
    if (facts.published === null) return skipped(notBuilt)
    const changed = [...facts.published.files.values()]
      .filter(({ state }) => state === "changed")
      .map(({ path }) => path)
    return changed.length === 0
      ? ok(
          `${count(facts.published.files.size, "file")} as ${facts.published.files.size === 1 ? "it was" : "they were"} written`
        )
      : warn(
          `${count(changed.length, "file was", "files were")} changed since: ${firstOf(changed)}; the next build writes ${changed.length === 1 ? "it" : "them"} anew`,
          buildCommand(facts)
        )
  }
}

export const gone: Check<Facts> = {
  name: "missing-files",
  group: "output",
  about: "Every file that fanfare wrote is still there",
  look: (facts) => {
    if (facts.published === null) return skipped(notBuilt)
    const missing = [...facts.published.files.values()].filter(({ state }) => state === "gone").map(({ path }) => path)
    return missing.length === 0
      ? ok("none is missing")
      : fail(
          `${count(missing.length, "published file is", "published files are")} gone: ${firstOf(missing)}`,
          buildCommand(facts)
        )
  }
}

export const foreign: Check<Facts> = {
  name: "foreign-files",
  group: "output",
  about: "Nothing else wrote a file where one of fanfare's belongs",
  look: ({ dryRun }) => {
    if (dryRun._tag !== "Ran") return skipped(dryRun._tag === "Skipped" ? dryRun.why : "a build is not possible")
    const files = dryRun.findings.filter(({ code }) => code === "FF6006").flatMap(({ file }) => file ?? [])
    return files.length === 0
      ? ok("no name is taken")
      : fail(
          `${firstOf(files)} ${files.length === 1 ? "is" : "are"} not fanfare's, so fanfare's own ${files.length === 1 ? "is" : "are"} not published`,
          "npx fanfare build --force"
        )
  }
}
