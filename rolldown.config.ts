import { defineConfig } from "rolldown"

/** The command line as a bundle: a bare `--help` loads one file, a build loads the rest. */
export default defineConfig({
  input: { bin: "src/bin.ts", cli: "src/cli.ts" },
  platform: "node",
  external: [/^satori$/, /^@resvg\//, /^@fontsource\//, /^rss-parser$/, /^eld(\/|$)/],
  output: { dir: "dist/cli", format: "esm", minify: true, entryFileNames: "[name].js", chunkFileNames: "[name].js" }
})
