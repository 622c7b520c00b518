/** Brings the peers along: they are installed below `bench/`, and only when somebody measures. */
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { benchFolder } from "./packages.ts"

/** Throws with what is missing where they are not there and may not be, or cannot be, installed. */
export const installPeers = ({ install }: { readonly install: boolean }): void => {
  const { dependencies } = JSON.parse(readFileSync(`${benchFolder}package.json`, "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  const missing = (): ReadonlyArray<string> =>
    Object.keys(dependencies).filter((name) => !existsSync(`${benchFolder}node_modules/${name}/package.json`))
  if (missing().length === 0) return
  if (install) {
    console.log("npm ci --prefix bench")
    spawnSync("npm", ["ci", "--prefix", benchFolder, "--no-audit", "--no-fund"], {
      stdio: "inherit",
      shell: process.platform === "win32"
    })
  }
  if (missing().length > 0) {
    throw new Error(`${missing().join(", ")} missing: run \`npm ci --prefix bench\` and measure again.`)
  }
}
