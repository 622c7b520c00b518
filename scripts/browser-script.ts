/** Makes the texts of `src/browser/*.ts` as browsers get them: that of share bars, and that of the preview. */
import { writeFileSync } from "node:fs"
import { minifyBrowserScript } from "./minifyBrowserScript.ts"

for (const [name, file, constant] of [
  ["fanfare", "src/outputs/browser/fanfareScript.ts", "fanfareScript"],
  ["dev", "src/dev/browser/devScript.ts", "devScript"]
] as const)
  writeFileSync(
    file,
    `/** \`src/browser/${name}.ts\` for browsers; made by \`npm run build:script\`, never by hand. */
export const ${constant} = ${JSON.stringify(await minifyBrowserScript(name))}
`
  )
