/** Whether GitHub Pages publishes all of the site: built from a branch, it leaves out what begins with `_`. */
import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { Result } from "effect"
import { type Check, ok, skipped, warn } from "../Check.ts"
import type { Facts } from "../facts/Facts.ts"
import { servedRoot } from "../servedRoot.ts"
import { firstOf } from "../words.ts"

/** Their artifact, or the `.nojekyll` that they write, is published as it is. */
const asItIs =
  /actions\/(?:deploy-pages|upload-pages-artifact)|peaceiris\/actions-gh-pages|JamesIves\/github-pages-deploy-action/i

/** Asked for by other hosts only; a page needs neither. */
const rules = new Set(["_headers", "_redirects"])

/** Pushed by hand or by a workflow to the branch that is usual. */
const pushes = /\bgit\s+push\b[^\n]*\bgh-pages\b/

export const githubPages: Check<Facts> = {
  name: "github-pages",
  group: "output",
  about: "GitHub Pages publishes what begins with `_`: `.nojekyll` is there where it is needed",
  look: (facts) => {
    const { settings } = facts.config
    if (settings === null) return skipped("the config cannot be used")
    const folder = servedRoot(facts)?.inProject ?? facts.generator?.out ?? facts.out.inProject
    const branch = Object.entries(facts.scripts.scripts ?? {}).find(([, script]) => /\bgh-pages\s/.test(script))
    if (branch === undefined && !isOnPages(facts, folder)) return skipped("the site is not on GitHub Pages")
    if (facts.allWorkflows.some((text) => asItIs.test(text))) return ok("a workflow publishes it as it is")
    if (facts.generator?.name === "Jekyll") return ok("Jekyll builds the site")
    const names = Result.getOrElse(
      Result.try(() => readdirSync(join(facts.root, folder))),
      (): Array<string> => []
    )
    const hidden = names.filter((name) => name.startsWith("_") && !rules.has(name)).toSorted()
    if (hidden.length === 0) return ok("no name begins with _")
    if (branch !== undefined) return byPackage(branch, names, hidden)
    const shown = facts.generator?.copies ?? facts.generator?.out ?? facts.out.shown
    return names.includes(".nojekyll")
      ? ok(".nojekyll is there")
      : warn(
          `GitHub Pages leaves out ${firstOf(hidden)} where it publishes a branch: there is no .nojekyll`,
          `touch ${shown}/.nojekyll`
        )
  }
}

/** By its address, by the file of its own domain, or by what publishes it. */
const isOnPages = ({ root, config, generator, allWorkflows, scripts }: Facts, folder: string): boolean => {
  const hosts = [config.settings?.site.url, config.settings?.site.home]
  return (
    hosts.some((url) => url !== undefined && URL.canParse(url) && new URL(url).hostname.endsWith(".github.io")) ||
    [folder, generator?.copies ?? "", ""].some((place) => existsSync(join(root, place, "CNAME"))) ||
    [...allWorkflows, ...Object.values(scripts.scripts ?? {})].some((text) => pushes.test(text))
  )
}

/** The package `gh-pages` leaves out names that begin with a dot, unless it is told not to. */
const byPackage = (
  [name, script]: readonly [string, string],
  names: ReadonlyArray<string>,
  hidden: ReadonlyArray<string>
): ReturnType<Check<Facts>["look"]> =>
  /--nojekyll\b/.test(script) || (names.includes(".nojekyll") && /(?:^|\s)(?:-t|--dotfiles)\b/.test(script))
    ? ok("gh-pages publishes it as it is")
    : warn(
        `GitHub Pages leaves out ${firstOf(hidden)}: the script "${name}" pushes a branch without .nojekyll`,
        `In package.json: "${name}": "${script.replace(/\bgh-pages\s/, "gh-pages --nojekyll ")}"`
      )
