/** Makes `dist/`: the command line and the library as one bundle, their declarations, the JSON Schema of the config, and the licences of what is inside. */
import { rmSync, writeFileSync } from "node:fs"
import { resolve } from "node:path"
import { bundlePackage } from "./bundle.ts"
import { doors } from "./bundle/entries.ts"
import { collectLicences } from "./bundle/licences.ts"
import { emitTypes } from "./bundle/types.ts"
import { configSchema } from "./config-page/configSchema.ts"

rmSync("dist", { recursive: true, force: true })
emitTypes(doors())

const licences = collectLicences()
for (const file of await bundlePackage("dist", doors(), [licences.plugin])) licences.add(resolve("node_modules", file))
writeFileSync("dist/THIRD-PARTY-LICENSES", licences.text())

writeFileSync("dist/config.schema.json", `${JSON.stringify(configSchema(), null, 2)}\n`)
