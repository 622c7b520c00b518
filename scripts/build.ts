/** Makes `dist/`: the command line as a bundle, the library as plain modules, the JSON Schema of the config. */
import { execFileSync } from "node:child_process"
import { rmSync, writeFileSync } from "node:fs"
import { Schema } from "effect"
import { Config } from "../src/config/Config.ts"
import { bundle } from "./bundle.ts"

rmSync("dist", { recursive: true, force: true })
execFileSync("node_modules/.bin/tsc", ["-p", "tsconfig.build.json"], {
  stdio: ["ignore", process.stderr, process.stderr]
})

await bundle("dist/cli")

const { schema, definitions } = Schema.toJsonSchemaDocument(Config)
writeFileSync(
  "dist/config.schema.json",
  `${JSON.stringify({ $schema: "https://json-schema.org/draft/2020-12/schema", ...schema, $defs: definitions }, null, 2)}\n`
)
