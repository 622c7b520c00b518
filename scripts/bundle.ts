/**
 * The package's code as a bundle: a bare `--help` loads one small file, a build
 * loads the rest, a thread that draws its own. All files are in one folder, with
 * what they read while they run below it.
 */
import { resolve } from "node:path"
import { build, type CodeSplittingNameFunction, type Plugin } from "rolldown"
import { commandEntries, type Door, type Entries } from "./bundle/entries.ts"
import { bundleLazyPackages, lazyPackages } from "./bundle/lazyPackages.ts"
import { copyOwnFiles, ownFiles } from "./bundle/ownFiles.ts"

/** What the user's project has or may have: packages with native parts, peers, and the class that the doors share with their callers. */
const external = [/^@resvg\//, /^sharp$/, /^mammoth$/, /^feed$/]

interface Part {
  readonly entries: Entries
  readonly dir: string
  /** Of the files that are no entries. */
  readonly prefix: string
  readonly externals?: ReadonlyArray<RegExp>
  readonly plugins?: ReadonlyArray<Plugin>
}

const bundlePart = ({ entries, dir, prefix, externals = [], plugins = [] }: Part): Promise<unknown> =>
  build({
    input: entries,
    platform: "node",
    preserveEntrySignatures: "allow-extension",
    external: [...external, ...externals],
    // Its main file loads its parts in a way that no bundler can follow.
    resolve: { alias: { "jsonc-parser": resolve("node_modules/jsonc-parser/lib/esm/main.js") } },
    plugins: [lazyPackages, ownFiles, ...plugins],
    output: {
      dir,
      format: "esm",
      minify: true,
      entryFileNames: "[name].js",
      chunkFileNames: `${prefix}[name].js`,
      codeSplitting: { groups: [{ name: startChunks(), debugName: "start", includeDependenciesRecursively: false }] }
    }
  })

/** Writes entries and all that they need to a folder below the project, from where packages with native parts are found. */
export const bundleOf = async (entries: Entries, dir: string, plugins: ReadonlyArray<Plugin> = []): Promise<void> => {
  await bundlePart({ entries, dir, prefix: "part-", plugins })
  await bundleLazyPackages(dir, plugins)
  copyOwnFiles(dir)
}

/**
 * All that reading a command line loads goes into one file, because each file
 * of its own costs every start a millisecond, and into another what answers a
 * build without changes before it. Threads load the first one too, which runs nothing by itself.
 */
const startChunks = (): CodeSplittingNameFunction => {
  const closures = new Map<string, ReadonlySet<string>>()
  return (id, context) => {
    const loads = (entry: string): boolean => {
      const found =
        closures.get(entry) ?? closure(resolve(entry), (one) => context.getModuleInfo(one)?.importedIds ?? [])
      closures.set(entry, found)
      return found.has(id)
    }
    return loads("src/cli/idle.ts") ? "idle" : loads("src/cli/main.ts") ? "start" : null
  }
}

/** An id and all that it reaches. */
const closure = (start: string, next: (id: string) => ReadonlyArray<string>): ReadonlySet<string> => {
  const found = new Set([start])
  for (const id of found) for (const one of next(id)) found.add(one)
  return found
}

/** Writes `bin.js`, `worker.js` and what they load. */
export const bundle = (dir: string): Promise<void> => bundleOf(commandEntries, dir)

/** The same with the doors of the library; gives the places of the files that were copied. */
export const bundlePackage = async (
  dir: string,
  doors: ReadonlyArray<Door>,
  plugins: ReadonlyArray<Plugin>
): Promise<ReadonlyArray<string>> => {
  const entriesOf = (isForEffect: boolean): Entries =>
    Object.fromEntries(
      doors.filter((door) => door.isForEffect === isForEffect).map(({ name, source }) => [name, source])
    )
  await bundlePart({ entries: { ...commandEntries, ...entriesOf(false) }, dir, prefix: "part-", plugins })
  await bundlePart({ entries: entriesOf(true), dir, prefix: "effect-", externals: [/^effect(?:\/|$)/], plugins })
  await bundleLazyPackages(dir, plugins)
  return copyOwnFiles(dir)
}
