/** Brings the generators along: they are installed here, and only when somebody runs this proof. */
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

export const folder = fileURLToPath(new URL(".", import.meta.url))

/** Why the generators are not there; null where they are. */
export const install = (): string | null => {
  const { dependencies } = JSON.parse(readFileSync(`${folder}package.json`, "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  const missing = (): ReadonlyArray<string> =>
    Object.keys(dependencies).filter((name) => !existsSync(`${folder}node_modules/${name}/package.json`))
  if (missing().length === 0) return null
  console.log("npm ci --prefix test/generators --ignore-scripts")
  spawnSync("npm", ["ci", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund"], { stdio: "inherit" })
  return missing().length === 0 ? null : `npm could not install ${missing().join(", ")}`
}
