/**
 * Proves the package as users get it: packs it, installs the tarball in an
 * empty folder, looks at what is inside, builds the examples with it, and
 * compares every byte with a build from source; then every example of every
 * export is checked and run: without `effect`, beside another version of it,
 * and with it. Installs from the npm registry.
 */
import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { checkContents } from "./package/checkContents.ts"
import { compareBuilds } from "./package/compareBuilds.ts"
import { readExports } from "./package/readExports.ts"
import { checkExamples, examplesOf, runExamples } from "./package/runExamples.ts"

const folder = mkdtempSync(join(tmpdir(), "fanfare-package-"))
const run = (command: string, args: ReadonlyArray<string>, cwd: string): string =>
  execFileSync(command, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, SOURCE_DATE_EPOCH: "1800000000" }
  })

const fail = (what: string): void => {
  console.log(what)
  process.exitCode = 1
}

const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly devDependencies: Readonly<Record<string, string>>
}
const versionOf = (name: string): string => `${name}@${devDependencies[name]}`

/** An empty project with these packages. */
const makeProject = (name: string, packages: ReadonlyArray<string>): string => {
  const project = join(folder, name)
  mkdirSync(project)
  writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }))
  run("npm", ["install", "--no-audit", "--no-fund", ...packages], project)
  return project
}

const checkBuilds = (project: string): void => {
  for (const { site, by, files, different } of compareBuilds(project)) {
    console.log(`${site}: ${files} files built with the package's ${by}, ${different.length} differ`)
    if (different.length > 0 || files === 0) fail(different.slice(0, 20).join("\n"))
  }
}

/** Every export says what it is, and shows it. */
const checkDocs = (project: string): void => {
  const all = readExports(join(project, "node_modules/fanfare"))
  const bare = all.filter(
    ({ doc, examples, name, door }) =>
      doc.replace(/@example[\s\S]*/, "").trim().length < 10 ||
      examples.length === 0 ||
      !examples.every((code) => new RegExp(`\\b${name}\\b`).test(code) && code.includes(`from "${door.split("/")[0]}`))
  )
  console.log(
    `${all.length} exports of ${new Set(all.map(({ door }) => door)).size} doors, ${bare.length} without a use`
  )
  if (bare.length > 0)
    fail(bare.map(({ door, name }) => `${door}: ${name} has no doc comment with an example`).join("\n"))
}

/** Each example in a project: those for programs by Promises, or those for users of Effect. */
const tryExamples = async (project: string, isForEffect: boolean): Promise<void> => {
  const exports = readExports(join(project, "node_modules/fanfare"))
  const examples = [
    ...examplesOf(exports.filter(({ door }) => (door === "fanfare/effect") === isForEffect)),
    ...(isForEffect ? [] : [{ name: "examples-library", code: readFileSync("examples/library/publish.ts", "utf8") }])
  ]
  const mistakes = checkExamples(project, examples)
  if (mistakes !== "") {
    fail(mistakes)
    return
  }
  const failed = await runExamples(project, examples)
  console.log(`${examples.length} examples checked and run, ${failed.length} failed`)
  if (failed.length > 0) fail(failed.join("\n"))
}

/** `npm create fanfare` as npm runs it: both packages from tarballs, the command from `node_modules/.bin`. */
const checkCreate = (tarball: string): void => {
  const [{ filename }] = JSON.parse(
    run("npm", ["pack", "--json", "--pack-destination", folder], resolve("packages/create-fanfare"))
  ) as [{ filename: string }]
  const project = makeProject("create", [tarball, join(folder, filename)])
  const site = join(project, "site")
  run(
    process.execPath,
    [
      join(project, "node_modules/create-fanfare/create-fanfare.js"),
      "site",
      "--yes",
      "--url",
      "https://news.harbour.org/"
    ],
    project
  )
  run(join(project, "node_modules/.bin/create-fanfare"), ["site", "--yes"], project)
  run(join(project, "node_modules/.bin/fanfare"), ["build", "--quiet"], site)
  const feed = readFileSync(join(site, "public/rss.xml"), "utf8")
  console.log("npm create fanfare sets a site up, which builds")
  if (!feed.includes("Hello from news.harbour.org")) fail("The feed of a site that create-fanfare made has no article.")
}

try {
  const [packed] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", folder], resolve("."))) as [
    { filename: string; size: number }
  ]
  run("node_modules/.bin/publint", ["--strict"], resolve("."))
  console.log(`packed ${packed.filename}, ${Math.round(packed.size / 1000)} kB`)
  const tarball = join(folder, packed.filename)
  // The example's café has a fish in its name; a site without emoji installs no font for them.
  const alone = makeProject("alone", [tarball, versionOf("@fontsource/noto-color-emoji"), versionOf("@types/node")])
  if (existsSync(join(alone, "node_modules/effect"))) fail("The package brings effect along.")
  for (const mistake of checkContents(join(alone, "node_modules/fanfare"), resolve("."))) fail(mistake)
  checkDocs(alone)
  await tryExamples(alone, false)
  checkBuilds(alone)
  checkCreate(tarball)
  const beside = makeProject("beside", [tarball, "effect@3", versionOf("@types/node")])
  console.log("beside another version of effect:")
  await tryExamples(beside, false)
  const together = makeProject("together", [tarball, versionOf("effect"), versionOf("@types/node")])
  console.log("with effect:")
  await tryExamples(together, true)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
