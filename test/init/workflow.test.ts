/** Workflows are YAML that says what it should, and their commands keep the ledger on a real repository. */
import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { parse } from "yaml"
import { lookOver } from "../../src/init/lookOver.ts"
import { makePlan } from "../../src/init/plan/makePlan.ts"
import { type Files, makeFolder, noWishes, planned, written } from "./folder.ts"

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: unknown
  readonly concurrency: unknown
  readonly jobs: { readonly build: { readonly steps: ReadonlyArray<Step>; readonly defaults?: unknown } }
}

const path = ".github/workflows/fanfare.yml"
const astro: Files = { "astro.config.mjs": 'export default { site: "https://a.harbour.org" }\n' }
const git = (branch: string, remote = "git@github.com:harbour/news.git"): Files => ({
  ".git/HEAD": `ref: refs/heads/${branch}\n`,
  ".git/config": `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${remote}\n`
})
const workflowOf = (files: Files): Workflow =>
  parse(written(planned(files, { workflow: true }), path) ?? "") as Workflow
const runs = ({ jobs }: Workflow): ReadonlyArray<string> => jobs.build.steps.flatMap(({ run }) => run ?? [])

describe("GitHub's workflow", () => {
  test("builds on push and by the hour, one at a time, and may commit", () => {
    const workflow = workflowOf({ ...astro, ...git("trunk"), "package.json": "{}", "package-lock.json": "{}" })
    expect(workflow).toMatchObject({
      on: { push: { branches: ["trunk"] }, schedule: [{ cron: "17 * * * *" }], workflow_dispatch: {} },
      permissions: { contents: "write" },
      concurrency: { "cancel-in-progress": false }
    })
    const { steps } = workflow.jobs.build
    expect(steps.find(({ uses }) => uses?.startsWith("actions/cache"))?.with).toMatchObject({ path: ".fanfare" })
    expect(steps.find(({ uses }) => uses?.startsWith("actions/setup-node"))?.with).toMatchObject({ cache: "npm" })
    expect(runs(workflow).slice(0, 2)).toEqual(["npm ci", "npm run build"])
  })

  test.each([
    ["pnpm", "pnpm-lock.yaml", ["pnpm install --frozen-lockfile", "pnpm run build"]],
    ["yarn", "yarn.lock", ["yarn install --immutable", "yarn run build"]],
    ["bun", "bun.lock", ["bun install --frozen-lockfile", "bun run build"]]
  ])("uses %s", (_, lock, commands) => {
    expect(runs(workflowOf({ ...astro, ...git("main"), "package.json": "{}", [lock]: "" })).slice(0, 2)).toEqual(
      commands
    )
  })

  test("installs Hugo and Ruby where there is no package.json", () => {
    const hugo = workflowOf({ "hugo.toml": 'baseURL = "https://a.harbour.org/"', ...git("main") })
    expect(hugo.jobs.build.steps.map(({ uses }) => uses)).toContain("peaceiris/actions-hugo@v3")
    expect(runs(hugo).slice(0, 2)).toEqual(["hugo", expect.stringMatching(/^npx --yes fanfare@\d\S* build$/)])
    const jekyll = workflowOf({ "_config.yml": "url: https://a.harbour.org", "_posts/a.md": "", ...git("main") })
    expect(jekyll.jobs.build.steps.map(({ uses }) => uses)).toContain("ruby/setup-ruby@v1")
  })

  test("lies at the top of the repository, and works in the site's folder", () => {
    const files = { ...git("main"), "pnpm-lock.yaml": "", ".gitignore": ".fanfare/\n", "site/package.json": "{}" }
    const root = makeFolder({ ...files, "site/astro.config.mjs": astro["astro.config.mjs"] ?? "" })
    const plan = makePlan(lookOver(join(root, "site"), noWishes), {
      config: "fanfare.config.yaml",
      out: null,
      workflow: true,
      day: "2026-03-01"
    })
    expect(plan.changes.map((change) => change.path)).toEqual(["fanfare.config.yaml", "package.json", `../${path}`])
    const workflow = parse(written(plan, `../${path}`) ?? "") as Workflow
    expect(workflow.jobs.build.defaults).toEqual({ run: { "working-directory": "site" } })
    expect(workflow.jobs.build.steps.find(({ uses }) => uses?.startsWith("actions/cache"))?.with).toMatchObject({
      path: "site/.fanfare"
    })
  })

  test("is not written twice", () => {
    const files = { ...astro, ...git("main"), [path]: "name: mine\n" }
    expect(planned(files, { workflow: true }).changes.map((change) => change.path)).not.toContain(path)
  })
})

describe("GitLab's job", () => {
  test("is written where GitLab's file is, beside it", () => {
    const plan = planned({ ...astro, ...git("main"), ".gitlab-ci.yml": "stages: [deploy]\n" }, { workflow: true })
    expect(plan.changes.map((change) => change.path)).toContain(".gitlab/fanfare.yml")
    expect(plan.changes.map((change) => change.path)).not.toContain(".gitlab-ci.yml")
    expect(parse(written(plan, ".gitlab/fanfare.yml") ?? "")).toMatchObject({
      fanfare: { resource_group: "fanfare", cache: { paths: [".fanfare/"] }, artifacts: { paths: ["dist/"] } }
    })
  })
})

/** A clean home, a bare repository, and a checkout of it as CI has it. */
const checkout = () => {
  const home = mkdtempSync(join(tmpdir(), "fanfare-home-"))
  const bare = join(home, "bare.git")
  const run = (cwd: string, command: string, more: Readonly<Record<string, string>> = {}): string =>
    execFileSync("sh", ["-e", "-c", command], {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      env: { PATH: process.env["PATH"], HOME: home, GIT_CONFIG_NOSYSTEM: "1", GIT_TERMINAL_PROMPT: "0", ...more }
    })
  run(home, `git init -q --bare -b main ${bare}`)
  const author = "-c user.name=a -c user.email=a@harbour.org"
  run(
    home,
    `git clone -q ${bare} seed && cd seed && git checkout -q -b main && echo '{}' > package.json && git add . && git ${author} commit -qm one && git push -q origin main`
  )
  run(home, `git clone -q --depth 1 file://${bare} work`)
  return { home, bare, work: join(home, "work"), run, author }
}

describe("the commands that keep the ledger", () => {
  const keepGithub = runs(workflowOf({ ...astro, ...git("main"), "package.json": "{}" })).at(-1) ?? ""

  test("GitHub's commit and push it once, with nobody's name set before", () => {
    const { bare, work, run, home, author } = checkout()
    run(work, keepGithub)
    expect(run(bare, "git rev-list --count main").trim()).toBe("1")
    writeFileSync(join(work, "fanfare.ledger.jsonl"), "{}\n")
    writeFileSync(join(work, "package.json"), '{ "changed": "by the install" }\n')
    // Somebody pushes while the site is being built.
    run(join(home, "seed"), `echo b > b && git add b && git ${author} commit -qm two && git push -q`)
    run(work, keepGithub)
    const log = run(bare, "git log --format='%s|%an|%ae' main")
    expect(log.split("\n")[0]).toBe(
      "Keep the ledger of fanfare|github-actions[bot]|41898282+github-actions[bot]@users.noreply.github.com"
    )
    expect(run(bare, "git show --name-only --format= main").trim()).toBe("fanfare.ledger.jsonl")
    expect(readFileSync(join(work, "package.json"), "utf8")).toContain("by the install")
    run(work, keepGithub)
    expect(run(bare, "git rev-list --count main").trim()).toBe("3")
  })

  test("GitLab's push it from a commit that no branch has", () => {
    const { bare, work, run } = checkout()
    const plan = planned(
      { ...astro, ...git("main", "git@gitlab.com:harbour/news.git"), "package.json": "{}" },
      { workflow: true }
    )
    const job = parse(written(plan, ".gitlab/fanfare.yml") ?? "") as { fanfare: { script: ReadonlyArray<string> } }
    const from = job.fanfare.script.findIndex((line) => line.startsWith("git config"))
    run(work, "git checkout -q --detach")
    writeFileSync(join(work, "fanfare.ledger.jsonl"), "{}\n")
    const variables = {
      FANFARE_TOKEN: "t",
      CI_SERVER_HOST: "gitlab.harbour.org",
      CI_PROJECT_PATH: "harbour/news",
      CI_COMMIT_BRANCH: "main",
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: `url.file://${bare}.insteadOf`,
      GIT_CONFIG_VALUE_0: "https://fanfare:t@gitlab.harbour.org/harbour/news.git"
    }
    run(bare, "git config receive.advertisePushOptions true")
    run(work, job.fanfare.script.slice(from).join("\n"), variables)
    expect(run(bare, "git show --name-only --format=%s main").trim().split("\n")).toEqual([
      "Keep the ledger of fanfare",
      "",
      "fanfare.ledger.jsonl"
    ])
  })
})
