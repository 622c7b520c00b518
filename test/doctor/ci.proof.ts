/** Faults of CI workflows: not started, without packages, in the wrong order, with a cache that is never found, pushing without leave. */
import { renameSync } from "node:fs"
import { join } from "node:path"
import { beforeAll } from "vitest"
import { type DoctorProject, healthy } from "./healthy.ts"
import { all, changed, eachIsNamed, file, noneIsNamed, packages, type Spoil, stepBefore, workflow } from "./seed.ts"

let sound: DoctorProject
beforeAll(() => {
  sound = healthy()
}, 60_000)

const checkout = (given: string): Spoil => stepBefore(`      - uses: actions/checkout@v5\n        with: { ${given} }`)
const cache = (given: string): Spoil => stepBefore(`      - uses: actions/cache@v4\n        with: { ${given} }`)
const publishing = (step: string): Spoil => stepBefore(`      - ${step}`)
const gitlab = (push: string): Spoil =>
  all(
    ({ remove }) => remove(".github"),
    file(
      ".gitlab-ci.yml",
      `build:\n  script:\n    - npx fanfare build\n    - git config user.name x\n    - git add fanfare.ledger.jsonl && git commit -m x\n    - ${push}\n`
    )
  )
const second = (more = ""): Spoil =>
  file(
    ".github/workflows/other.yml",
    `on: push\n${more}permissions: { contents: write }\njobs:\n  b:\n    steps:\n      - run: npx fanfare build\n      - run: git config user.name x\n      - run: git add fanfare.ledger.jsonl && git commit -m x && git push\n`
  )
const group = "concurrency: { group: fanfare, cancel-in-progress: false }\n"
const runId = 'key: "fanfare-${{ github.run_id }}"'

eachIsNamed(
  () => sound,
  [
    [
      "ci-rights",
      "warn",
      "no permissions at all",
      /^permissions: \{ contents: write \}$/,
      workflow(/permissions.*\n/, "")
    ],
    [
      "ci-rights",
      "warn",
      "a checkout without credentials",
      /persist-credentials/,
      checkout("persist-credentials: false")
    ],
    ["ci-rights", "warn", "a plain push at GitLab", /HEAD:\$CI_COMMIT_BRANCH/, gitlab("git push")],
    ["ci-twice", "warn", "two workflows that push", /concurrency/, second()],
    [
      "ci-branch",
      "warn",
      "a branch that is not there",
      /branches: \[master\]/,
      all(({ git }) => git("branch", "-M", "master"), workflow("on: push", "on: { push: { branches: [main, trunk] } }"))
    ],
    [
      "ci-packages",
      "warn",
      "npm ci without a lock",
      /^npm install && git add package-lock\.json$/,
      all(packages(), stepBefore("      - run: npm ci"))
    ],
    [
      "ci-packages",
      "warn",
      "pnpm without a lock",
      /^pnpm install && git add pnpm-lock\.yaml$/,
      all(packages(), file("package-lock.json", "{}"), stepBefore("      - run: pnpm install --frozen-lockfile"))
    ],
    [
      "ci-packages",
      "warn",
      "no development packages",
      /--save-prod/,
      all(packages(), file("package-lock.json", "{}"), stepBefore("      - run: npm ci --omit=dev"))
    ],
    [
      "ci-order",
      "warn",
      "an artifact before fanfare",
      /before it/,
      publishing("uses: actions/upload-pages-artifact@v3")
    ],
    ["ci-order", "warn", "a command before fanfare", /before it/, publishing("run: npx wrangler pages deploy public")],
    ["ci-order", "warn", "rsync before fanfare", /before it/, publishing("run: rsync -a public/ host:/srv/site")],
    ["ci-cache", "warn", "a key that stays", /restore-keys/, cache("path: .fanfare, key: fanfare")],
    [
      "ci-cache",
      "warn",
      "a key of the lock file",
      /run_id/,
      cache("path: .fanfare, key: \"f-${{ hashFiles('**/package-lock.json') }}\", restore-keys: f-")
    ],
    ["ci-cache", "warn", "a key that no run finds", /restore-keys/, cache(`path: .fanfare, ${runId}`)],
    [
      "ci-flags",
      "warn",
      "--accept-shrink",
      /--accept-shrink/,
      workflow("fanfare build", "fanfare build --accept-shrink")
    ],
    ["ci-flags", "warn", "--force", /--force/, workflow("fanfare build", "fanfare build --quiet --force")],
    [
      "ci-flags",
      "warn",
      "a failure that is passed over",
      /\|\| true/,
      workflow("fanfare build", "fanfare build || true")
    ],
    [
      "ci-flags",
      "warn",
      "a ledger that is deleted",
      /rm fanfare\.ledger\.jsonl/,
      workflow("hugo &&", "rm -f fanfare.ledger.jsonl && hugo &&")
    ],
    [
      "ci-flags",
      "warn",
      "a clock that is set",
      /SOURCE_DATE_EPOCH/,
      workflow("jobs:", "env: { SOURCE_DATE_EPOCH: 0 }\njobs:")
    ],
    [
      "ci-flags",
      "warn",
      "continue-on-error",
      /continue-on-error/,
      workflow("fanfare build\n", "fanfare build\n        continue-on-error: true\n")
    ],
    [
      "fanfare-version",
      "warn",
      "another version by npx",
      /^Write fanfare@\d/,
      workflow("npx fanfare build", "npx fanfare@9.1.0 build")
    ],
    [
      "node-elsewhere",
      "warn",
      "a container of Node 18",
      /24 in place of 18/,
      workflow("runs-on: ubuntu-latest", "runs-on: ubuntu-latest\n    container: node:18")
    ],
    [
      "node-elsewhere",
      "warn",
      "an image of CircleCI",
      /24 in place of 18\.0/,
      file(
        ".circleci/config.yml",
        "jobs:\n  b:\n    docker: [{ image: cimg/node:18.0 }]\n    steps: [{ run: npx fanfare build }]\n"
      )
    ]
  ]
)

noneIsNamed(
  () => sound,
  [
    [
      "ci-rights",
      "a push with a token of the site's own",
      all(workflow(/permissions.*\n/, ""), checkout('token: "${{ secrets.DESK }}"'))
    ],
    [
      "ci-rights",
      "a push of GitLab's with a token",
      gitlab('git push "https://x:$TOKEN@gitlab.com/a/b.git" "HEAD:$CI_COMMIT_BRANCH"')
    ],
    ["ci-twice", "two that share a group", all(second(group), workflow("on: push\n", `on: push\n${group}`))],
    [
      "ci-twice",
      "two of which one only checks",
      file(".github/workflows/check.yml", "on: pull_request\njobs:\n  c:\n    steps:\n      - run: npx fanfare check\n")
    ],
    ["ci-branch", "a pattern", workflow("on: push", "on: { push: { branches: ['release/**'] } }")],
    [
      "ci-branch",
      "a branch of a remote",
      all(
        ({ git }) => git("update-ref", "refs/remotes/origin/live", "HEAD"),
        workflow("on: push", "on: { push: { branches: [live] } }")
      )
    ],
    [
      "ci-packages",
      "a lock at the top of the repository",
      all(packages(), file("package-lock.json", "{}"), stepBefore("      - run: npm ci"))
    ],
    [
      "ci-order",
      "a step that publishes after fanfare",
      workflow(/$/, "      - uses: actions/upload-pages-artifact@v3\n        with: { path: public }\n")
    ],
    ["ci-cache", "a key of each run with restore-keys", cache(`path: .fanfare, ${runId}, restore-keys: fanfare-`)],
    ["ci-cache", "a cache of something else", cache("path: ~/.npm, key: npm")],
    [
      "ci-flags",
      "a step that is let fail before",
      stepBefore("      - run: hugo mod graph\n        continue-on-error: true")
    ],
    ["fanfare-version", "a version in range", workflow("npx fanfare build", "npx fanfare@^0.1.0 build")]
  ]
)

// A file that is no YAML says nothing, and stops nothing.
noneIsNamed(
  () => sound,
  ["ci-order", "ci-cache", "ci-branch"].map((name) => [
    name,
    "a file that cannot be read",
    all(changed(".github/workflows/site.yml", "jobs:", "jobs: [\n"), ({ root }) =>
      renameSync(join(root, ".github/workflows/site.yml"), join(root, ".github/workflows/odd.yaml"))
    )
  ])
)
