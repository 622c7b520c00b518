/** Whether a CI workflow that builds with fanfare keeps the ledger: commits it, as somebody, with the right to, and alone. */
import { ledgerName } from "../../../articles/identity/ledgerFile.ts"
import { warn } from "../../Check.ts"
import { type Looked, ofWorkflows } from "./ofWorkflows.ts"

const commits = /git\s+commit|git-auto-commit-action|add-and-commit|create-pull-request|uses:\s*\S*fanfare\S*@/

/** Actions commit under a name of their own. */
const named =
  /user\.name|GIT_(?:AUTHOR|COMMITTER)_NAME|git-auto-commit-action|add-and-commit|create-pull-request|uses:\s*\S*fanfare\S*@/

export const workflowLedger = ofWorkflows({
  name: "ci-ledger",
  about: "A CI workflow that builds commits the ledger too",
  wrong: ({ code, file }) =>
    commits.test(code) &&
    /fanfare\.ledger|git\s+(?:add\s+(?:-A|--all|\.)|commit\s+-\w*a)|-action@|uses:\s*\S*fanfare\S*@/.test(code)
      ? null
      : warn(
          `${file} builds and does not commit ${ledgerName}: the next run does not know the ids`,
          `- run: git add ${ledgerName} && (git diff --cached --quiet || (git commit -m "Keep ids" && git push))`
        ),
  right: "the workflow commits the ledger"
})

export const workflowIdentity = ofWorkflows({
  name: "ci-identity",
  about: "A CI workflow that commits has a name to commit under",
  wrong: ({ code, file }) =>
    !commits.test(code) || named.test(code)
      ? null
      : warn(
          `${file} commits without a name, which git refuses`,
          '- run: git config user.name "github-actions[bot]" && git config user.email "41898282+github-actions[bot]@users.noreply.github.com"'
        ),
  right: "the workflow commits under a name"
})

const pushes = /git\s+push|git-auto-commit-action|add-and-commit/

export const workflowRights = ofWorkflows({
  name: "ci-rights",
  about: "A CI workflow that pushes may write to the repository",
  wrong: ({ code, file, steps }) => {
    const checkout = steps.find(({ uses }) => uses.startsWith("actions/checkout@"))?.given ?? {}
    // A token or a key of the site's own has the rights that its owner gave it.
    const isOwn = [checkout["token"], checkout["ssh-key"]].some(
      (one) => one !== undefined && !/github\.token|GITHUB_TOKEN/.test(one)
    )
    if (/^\.(?:github|forgejo|gitea)\//.test(file)) {
      if (isOwn || !commits.test(code)) return null
      if (checkout["persist-credentials"] === "false" && /git\s+push/.test(code) && !/https:\/\/[^\s"']*@/.test(code))
        return warn(
          `${file} pushes, and its checkout keeps no credentials for that`,
          "Take `persist-credentials: false` out of the checkout."
        )
      const isLet = /contents:\s*["']?write|permissions:\s*["']?write-all/.test(code)
      if (isLet || (!pushes.test(code) && !/^\s*permissions:/m.test(code))) return null
      return warn(
        /^\s*permissions:/m.test(code)
          ? `${file} pushes, and its permissions do not let it`
          : `${file} pushes and names no permissions: a repository lets its workflows only read unless its settings say otherwise`,
        "permissions: { contents: write }"
      )
    }
    // GitLab checks a commit out and no branch, with a token that may only read.
    return /gitlab/.test(file) && /git\s+push["']?\s*(?:$|&&|;)/m.test(code)
      ? warn(
          `${file} pushes from a checkout that is on no branch, with a token that may only read`,
          'git push "https://fanfare:$FANFARE_TOKEN@$CI_SERVER_HOST/$CI_PROJECT_PATH.git" "HEAD:$CI_COMMIT_BRANCH"'
        )
      : null
  },
  right: "the workflow may push"
})

const keeps = ({ code, builds }: Looked): boolean => builds(code) && pushes.test(code)

export const workflowTwice = ofWorkflows({
  name: "ci-twice",
  about: "No two CI workflows build and push the ledger at the same time",
  wrong: (one, _, all) => {
    const other = all.find((second) => second !== one && keeps(second) && keeps(one))
    return other === undefined || (other.group !== "" && other.group === one.group)
      ? null
      : warn(
          `${one.file} and ${other.file} both build and push ${ledgerName}: where they run at once, one is refused or each makes its own ids`,
          `Into both: concurrency: { group: fanfare, cancel-in-progress: false }`
        )
  },
  right: "one at a time"
})
