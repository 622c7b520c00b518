/** What a build in CI runs, whatever service it is: packages, site, ledger. */
import { version } from "../../../model/version.ts"
import type { Survey } from "../../Survey.ts"
import { commandsOf } from "../commands.ts"

export interface Steps {
  /** Commands in order; the site's folder is the working directory. */
  readonly build: ReadonlyArray<string>
  /** Commands that commit the ledger where it changed; without the push. */
  readonly keep: ReadonlyArray<string>
  /** The folder of the site below the repository, with a slash at its end; empty where they are one. */
  readonly below: string
}

export interface StepsRequest {
  readonly survey: Survey
  /** The script that builds the site; null without a `package.json`. */
  readonly script: string | null
  /** Who commits. */
  readonly author: { readonly name: string; readonly email: string }
}

export const stepsOf = ({ survey, script, author }: StepsRequest): Steps => {
  const { packages, hasPackage, generator, repository } = survey
  const commands = commandsOf(survey)
  const below = repository === null || repository.below === "" ? "" : `${repository.below}/`
  return {
    build: hasPackage
      ? [packages.isLocked ? commands.installLocked : commands.install, commands.run(script ?? "build")]
      : [...(generator === null ? [] : [generator.build]), `npx --yes fanfare@${version} build`],
    keep: [
      `git config user.name ${quoted(author.name)}`,
      `git config user.email ${quoted(author.email)}`,
      // A site without articles has none.
      "[ ! -f fanfare.ledger.jsonl ] || git add fanfare.ledger.jsonl",
      'git diff --cached --quiet || git commit -m "Keep the ledger of fanfare"'
    ],
    below
  }
}

const quoted = (text: string): string => `"${text}"`
