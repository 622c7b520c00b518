/**
 * Proves the package as users get it: packs it, installs the tarball in an
 * empty folder, builds the example newsroom with it, and compares every byte
 * with a build from source. Installs from the npm registry.
 */
import { execFileSync } from "node:child_process"
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"

const folder = mkdtempSync(join(tmpdir(), "fanfare-package-"))
const run = (command: string, args: ReadonlyArray<string>, cwd: string): string =>
  execFileSync(command, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, SOURCE_DATE_EPOCH: "1800000000" }
  })

const tree = (root: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => [file.slice(root.length + 1), readFileSync(file)])
  )

try {
  const [packed] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", folder], resolve("."))) as [
    { filename: string; size: number }
  ]
  run("node_modules/.bin/publint", ["--strict"], resolve("."))
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }))
  // The example's café has a fish in its name; a site without emoji installs no font for them.
  const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    readonly devDependencies: Readonly<Record<string, string>>
  }
  const emoji = `@fontsource/noto-color-emoji@${devDependencies["@fontsource/noto-color-emoji"]}`
  run("npm", ["install", "--no-audit", "--no-fund", join(folder, packed.filename), emoji], folder)
  cpSync("examples/newsroom", join(folder, "newsroom"), {
    recursive: true,
    filter: (name) => !/\/(?:public|\.fanfare)$/.test(name)
  })
  const fromPackage = join(folder, "from-package")
  const fromSource = join(folder, "from-source")
  const config = join(folder, "newsroom", "fanfare.config.yaml")
  run(
    process.execPath,
    [
      join(folder, "node_modules/fanfare/dist/cli/bin.js"),
      "build",
      "--quiet",
      "--allow-url",
      "--config",
      config,
      "--out",
      fromPackage
    ],
    folder
  )
  rmSync(join(folder, "newsroom", ".fanfare"), { recursive: true })
  run(
    process.execPath,
    [resolve("src/cli/bin.ts"), "build", "--quiet", "--allow-url", "--config", config, "--out", fromSource],
    folder
  )
  const [mine, theirs] = [tree(fromPackage), tree(fromSource)]
  const different = [...new Set([...mine.keys(), ...theirs.keys()])].filter((file) => {
    const [a, b] = [mine.get(file), theirs.get(file)]
    return a === undefined || b === undefined || !a.equals(b)
  })
  const library = `const { networks, templates, formats, defineConfig } = await import("fanfare"); if (!(networks.length > 50 && templates.length > 0 && formats.length === 3 && defineConfig)) process.exit(1)`
  run(process.execPath, ["--input-type=module", "--eval", library], folder)
  console.log(
    `packed ${packed.filename}, ${Math.round(packed.size / 1000)} kB; ${mine.size} files built with it, ${different.length} differ`
  )
  if (different.length > 0 || mine.size === 0) {
    console.log(different.slice(0, 20).join("\n"))
    process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
