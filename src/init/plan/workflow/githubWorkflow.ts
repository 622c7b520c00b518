/** A workflow for GitHub Actions: builds on each push and every hour, and commits the ledger. */
import { stringify } from "yaml"
import type { Survey } from "../../Survey.ts"
import type { FileChange } from "../Plan.ts"
import { stepsOf } from "./steps.ts"

export const githubPath = ".github/workflows/fanfare.yml"

const author = {
  name: "github-actions[bot]",
  email: "41898282+github-actions[bot]@users.noreply.github.com"
}

/** `output`: the folder to publish. */
export const githubWorkflow = (survey: Survey, script: string | null, output: string): FileChange => {
  const { repository, packages, hasPackage, generator } = survey
  const { build, keep, below } = stepsOf({ survey, script, author })
  const branch = repository?.branch ?? "main"
  const steps = [
    { uses: "actions/checkout@v5" },
    ...(packages.name === "pnpm" && hasPackage
      ? [{ uses: "pnpm/action-setup@v4", ...(packages.isNamed ? {} : { with: { version: "latest" } }) }]
      : []),
    ...(packages.name === "bun" && hasPackage ? [{ uses: "oven-sh/setup-bun@v2" }] : []),
    {
      uses: "actions/setup-node@v5",
      with: {
        "node-version": 24,
        ...(hasPackage && packages.isLocked && packages.name !== "bun" ? { cache: packages.name } : {})
      }
    },
    ...(generator?.generator === "hugo" && !hasPackage
      ? [{ uses: "peaceiris/actions-hugo@v3", with: { "hugo-version": "latest", extended: true } }]
      : []),
    ...(generator?.generator === "jekyll"
      ? [{ uses: "ruby/setup-ruby@v1", with: { "ruby-version": "3.3", "bundler-cache": true } }]
      : []),
    {
      name: "Keep what was drawn",
      uses: "actions/cache@v4",
      with: { path: `${below}.fanfare`, key: "fanfare-${{ github.run_id }}", "restore-keys": "fanfare-" }
    },
    ...build.map((run) => ({ run })),
    {
      name: "Keep the ledger",
      run: [...keep, "git pull --rebase --autostash", "git push", ""].join("\n")
    }
  ]
  const document = {
    name: "fanfare",
    on: {
      push: { branches: [branch] },
      schedule: [{ cron: "17 * * * *" }],
      workflow_dispatch: {}
    },
    permissions: { contents: "write" },
    concurrency: { group: "fanfare-${{ github.ref }}", "cancel-in-progress": false },
    jobs: {
      build: {
        "runs-on": "ubuntu-latest",
        ...(below === "" ? {} : { defaults: { run: { "working-directory": below.slice(0, -1) } } }),
        steps
      }
    }
  }
  const text = [
    "# Builds the site, then its feeds and cards: on each push, and every hour for articles whose date has come.",
    "# The ledger is committed, because it holds the ids that subscribers know.",
    stringify(document, { lineWidth: 0 }).trimEnd(),
    `      # Here follow the steps that publish ${below}${output}/ at your host.`,
    ""
  ].join("\n")
  return {
    path: `${"../".repeat(below.split("/").length - 1)}${githubPath}`,
    before: null,
    after: text,
    what: "builds on push and every hour"
  }
}
