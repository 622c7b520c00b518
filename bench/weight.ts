/**
 * What `npm install fanfare` brings: packs the package, installs it in an empty
 * folder from an empty cache, and prints megabytes, packages, the heaviest of
 * them, and how long a first start takes after it. Exits 1 beyond the limits on
 * megabytes and packages; times are for people. Installs from the npm registry.
 */
import { execFileSync } from "node:child_process"
import { globSync, lstatSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { performance } from "node:perf_hooks"

const most = { megabytes: 70, packages: 45 }

const folder = mkdtempSync(join(tmpdir(), "fanfare-weight-"))
const project = join(folder, "project")
const modules = join(project, "node_modules")

const run = (command: string, args: ReadonlyArray<string>, cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] })

/** In seconds. */
const timed = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}

/** What a file takes on the disk, in bytes: whole blocks, as `du` counts. */
const bytesOf = (path: string): number => {
  const { blocks, size } = lstatSync(path)
  return blocks === undefined || blocks === 0 ? size : blocks * 512
}

const megabytes = (bytes: number): string => (bytes / 1_048_576).toFixed(1)

const weigh = (path: string): number =>
  globSync("**", { cwd: path, withFileTypes: true }).reduce(
    (sum, entry) => sum + bytesOf(join(entry.parentPath, entry.name)),
    bytesOf(path)
  )

try {
  const [{ filename, size, entryCount }] = JSON.parse(
    run("npm", ["pack", "--json", "--pack-destination", folder], resolve("."))
  ) as [{ filename: string; size: number; entryCount: number }]
  mkdirSync(project)
  writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }))
  const install = timed(() =>
    run("npm", ["install", "--no-audit", "--no-fund", "--cache", join(folder, "cache"), join("..", filename)], project)
  )
  const start = (): number =>
    timed(() => run(process.execPath, [join(modules, "fanfare/dist/bin.js"), "--help"], project))
  const [first, second] = [start(), start()]

  const manifests = globSync(
    ["*/package.json", "@*/*/package.json"].flatMap((one) => [one, `**/node_modules/${one}`]),
    { cwd: modules }
  )
  const packages = [...new Set(manifests)].map((file) => file.slice(0, -"/package.json".length))
  const heaviest = packages
    .map((name) => ({ name, bytes: weigh(join(modules, name)) }))
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, 10)
  const whole = weigh(modules)

  console.log(`tarball ${megabytes(size)} MB, ${entryCount} files`)
  console.log(
    `installed ${megabytes(whole)} MB (at most ${most.megabytes}), ${packages.length} packages (at most ${most.packages})`
  )
  for (const { name, bytes } of heaviest) console.log(`  ${megabytes(bytes).padStart(5)} MB  ${name}`)
  console.log(
    `install from an empty cache ${install.toFixed(1)} s; then --help ${first.toFixed(2)} s, again ${second.toFixed(2)} s`
  )
  if (whole > most.megabytes * 1_048_576 || packages.length > most.packages) {
    console.log("The package is too heavy.")
    process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
