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

export const githubPages: Check<Facts> = {
  name: "github-pages",
  group: "output",
  about: "GitHub Pages publishes what begins with `_`: `.nojekyll` is there where it is needed",
  look: (facts) => {
    const { settings } = facts.config
    if (settings === null) return skipped("the config cannot be used")
    const { hostname } = new URL(settings.site.url)
    const folder = join(facts.root, servedRoot(facts)?.inProject ?? facts.generator?.out ?? facts.out.inProject)
    const isThere = hostname.endsWith(".github.io") || existsSync(join(folder, "CNAME"))
    if (!isThere) return skipped("the site is not on GitHub Pages")
    if (facts.allWorkflows.some((text) => asItIs.test(text))) return ok("a workflow publishes it as it is")
    if (facts.generator?.name === "Jekyll") return ok("Jekyll builds the site")
    const names = Result.getOrElse(
      Result.try(() => readdirSync(folder)),
      (): Array<string> => []
    )
    const hidden = names.filter((name) => name.startsWith("_") && !rules.has(name)).toSorted()
    if (hidden.length === 0) return ok("no name begins with _")
    const shown = facts.generator?.copies ?? facts.generator?.out ?? facts.out.shown
    return names.includes(".nojekyll")
      ? ok(".nojekyll is there")
      : warn(
          `GitHub Pages leaves out ${firstOf(hidden)} where it publishes a branch: there is no .nojekyll`,
          `touch ${shown}/.nojekyll`
        )
  }
}
