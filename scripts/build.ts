/** Makes `dist/`: the command line as a bundle, the library as plain modules, the JSON Schema of the config. */
import { execFileSync } from "node:child_process"
import { rmSync, writeFileSync } from "node:fs"
import { Schema } from "effect"
import { Config } from "../src/config.ts"

rmSync("dist", { recursive: true, force: true })
for (const [command, ...args] of [
  ["tsc", "-p", "tsconfig.build.json"],
  ["rolldown", "-c", "rolldown.config.ts", "--logLevel", "silent"]
] as const) {
  execFileSync(`node_modules/.bin/${command}`, args, { stdio: ["ignore", process.stderr, process.stderr] })
}
const { schema, definitions } = Schema.toJsonSchemaDocument(Config)
writeFileSync(
  "dist/config.schema.json",
  `${JSON.stringify({ $schema: "https://json-schema.org/draft/2020-12/schema", ...schema, $defs: definitions }, null, 2)}\n`
)
