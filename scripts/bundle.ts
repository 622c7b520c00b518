/** The command line as a bundle: a bare `--help` loads one small file, a build loads the rest. */
import { build } from "rolldown"

/** Writes `bin.js` and what it loads to a folder below the project, from where packages with native parts are found. */
export const bundle = (dir: string): Promise<unknown> =>
  build({
    input: { bin: "src/bin.ts", cli: "src/cli.ts" },
    platform: "node",
    external: [/^satori$/, /^@resvg\//, /^@fontsource\//, /^rss-parser$/, /^eld(\/|$)/],
    output: { dir, format: "esm", minify: true, entryFileNames: "[name].js", chunkFileNames: "[name].js" }
  })
