/** Whether a CI workflow gets to fanfare at all: started by a branch that there is, with its packages, in the right order, and stopped by what is wrong. */
import { ledgerName } from "../../../articles/identity/ledgerFile.ts"
import { warn } from "../../Check.ts"
import type { Step } from "../../facts/readJobs.ts"
import { ofWorkflows } from "./ofWorkflows.ts"

export const workflowBranch = ofWorkflows({
  name: "ci-branch",
  about: "A CI workflow is started by pushes to a branch that the repository has",
  wrong: ({ file, branches }, { git }) => {
    if ("missing" in git || git.branches.length === 0 || branches.length === 0) return null
    const isThere = branches.some((one) => /[*?[!+]/.test(one) || git.branches.includes(one))
    const [first = ""] = git.branches
    return isThere
      ? null
      : warn(
          `${file} waits for pushes to ${branches.join(", ")}, and the repository has ${git.branches.length === 1 ? `only ${first}` : `no such branch: ${git.branches.slice(0, 3).join(", ")}`}`,
          `on: { push: { branches: [${first}] } }`
        )
  },
  right: "the branch is there"
})

/** Commands that take the packages of a lock file only, and the files that they take them from. */
const locked: ReadonlyArray<readonly [command: RegExp, name: string, files: ReadonlyArray<string>, unlocked: string]> =
  [
    [/\bnpm\s+(?:ci|clean-install)\b/, "npm ci", ["package-lock.json", "npm-shrinkwrap.json"], "npm install"],
    [
      /\bpnpm\s+i(?:nstall)?\b[^\n&|;]*--frozen-lockfile/,
      "pnpm install --frozen-lockfile",
      ["pnpm-lock.yaml"],
      "pnpm install"
    ],
    [
      /\byarn\s+(?:install\b[^\n&|;]*)?--(?:immutable|frozen-lockfile)/,
      "yarn install --immutable",
      ["yarn.lock"],
      "yarn install"
    ],
    [
      /\bbun\s+(?:ci\b|i(?:nstall)?\b[^\n&|;]*--frozen-lockfile)/,
      "bun install --frozen-lockfile",
      ["bun.lock", "bun.lockb"],
      "bun install"
    ]
  ]

const withoutDev =
  /\bnpm\s+(?:ci|install|i)\b[^\n&|;]*--(?:omit[= ]dev|production|only[= ]prod)|\bpnpm\s+i(?:nstall)?\b[^\n&|;]*(?:--prod\b|-P\b)|\byarn\b[^\n&|;]*--production/

export const workflowPackages = ofWorkflows({
  name: "ci-packages",
  about: "A CI workflow installs fanfare: the lock file is there, and development packages are not left out",
  wrong: ({ file, code }, { scripts }) => {
    const bare = locked.find(
      ([command, , files]) => command.test(code) && !files.some((one) => scripts.locks.includes(one))
    )
    if (bare !== undefined && scripts.scripts !== null)
      return warn(
        `${file} runs \`${bare[1]}\`, which fails where there is no ${bare[2][0]}`,
        `${bare[3]} && git add ${bare[2][0]}`
      )
    return scripts.isDevelopment && withoutDev.test(code)
      ? warn(`${file} installs no development packages, and fanfare is one`, "npm install --save-prod fanfare")
      : null
  },
  right: "the packages are installed"
})

/** Steps that hand over what is published. */
const publishes =
  /upload-pages-artifact|actions-gh-pages|github-pages-deploy-action|pages-action|wrangler-action|action-hosting-deploy|actions-netlify|\b(?:netlify|vercel|firebase|wrangler\s+pages|flyctl)\s+deploy\b|\bgh-pages\s+-d\b|\baws\s+s3\s+sync\b|\brsync\s/

const publish = ({ run, uses }: Step): boolean => publishes.test(run) || publishes.test(uses)

export const workflowOrder = ofWorkflows({
  name: "ci-order",
  about: "A CI workflow publishes after fanfare was run, not before",
  wrong: ({ file, steps, builds }) => {
    const fanfare = ({ run, uses }: Step): boolean => builds(run) || /\bfanfare\S*@/.test(uses)
    const [last, first] = [steps.findLastIndex(fanfare), steps.findIndex(publish)]
    // In one step the order is that of its commands.
    return last < 0 || first < 0 || steps.findLastIndex(publish) >= last
      ? null
      : warn(
          `${file} publishes the site by \`${(steps[first]?.uses ?? "") || (steps[first]?.run ?? "").split("\n")[0]}\` and runs fanfare after that`,
          "Put the step that runs fanfare before it."
        )
  },
  right: "fanfare is run first"
})

/** What of a key differs from run to run, or with the texts. */
const changing =
  /github\.(?:sha|run_id|run_number)|CI_(?:COMMIT_SHA|PIPELINE_ID|JOB_ID)|hashFiles\((?!\s*['"][^'"]*(?:lock|package\.json))/

export const workflowCache = ofWorkflows({
  name: "ci-cache",
  about: "The cache of a CI workflow that keeps `.fanfare/` is renewed, and found again",
  wrong: ({ file, steps }) => {
    const cache = steps.find(
      ({ uses, given }) => /^actions\/cache(?:\/\w+)?@/.test(uses) && /(?:^|\/|\s)\.fanfare\b/.test(given["path"] ?? "")
    )
    if (cache === undefined) return null
    const key = cache.given["key"] ?? ""
    const fix = 'with: { path: .fanfare, key: "fanfare-${{ github.run_id }}", restore-keys: fanfare- }'
    if (!changing.test(key))
      return warn(
        `${file} keeps .fanfare/ under the key \`${key}\`, which stays: GitHub never stores it anew, and every card drawn since is drawn again`,
        fix
      )
    return (cache.given["restore-keys"] ?? "") === "" && /github\.(?:sha|run_id|run_number)/.test(key)
      ? warn(`${file} keeps .fanfare/ under a key of each run without restore-keys: no run finds it`, fix)
      : null
  },
  right: "what is kept is found again"
})

/** For one build by hand: in each build they take away what keeps a site whole. */
const forOnce: ReadonlyArray<readonly [RegExp, string, string]> = [
  [
    /\bfanfare(?:@\S+)?\s+build\b[^\n&|;]*--accept-shrink/,
    "--accept-shrink",
    "publishes even where most articles are missing"
  ],
  [/\bfanfare(?:@\S+)?\s+build\b[^\n&|;]*--force\b/, "--force", "takes over files that are not fanfare's"],
  [/\bfanfare(?:@\S+)?\s+build\b[^\n&]*\|\|\s*(?:true|:|exit 0)/, "|| true", "goes on after a build that failed"],
  [
    /\brm\s[^\n&|;]*fanfare\.ledger\.jsonl|\brm\s[^\n&|;]*\*\.jsonl/,
    `rm ${ledgerName}`,
    "takes the ids away that readers know"
  ],
  [/\bSOURCE_DATE_EPOCH\b/, "SOURCE_DATE_EPOCH", "sets the clock, so that no article appears on its day"]
]

export const workflowFlags = ofWorkflows({
  name: "ci-flags",
  about: "A CI workflow builds without what is meant for once, and stops where a build fails",
  wrong: ({ file, code, steps, builds }) => {
    const odd = forOnce.find(([pattern]) => pattern.test(code))
    if (odd !== undefined)
      return warn(`${file} has \`${odd[1]}\`, which ${odd[2]}, in every run`, `Take \`${odd[1]}\` out of ${file}.`)
    return steps.some(({ run, isLoose }) => isLoose && builds(run))
      ? warn(
          `${file} has \`continue-on-error\` at the step that runs fanfare, and goes on after a build that failed`,
          `Take \`continue-on-error\` out of ${file}.`
        )
      : null
  },
  right: "nothing is waved through"
})
