/** Which program installs the project's packages: by the field `packageManager`, else by its lock file, here or in a folder above. */
import { dirname } from "node:path"
import { pickText } from "../../generators/code/pick.ts"
import { openFolder } from "../../generators/Folder.ts"
import type { PackageManager } from "../Survey.ts"

const locks = [
  ["pnpm-lock.yaml", "pnpm"],
  ["yarn.lock", "yarn"],
  ["bun.lock", "bun"],
  ["bun.lockb", "bun"],
  ["package-lock.json", "npm"],
  ["npm-shrinkwrap.json", "npm"]
] as const

/** `top`: the folder above which nothing is looked for. */
export const packageManagerOf = (root: string, top: string): PackageManager => {
  for (let folder = root; ; folder = dirname(folder)) {
    const here = openFolder(folder)
    const lock = locks.find(([file]) => here.isFile(file))
    const named = pickText(JSON.parse(jsonIn(here.read("package.json"))), "packageManager")?.split("@")[0]
    const name = managers.find((one) => one === named) ?? lock?.[1]
    if (name !== undefined) return { name, isNamed: name === named, isLocked: lock !== undefined }
    if (folder === top || folder === dirname(folder)) return { name: "npm", isNamed: false, isLocked: false }
  }
}

const managers = ["npm", "pnpm", "yarn", "bun"] as const

const jsonIn = (text: string | null): string => {
  try {
    return JSON.stringify(JSON.parse(text ?? "{}"))
  } catch {
    return "{}"
  }
}
