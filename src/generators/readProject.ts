/** What `package.json` says: scripts and packages. A broken one says nothing. */
import { Result } from "effect"
import { pickKeys, pickText } from "./code/pick.ts"
import type { Folder } from "./Folder.ts"

export interface Project {
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly value: unknown
}

export const readProject = (folder: Folder): Project => {
  const text = folder.read("package.json")
  const value =
    text === null
      ? undefined
      : Result.getOrElse(
          Result.try(() => JSON.parse(text) as unknown),
          () => undefined
        )
  const texts = (name: string): Readonly<Record<string, string>> =>
    Object.fromEntries(pickKeys(value, name).map((key) => [key, pickText(value, name, key) ?? ""]))
  return {
    value,
    scripts: texts("scripts"),
    dependencies: { ...texts("peerDependencies"), ...texts("devDependencies"), ...texts("dependencies") }
  }
}
