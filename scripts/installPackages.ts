/** Brings along what a `package.json` of a folder names: checkers and peers that are no part of the product's own install. */
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"

export interface InstallRequest {
  /** Relative to the project, without a slash at its end. */
  readonly folder: string
  /** Whether packages that are missing may be installed. */
  readonly install: boolean
}

/** Throws with what is missing where they are not there and may not be, or cannot be, installed. */
export const installPackages = ({ folder, install }: InstallRequest): void => {
  const { dependencies } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  const missing = (): ReadonlyArray<string> =>
    Object.keys(dependencies).filter((name) => !existsSync(`${folder}/node_modules/${name}/package.json`))
  if (missing().length === 0) return
  // npm leaves optional packages of other systems out of some locks, and `npm ci` then refuses them.
  for (const command of install ? [["ci"], ["install", "--no-save"]] : []) {
    if (missing().length === 0) break
    console.log(`npm ${command.join(" ")} --prefix ${folder}`)
    spawnSync("npm", [...command, "--prefix", folder, "--no-audit", "--no-fund"], {
      stdio: "inherit",
      shell: process.platform === "win32"
    })
  }
  if (missing().length > 0)
    throw new Error(`${missing().join(", ")} missing: run \`npm ci --prefix ${folder}\` and try again.`)
}
