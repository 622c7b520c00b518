/**
 * Packages that a part of the builds needs, and the others do not load: each
 * becomes one file in `lazy/`, for the command line and all doors together.
 */
import { join } from "node:path"
import { build, type Plugin } from "rolldown"
import { languageTables } from "./languageTables.ts"

/** Imported while a program runs. */
const imported = [
  "satori",
  "eld/medium",
  "rss-parser",
  "woff2-encoder/decompress",
  "@jsquash/oxipng/codec/pkg/squoosh_oxipng.js"
]

/** Required, because those who need them cannot wait. */
const required = [
  "@cto.af/linebreak",
  "@mozilla/readability",
  "@mozilla/readability/JSDOMParser.js",
  "hyphenopoly",
  "jschardet",
  "sucrase"
]

/** Required too, and installed with fanfare. */
const native = ["@resvg/resvg-js"]

const fileOf = (name: string): string =>
  name.replace(/^@/, "").replaceAll("/", "-").replace(/\.js$/, "") + (imported.includes(name) ? ".js" : ".cjs")

/** What begins the code in `from` and ends with a name between quotes leads to the file of that package. */
export const lazyPackages: Plugin = {
  name: "lazy packages",
  resolveId: {
    order: "pre",
    filter: { id: imported.map((name) => new RegExp(`^${name}$`)) },
    handler: (name) => ({ id: `./lazy/${fileOf(name)}`, external: true })
  },
  transform: {
    filter: { id: /[\\/]src[\\/].*\.ts$/, code: /createRequire\(import\.meta\.url\)/ },
    handler: (code) =>
      code.replaceAll(
        /((?:createRequire\(import\.meta\.url\)|\brequire)\()"([^"]+)"\)/g,
        (whole, call: string, name: string) => {
          if (native.includes(name)) return whole
          if (!required.includes(name))
            throw new Error(`${name} is required, and neither in the bundle nor installed with it.`)
          return `${call}"./lazy/${fileOf(name)}")`
        }
      )
  }
}

/** Writes `lazy/` in a folder. */
export const bundleLazyPackages = async (dir: string, plugins: ReadonlyArray<Plugin>): Promise<void> => {
  await Promise.all(
    [...imported, ...required].map((name) =>
      build({
        input: name,
        platform: "node",
        plugins: [languageTables, ...plugins],
        output: {
          file: join(dir, "lazy", fileOf(name)),
          ...(imported.includes(name) ? { format: "esm" } : { format: "cjs", exports: "named" }),
          minify: true,
          // The rules of line breaking are known by the names of their functions.
          keepNames: true,
          codeSplitting: false
        }
      })
    )
  )
}
