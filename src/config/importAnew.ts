/**
 * Imports a module as its files are now. Node keeps a module, and all that it
 * imports, for as long as the process lives; here one whose files changed is
 * run again with those of them that are the project's. Packages are not.
 */
import { readFileSync } from "node:fs"
import module, { createRequire } from "node:module"
import { fileURLToPath, pathToFileURL } from "node:url"
import { sha256 } from "../model/Digest.ts"

/** What an import loaded. */
interface Loaded {
  /** The address that the module has in Node. */
  readonly url: string
  /** The digest of each file by its absolute path. */
  readonly files: Map<string, string>
  /** Those of the files that CommonJS required. */
  readonly required: Set<string>
}

const known = new Map<string, Loaded>()
let count = 0

/** `file`: absolute path. Rejects with what the module throws; then the next import runs it again. */
export const importAnew = async (file: string): Promise<object> => {
  const before = known.get(file)
  if (before !== undefined && isSame(before)) return import(before.url) as Promise<object>
  known.delete(file)
  if (before !== undefined) forgetRequired(before)
  count += 1
  const url = `${pathToFileURL(file).href}?fanfare=${count}`
  const { loaded, stop } = watch(url)
  try {
    const module = (await import(url)) as object
    known.set(file, loaded)
    return module
  } finally {
    stop()
  }
}

/** Digest of a module that was imported, and of all that it imports from the project. */
export const importDigest = (file: string): string =>
  sha256([...(known.get(file)?.files.values() ?? [])].toSorted().join(" "))

const isSame = ({ files }: Loaded): boolean => [...files].every(([path, digest]) => digestOf(path) === digest)

const digestOf = (path: string): string => {
  try {
    return sha256(readFileSync(path))
  } catch {
    return "unreadable"
  }
}

const require = createRequire(import.meta.url)

/**
 * CommonJS is kept by its path, whatever the query. What was required is run before it is asked for: Node takes a module
 * that it has resolved before, and that is not there, for one that is just running, and gives nothing of it.
 */
const forgetRequired = ({ files, required }: Loaded): void => {
  for (const path of files.keys()) delete require.cache[path]
  for (const path of required) {
    try {
      require(path)
    } catch {
      // It throws again where it is asked for, or nobody asks for it any more.
    }
  }
}

/**
 * Follows imports from a module: each file of the project gets the query of that module, so that Node takes it for one
 * that it does not know. Other imports of the process are left as they are.
 */
const watch = (url: string): { readonly loaded: Loaded; readonly stop: () => void } => {
  const query = url.slice(url.lastIndexOf("?"))
  const loaded: Loaded = { url, files: new Map(), required: new Set() }
  const { files, required } = loaded
  const note = (path: string): void => {
    if (!files.has(path)) files.set(path, digestOf(path))
  }
  note(fileURLToPath(url))
  const isFollowed = (parent: string | undefined): boolean =>
    parent?.startsWith("file:") === true && (parent.endsWith(query) || files.has(fileURLToPath(parent)))
  // Bun has none: there a config is what it was when its process began.
  const hooks = module.registerHooks?.({
    resolve: (specifier, context, next) => {
      const resolved = next(specifier, context)
      if (!isFollowed(context.parentURL) || !isOfProject(resolved.url)) return resolved
      const path = fileURLToPath(resolved.url)
      note(path)
      if (!context.conditions.includes("require"))
        return { ...resolved, url: resolved.url.includes("?") ? resolved.url : resolved.url + query }
      required.add(path)
      return resolved
    }
  })
  return { loaded, stop: () => hooks?.deregister() }
}

const isOfProject = (url: string): boolean => url.startsWith("file:") && !url.includes("/node_modules/")
