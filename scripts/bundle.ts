/** The command line as a bundle: a bare `--help` loads one small file, a build loads the rest, a thread that draws its own. */
import { resolve } from "node:path"
import { build, type CodeSplittingNameFunction, type Plugin } from "rolldown"

/** Packages with native parts or with files of their own, which stay outside. */
const external = [/^satori$/, /^@resvg\//, /^sharp$/, /^@fontsource\//, /^@ibm\//, /^rss-parser$/, /^eld(\/|$)/]

const beside = 'new URL("harfbuzz.wasm",import.meta.url)'

/** HarfBuzz's code is bundled, because it loads in three quarters of the time; its WebAssembly stays in its package. */
const harfbuzz: Plugin = {
  name: "harfbuzz",
  transform: {
    filter: { id: /[\\/]harfbuzzjs[\\/]dist[\\/]harfbuzz\.js$/ },
    handler: (code) => {
      if (!code.includes(beside))
        throw new Error("harfbuzzjs finds its WebAssembly in another way than the bundle knows.")
      return code.replace(beside, 'new URL(import.meta.resolve("harfbuzzjs/dist/harfbuzz.wasm"))')
    }
  }
}

/** Writes the entries and what they load to a folder below the project, from where packages with native parts are found. */
export const bundleOf = (input: Readonly<Record<string, string>>, dir: string): Promise<unknown> =>
  build({
    input,
    platform: "node",
    preserveEntrySignatures: false,
    external,
    plugins: [harfbuzz],
    output: {
      dir,
      format: "esm",
      minify: true,
      entryFileNames: "[name].js",
      chunkFileNames: "[name].js",
      codeSplitting: { groups: [{ name: startChunks(), debugName: "start", includeDependenciesRecursively: false }] }
    }
  })

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
export const bundle = (dir: string): Promise<unknown> =>
  bundleOf(
    {
      bin: "src/cli/bin.ts",
      cli: "src/cli/main.ts",
      worker: "src/cards/draw/worker.ts",
      lookThread: "src/run/look/lookThread.ts",
      guardProcess: "src/guard/guardProcess.ts",
      guardThread: "src/cards/guard/guardThread.ts",
      parseThread: "src/sources/documents/parseThread.ts"
    },
    dir
  )
