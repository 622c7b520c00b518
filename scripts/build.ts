/** Makes `dist/`: the command line as a bundle, the library as plain modules, the JSON Schema of the config. */
import { execFileSync } from "node:child_process"
import { rmSync, writeFileSync } from "node:fs"
import { Schema } from "effect"
import { build } from "rolldown"
import { Config } from "../src/config.ts"

rmSync("dist", { recursive: true, force: true })
execFileSync("node_modules/.bin/tsc", ["-p", "tsconfig.build.json"], {
  stdio: ["ignore", process.stderr, process.stderr]
})

// A bare `--help` loads one small file; a build loads the rest, and the packages with native parts or large data.
await build({
  input: { bin: "src/bin.ts", cli: "src/cli.ts" },
  platform: "node",
  external: [/^satori$/, /^@resvg\//, /^@fontsource\//, /^rss-parser$/, /^eld(\/|$)/],
  output: { dir: "dist/cli", format: "esm", minify: true, entryFileNames: "[name].js", chunkFileNames: "[name].js" }
})

const { schema, definitions } = Schema.toJsonSchemaDocument(Config)
writeFileSync(
  "dist/config.schema.json",
  `${JSON.stringify({ $schema: "https://json-schema.org/draft/2020-12/schema", ...schema, $defs: definitions }, null, 2)}\n`
)
