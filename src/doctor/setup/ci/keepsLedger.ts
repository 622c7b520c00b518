/** Whether a CI workflow that builds with fanfare keeps the ledger: commits it, as somebody, and with the right to. */
import { ledgerName } from "../../articles/identity/ledgerFile.ts"
import { type Check, ok, skipped, type Verdict, warn } from "../Check.ts"
import type { Facts } from "../facts/Facts.ts"
import type { Workflow } from "../facts/readWorkflows.ts"

const commits = /git\s+commit|git-auto-commit-action|add-and-commit|create-pull-request|uses:\s*\S*fanfare\S*@/

/** Actions commit under a name of their own. */
const named =
  /user\.name|GIT_(?:AUTHOR|COMMITTER)_NAME|git-auto-commit-action|add-and-commit|create-pull-request|uses:\s*\S*fanfare\S*@/

const codeOf = ({ text }: Workflow): string => text.replace(/^\s*#.*$/gm, "")

const of = ({ workflows }: Facts, wrong: (code: string, file: string) => Verdict | null, right: string): Verdict => {
  if (workflows.length === 0) return skipped("no CI workflow here runs fanfare")
  return workflows.map((one) => wrong(codeOf(one), one.file)).find((verdict) => verdict !== null) ?? ok(right)
}

export const workflowLedger: Check<Facts> = {
  name: "ci-ledger",
  group: "setup",
  about: "A CI workflow that builds commits the ledger too",
  look: (facts) =>
    of(
      facts,
      (code, file) =>
        commits.test(code) &&
        /fanfare\.ledger|git\s+(?:add\s+(?:-A|--all|\.)|commit\s+-\w*a)|-action@|uses:\s*\S*fanfare\S*@/.test(code)
          ? null
          : warn(
              `${file} builds and does not commit ${ledgerName}: the next run does not know the ids`,
              `- run: git add ${ledgerName} && (git diff --cached --quiet || (git commit -m "Keep ids" && git push))`
            ),
      "the workflow commits the ledger"
    )
}

export const workflowIdentity: Check<Facts> = {
  name: "ci-identity",
  group: "setup",
  about: "A CI workflow that commits has a name to commit under",
  look: (facts) =>
    of(
      facts,
      (code, file) =>
        !commits.test(code) || named.test(code)
          ? null
          : warn(
              `${file} commits without a name, which git refuses`,
              '- run: git config user.name "github-actions[bot]" && git config user.email "41898282+github-actions[bot]@users.noreply.github.com"'
            ),
      "the workflow commits under a name"
    )
}

export const workflowRights: Check<Facts> = {
  name: "ci-rights",
  group: "setup",
  about: "A GitHub workflow that pushes may write to the repository",
  look: (facts) =>
    of(
      facts,
      (code, file) => {
        const isGitHub = /^\.(?:github|forgejo|gitea)\//.test(file)
        const isHeld =
          /^\s*permissions:/m.test(code) && !/contents:\s*["']?write|permissions:\s*["']?write-all/.test(code)
        return isGitHub && commits.test(code) && isHeld
          ? warn(`${file} pushes, and its permissions do not let it`, "permissions: { contents: write }")
          : null
      },
      "the workflow may push"
    )
}
