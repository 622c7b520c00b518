/**
 * Files of packages that the code reads while it runs (WebAssembly, fonts):
 * they are copied beside the bundle, under the names that they have in their packages.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { Plugin } from "rolldown"
import { fontPackages } from "../../src/cards/fonts/packages.ts"
import { patternFiles } from "../../src/cards/text/breaks/hyphenate.ts"

const harfbuzz = "harfbuzzjs/dist/harfbuzz.wasm"
const oxipng = "@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm"
const patterns = "hyphenopoly/patterns/"

const beside = 'new URL("harfbuzz.wasm",import.meta.url)'

const replaced = (code: string, from: string, to: string): string => {
  if (!code.includes(from)) throw new Error(`What reads a file of a package is no longer written \`${from}\`.`)
  return code.replaceAll(from, to)
}

/** Lets the code find the files beside it. */
export const ownFiles: Plugin = {
  name: "own files",
  transform: {
    filter: { id: /harfbuzzjs[\\/]dist[\\/]harfbuzz\.js$|shrinkPng\.ts$|hyphenate\.ts$/ },
    handler: (code, id) =>
      id.endsWith("shrinkPng.ts")
        ? replaced(code, `import.meta.resolve("${oxipng}")`, `new URL("./files/${oxipng}", import.meta.url)`)
        : id.endsWith("hyphenate.ts")
          ? replaced(code, `require.resolve(\`${patterns}`, `require.resolve(\`./files/${patterns}`)
          : replaced(code, beside, `new URL("./files/${harfbuzz}", import.meta.url)`)
  }
}

/** Copies them to `files/` in a folder; gives their places in `node_modules`. */
export const copyOwnFiles = (dir: string): ReadonlyArray<string> => {
  const fonts = fontPackages.filter(({ isOptional }) => !isOptional)
  const files = [
    harfbuzz,
    oxipng,
    ...patternFiles.map((file) => patterns + file),
    ...fonts.flatMap(({ name, files: usual, others }) => [...usual, ...others].map(({ file }) => `${name}/${file}`))
  ]
  // Of a weight that a family does not have there is no file.
  const found = files.filter((file) => existsSync(join("node_modules", file)))
  for (const file of found) {
    mkdirSync(dirname(join(dir, "files", file)), { recursive: true })
    cpSync(join("node_modules", file), join(dir, "files", file))
  }
  // What tells the versions of fonts apart; of the rest of it programs that read packages would think that it counts here.
  for (const { name } of fonts) {
    const { version, license } = JSON.parse(readFileSync(join("node_modules", name, "package.json"), "utf8")) as {
      readonly version: string
      readonly license: string
    }
    writeFileSync(join(dir, "files", name, "package.json"), `${JSON.stringify({ name, version, license }, null, 2)}\n`)
  }
  return found
}
