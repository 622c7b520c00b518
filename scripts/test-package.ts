/**
 * Proves the package as users get it: packs it, installs the tarball in an
 * empty folder, builds the example newsroom with it, and compares every byte
 * with a build from source; then every example of every export is checked and
 * run there, and again beside another version of `effect`. Installs from the
 * npm registry.
 */
import { execFileSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
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

const tree = (root: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => [file.slice(root.length + 1), readFileSync(file)])
  )

const library = `
import { createFanfare } from "fanfare"
await using fanfare = await createFanfare({ config: process.argv[1], out: process.argv[2] })
await fanfare.build()`

/** The newsroom, built by the package's command, by its library, and from source: how many files, and which differ. */
const compareBuilds = (project: string): void => {
  cpSync("examples/newsroom", join(project, "newsroom"), {
    recursive: true,
    filter: (name) => !/\/(?:public|\.fanfare)$/.test(name)
  })
  const config = join(project, "newsroom", "fanfare.config.yaml")
  const build = (name: string, args: (out: string) => ReadonlyArray<string>): ReadonlyMap<string, Buffer> => {
    const out = join(project, name)
    rmSync(join(project, "newsroom", ".fanfare"), { recursive: true, force: true })
    run(process.execPath, args(out), project)
    return tree(out)
  }
  const command = (bin: string) => (out: string) => [
    bin,
    "build",
    "--quiet",
    "--allow-url",
    "--config",
    config,
    "--out",
    out
  ]
  const theirs = build("from-source", command(resolve("src/cli/bin.ts")))
  const mine = {
    command: build("from-command", command(join(project, "node_modules/fanfare/dist/cli/bin.js"))),
    library: build("from-library", (out) => ["--input-type=module", "--eval", library, config, out])
  }
  for (const [name, files] of Object.entries(mine)) {
    const different = [...new Set([...files.keys(), ...theirs.keys()])].filter((file) => {
      const [a, b] = [files.get(file), theirs.get(file)]
      return a === undefined || b === undefined || !a.equals(b)
    })
    console.log(`${files.size} files built with the package's ${name}, ${different.length} differ`)
    if (different.length > 0 || files.size === 0) fail(different.slice(0, 20).join("\n"))
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

/** Each example in a project, those for users of Effect only where its `effect` is ours. */
const tryExamples = async (project: string, hasOurEffect: boolean): Promise<void> => {
  const exports = readExports(join(project, "node_modules/fanfare"))
  const examples = [
    ...examplesOf(exports.filter(({ door }) => hasOurEffect || door !== "fanfare/effect")),
    { name: "examples-library", code: readFileSync("examples/library/publish.ts", "utf8") }
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

try {
  const [packed] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", folder], resolve("."))) as [
    { filename: string; size: number }
  ]
  run("node_modules/.bin/publint", ["--strict"], resolve("."))
  console.log(`packed ${packed.filename}, ${Math.round(packed.size / 1000)} kB`)
  const tarball = join(folder, packed.filename)
  // The example's café has a fish in its name; a site without emoji installs no font for them.
  const alone = makeProject("alone", [tarball, versionOf("@fontsource/noto-color-emoji"), versionOf("@types/node")])
  checkDocs(alone)
  await tryExamples(alone, true)
  compareBuilds(alone)
  const beside = makeProject("beside", [tarball, "effect@3", versionOf("@types/node")])
  const versions = [...new Set(run("npm", ["ls", "effect", "--all"], beside).match(/effect@\d+\.\d+\.\d+/g))]
  console.log(`beside ${versions.join(" and ")}:`)
  if (versions.length < 2) fail("The project has one version of effect only.")
  await tryExamples(beside, false)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
