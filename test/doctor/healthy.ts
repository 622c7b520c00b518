/** A project in which nothing is wrong: pages of a site generator, built, committed, with a workflow; and its diagnosis. */
import { execFileSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { Effect, Layer } from "effect"
import type { CheckResult, Diagnosis } from "../../src/doctor/Diagnosis.ts"
import { examine, type ExamineOptions } from "../../src/doctor/examine.ts"
import { nodeLayer } from "../../src/run/nodeLayer.ts"
import { Fetcher, makeFetcher } from "../../src/sources/http/Fetcher.ts"
import type { FetchLimits } from "../../src/sources/http/FetchLimits.ts"
import { makeProject, type TestProject } from "../cli/project.ts"

const words =
  "The harbour opened at noon, two years after the storm. The first ship carried oranges from the south, and the crew stood at the rail as the bells of the old town rang for the first time."

/** As a generator writes it, before fanfare comes. */
export const page = (name: string, title: string, site = "https://marsa-news.org/"): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="canonical" href="${site}${name}/">
</head>
<body><article><h1>${title}</h1><time datetime="2026-03-01T09:00:00Z">1 March</time><p>${words}</p><p>${words}</p></article>
<div data-fanfare="share"></div></body>
</html>
`

const front = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Marsa News</title>
<link rel="alternate" type="application/rss+xml" title="Marsa News" href="/rss.xml">
</head><body><ul><li><a href="/harbour/">The harbour opens again</a></li></ul></body></html>
`

const workflow = `on: push
permissions: { contents: write }
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - run: hugo && npx fanfare build
      - run: git config user.name bot && git config user.email bot@marsa-news.org
      - run: git add fanfare.ledger.jsonl && git commit -m "Keep ids" && git push
`

export const config = (site = "https://marsa-news.org/", more = ""): string =>
  `site: { url: ${site.includes("[") ? `"${site}"` : site}, title: Marsa News }\npages: "public/**/*.html"\ninject: true\nshare: { networks: [mastodon, email] }\n${more}`

export interface DoctorProject extends Omit<TestProject, "published"> {
  readonly remove: (path: string) => void
  readonly git: (...words: ReadonlyArray<string>) => void
  readonly change: (path: string, from: string | RegExp, to: string) => void
}

const projectAt = (root: string, run: TestProject["run"]): DoctorProject => {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const read = (path: string): string => readFileSync(join(root, path), "utf8")
  return {
    root,
    run,
    write,
    read,
    change: (path, from, to) => write(path, read(path).replace(from, to)),
    remove: (path) => rmSync(join(root, path), { recursive: true, force: true }),
    git: (...words) =>
      void execFileSync("git", ["-c", "user.name=desk", "-c", "user.email=desk@marsa-news.org", ...words], {
        cwd: root,
        stdio: "ignore"
      })
  }
}

/** Built by the command line. `site`: where it will be served; `pages`: where its pages are. */
export const healthy = (site = "https://marsa-news.org/", more = "", pages = site): DoctorProject => {
  const { root, run } = makeProject({
    "fanfare.config.yaml": config(site, more),
    "hugo.toml": 'baseURL = "https://marsa-news.org/"\ndisableKinds = ["RSS"]\n',
    ".gitignore": "public/\n.fanfare/\n",
    ".github/workflows/site.yml": workflow,
    "public/index.html": front,
    "public/harbour/index.html": page("harbour", "The harbour opens again", pages),
    "public/market/index.html": page("market", "The fish market returns", pages)
  })
  const { status, stderr } = run(["build", "--allow-url"], { SOURCE_DATE_EPOCH: "" })
  if (status !== 0) throw new Error(stderr)
  const project = projectAt(root, run)
  project.git("init", "--quiet")
  project.git("add", "--all")
  project.git("commit", "--quiet", "--message", "First")
  return project
}

/** The same in a folder of its own, to be spoilt. */
export const copyOf = ({ root, run }: DoctorProject): DoctorProject => {
  const copy = mkdtempSync(join(tmpdir(), "fanfare-doctor-"))
  cpSync(root, copy, { recursive: true, preserveTimestamps: true })
  return projectAt(copy, run)
}

export const diagnose = (
  { root }: Pick<DoctorProject, "root">,
  options: Partial<ExamineOptions> = {},
  limits: Partial<FetchLimits> = {}
): Promise<Diagnosis> => {
  const asked = { from: root, config: null, out: null, isLive: false, isStrict: false, allowsUrl: false, ...options }
  const hasty = Layer.succeed(Fetcher, makeFetcher({ pause: 1, retries: 1, ...limits }))
  return Effect.runPromise(
    Effect.scoped(examine(asked)).pipe(Effect.provide(Layer.merge(nodeLayer, hasty))) as Effect.Effect<Diagnosis>
  )
}

export const checkOf = ({ checks }: Diagnosis, name: string): CheckResult => {
  const found = checks.find((one) => one.name === name)
  if (found === undefined) throw new Error(`There is no check ${name}`)
  return found
}

/** Names of all checks that warn or fail. */
export const wrongIn = ({ checks }: Diagnosis): ReadonlyArray<string> =>
  checks.filter(({ status }) => status === "warn" || status === "fail").map(({ name, found }) => `${name}: ${found}`)
