/**
 * Bun publishes what Node publishes, byte for byte: the example newsroom, a
 * template in TypeScript, and small files. Deno is refused in one line. A
 * runtime that is neither installed nor can be is named and left out. Exits 1
 * where a file differs; `--no-install` never installs one.
 */
import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join, resolve } from "node:path"
import { bundle } from "../../scripts/bundle.ts"
import { installPackages } from "../../scripts/installPackages.ts"

const folder = "test/runtimes"
const bundled = "dist/runtimes"

const poster = `import { element, slot } from ${JSON.stringify(resolve("templates/element.ts"))}
export const template: object = {
  draw: ({ width, height, accent }: { width: number; height: number; accent: string }) =>
    element({ width, height, justifyContent: "center", alignItems: "center", backgroundColor: accent }, [
      slot({ name: "title", sizes: [80, 60, 40], colour: "#ffffff", weight: 700 }, { width: 560, height: 360 })
    ])
}
`

/** Null where it is not there. */
const commandOf = (name: string): string | null =>
  [resolve(folder, "node_modules/.bin", name), name].find(
    (one) => spawnSync(one, ["--version"], { stdio: "ignore" }).status === 0
  ) ?? null

/** Publishes the newsroom and gives its files by their path. */
const published = (command: ReadonlyArray<string>): ReadonlyMap<string, string> => {
  const root = mkdtempSync(join(tmpdir(), "fanfare-runtimes-"))
  try {
    cpSync("examples/newsroom", root, {
      recursive: true,
      filter: (file) => ![".fanfare", "public"].includes(basename(file))
    })
    const config = join(root, "fanfare.config.yaml")
    const cards = "\ncards:\n  small: true\n  template: { square: poster }\n"
    writeFileSync(config, readFileSync(config, "utf8").replace("\ncards:\n", cards))
    mkdirSync(join(root, "templates"))
    writeFileSync(join(root, "templates/poster.ts"), poster)
    const [name = "", ...before] = command
    const args = [...before, resolve(bundled, "bin.js"), "build", "--allow-url", "--quiet"]
    const { status } = spawnSync(name, args, {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, SOURCE_DATE_EPOCH: "1800000000" }
    })
    if (status !== 0) throw new Error(`${command.join(" ")} ended with ${status}.`)
    const files = readdirSync(join(root, "public"), { recursive: true, withFileTypes: true })
    return new Map(
      files
        .filter((file) => file.isFile())
        .map((file) => join(file.parentPath, file.name))
        .map((file) => [file.slice(root.length), readFileSync(file, "latin1")])
    )
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

const differences = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): ReadonlyArray<string> =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path)).toSorted()

try {
  installPackages({ folder, install: !process.argv.includes("--no-install") })
} catch (cause) {
  console.log(cause instanceof Error ? cause.message : cause)
}
await bundle(bundled)
const expected = published([process.execPath])
const bun = commandOf("bun")
if (bun === null) console.log("bun: skipped, it is not installed")
else {
  const different = differences(expected, published([bun]))
  console.log(
    different.length === 0 ? `bun: the same ${expected.size} files as Node` : `bun: differs in ${different.join(", ")}`
  )
  if (different.length > 0) process.exitCode = 1
}
const deno = commandOf("deno")
if (deno === null) console.log("deno: skipped, it is not installed")
else {
  const args = ["run", "--allow-all", resolve(bundled, "bin.js"), "build"]
  const { status, stderr } = spawnSync(deno, args, { encoding: "utf8" })
  console.log(`deno: ${stderr.split("\n")[0]}`)
  if (status !== 4 || !stderr.startsWith("error: fanfare does not run on Deno")) process.exitCode = 1
}
