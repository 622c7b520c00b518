/**
 * Packages by name at run time: peers from `bench/node_modules`, where they
 * may be missing, and the product's own from the project's, past any version
 * of them that a peer has brought along.
 */
import { existsSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"

export const benchFolder = fileURLToPath(new URL("..", import.meta.url))
const fromProject = createRequire(new URL("../../package.json", import.meta.url))

/** Untyped, because a peer's types are not there before it is installed: the caller says what it uses. */
export const importPeer = (name: string): Promise<unknown> => import(name)

export const requireProduct = (name: string): unknown => fromProject(name)

const versionIn = (folder: string): string => {
  const { version } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as { readonly version: string }
  return version
}

export const peerVersion = (name: string): string => versionIn(`${benchFolder}node_modules/${name}`)

export const productVersion = (name: string): string => {
  const folder = (fromProject.resolve.paths(name) ?? [])
    .map((path) => `${path}/${name}`)
    .find((path) => existsSync(`${path}/package.json`))
  if (folder === undefined) throw new Error(`${name} is not installed`)
  return versionIn(folder)
}
