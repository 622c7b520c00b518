/** The optional script of share bars as one small classic script: no import, nothing left in the global scope. */
import { build } from "rolldown"

export const minifyBrowserScript = async (): Promise<string> => {
  const { output } = await build({
    input: "src/browser/fanfare.ts",
    platform: "browser",
    write: false,
    tsconfig: false,
    transform: { target: "es2022" },
    output: { format: "iife", minify: true }
  })
  return output[0].code
}
