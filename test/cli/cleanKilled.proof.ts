/**
 * `fanfare clean`, killed at operations all over its way: what is the user's is
 * as it was, every page is wholly filled or wholly put back, and the next
 * command ends it, be it another `clean` or a build.
 */
import { spawnSync } from "node:child_process"
import { cpSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { type Injection, type InjectionRequest, openInjector } from "../faults/harness/injector.ts"
import { scratch } from "../faults/harness/scratch.ts"
import { command, harbour, makeProject, market } from "./project.ts"

const injector = openInjector()

const words =
  "The harbour opened at noon, two years after the storm, and the bells of the old town rang for the first time."
const page = `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Quay</title>\n<link rel="canonical" href="https://news.example.org/quay/">\n</head>\n<body><article><h1>Quay</h1><time datetime="2026-03-01">1 March</time><p>${words}</p><p>${words}</p></article><div data-fanfare="share"></div></body>\n</html>\n`

const own = {
  "fanfare.config.yaml":
    'site: { url: https://news.example.org/, title: Example News }\npages: "site/**/*.html"\ninject: true\ncards: false\n',
  "articles/harbour.md": harbour,
  "articles/market.md": market,
  "public/own.txt": "mine",
  "public/articles/harbour/notes.txt": "mine",
  "public/widgets/own.css": "mine",
  "site/about.txt": "mine",
  ".fanfare/notes.txt": "mine"
}
const files = { ...own, "site/quay/index.html": page }

/** Every file with its bytes, by path. */
const treeOf = (root: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(root.length + 1), readFileSync(file, "utf8")])
  )

/** What was published and put into pages, without what is kept in `.fanfare/`. */
const publishedIn = (root: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(treeOf(root)).filter(([path]) => !path.startsWith(".fanfare/")))

/** Half a card of the lock may be one that is being written: it is kept for an hour. */
const withoutTornCard = (tree: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(tree).filter(([path]) => !path.startsWith(".fanfare/lock.card-")))

const run = (root: string, words: ReadonlyArray<string>, environment: Injection["environment"] = {}) =>
  spawnSync(process.execPath, [command, ...words], {
    cwd: root,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", SOURCE_DATE_EPOCH: "1780000000", ...environment }
  })

const struck = (root: string, request: Omit<InjectionRequest, "below">): Injection => {
  if (typeof injector === "string") throw new Error(injector)
  return injector.inject({ below: [root], ...request })
}

const copied = (from: string): string => {
  const to = scratch("cleaned")
  cpSync(from, to, { recursive: true, preserveTimestamps: true })
  return to
}

const most = 24

/** From the first operation to the last, as evenly as `most` allow. */
const spread = (count: number): ReadonlyArray<number> => [
  ...new Set(Array.from({ length: most }, (_, index) => 1 + Math.round((index * (count - 1)) / (most - 1))))
]

test.skipIf(typeof injector === "string")("is ended by the next command, wherever it was killed", () => {
  const { root } = makeProject(files)
  expect(run(root, ["build"])).toMatchObject({ status: 0 })
  const [built, ledger] = [publishedIn(root), readFileSync(join(root, "fanfare.ledger.jsonl"), "utf8")]
  const filled = built["site/quay/index.html"]
  expect(filled).not.toBe(page)

  const whole = copied(root)
  const counting = struck(whole, { logAs: "clean" })
  expect(run(whole, ["clean"], counting.environment)).toMatchObject({ status: 0 })
  const clean = treeOf(whole)
  expect(clean).toEqual({ ...files, "fanfare.ledger.jsonl": ledger })
  const operations = counting.log().map(({ operation }) => operation)
  expect(operations.length).toBeGreaterThan(most)
  const kills = spread(operations.length).map((at) => ({ mode: "kill", class: "all", at }) as const)
  const writes = operations.filter((one) => /write|sendfile|copy_file_range/.test(one))
  const tears = spread(writes.length).map((at) => ({ mode: "torn", class: "write", at }) as const)

  for (const [index, { at, ...way }] of [...kills, ...tears].entries()) {
    const site = copied(root)
    const fault = { ...way, at, isSticky: false }
    const { signal } = run(site, ["clean"], struck(site, { fault }).environment)
    expect([way.mode, at, signal]).toEqual([way.mode, at, "SIGKILL"])
    const left = treeOf(site)
    expect([at, left]).toMatchObject([at, { ...own, "fanfare.ledger.jsonl": ledger }])
    expect([page, filled]).toContain(left["site/quay/index.html"])
    for (const [path, text] of Object.entries(left))
      if (path.startsWith("public/") && !(path in own)) expect([at, path, text]).toEqual([at, path, built[path]])

    if (index % 2 === 0) {
      expect([at, run(site, ["clean"]).status]).toEqual([at, 0])
      expect([at, withoutTornCard(treeOf(site))]).toEqual([at, clean])
    } else {
      expect([at, run(site, ["build"]).status]).toEqual([at, 0])
      expect([at, publishedIn(site)]).toEqual([at, built])
    }
  }
})
