/** The command line as a bundle: a bare `--help` loads one small file, a build loads the rest, a thread that draws its own. */
import { build } from "rolldown"

/** Packages with native parts or with files of their own, which stay outside. */
export const external = [
  /^satori$/,
  /^@resvg\//,
  /^harfbuzzjs$/,
  /^sharp$/,
  /^@fontsource\//,
  /^rss-parser$/,
  /^eld(\/|$)/
]

/** Writes `bin.js`, `worker.js` and what they load to a folder below the project, from where packages with native parts are found. */
export const bundle = (dir: string): Promise<unknown> =>
  build({
    input: { bin: "src/bin.ts", cli: "src/cli.ts", worker: "src/render/worker.ts" },
    platform: "node",
    external,
    output: { dir, format: "esm", minify: true, entryFileNames: "[name].js", chunkFileNames: "[name].js" }
  })
