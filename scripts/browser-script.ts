/** Makes `src/outputs/browser/fanfareScript.ts`: what `src/browser/fanfare.ts` is for browsers, small, as a text. */
import { writeFileSync } from "node:fs"
import { minifyBrowserScript } from "./minifyBrowserScript.ts"

writeFileSync(
  "src/outputs/browser/fanfareScript.ts",
  `/** \`src/browser/fanfare.ts\` for browsers; made by \`npm run build:script\`, never by hand. */
export const fanfareScript = ${JSON.stringify(await minifyBrowserScript())}
`
)
